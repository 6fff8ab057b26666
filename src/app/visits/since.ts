import { create } from 'zustand'
import type { Changes } from './compare'

/** What changed since this browser last saw the collection. */
export interface SinceVisit {
  readonly day: string
  readonly changes: Changes
}

/** `null`: nothing did, or it was dismissed. */
export const useVisits = create<{ readonly since: SinceVisit | null }>(() => ({ since: null }))
