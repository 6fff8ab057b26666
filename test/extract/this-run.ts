import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder for what several test files need and is made once a run. */
    ofThisRun: string
  }
}

/** Before the tests of the rules: an empty folder, gone after them. */
export default function setup(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-run-'))
  project.provide('ofThisRun', folder)
  return () => fs.rmSync(folder, { recursive: true, force: true })
}
