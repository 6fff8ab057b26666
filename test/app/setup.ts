import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

afterEach(cleanup)
// what the page still loads must not find its surroundings gone
afterAll(() => vi.dynamicImportSettled())
