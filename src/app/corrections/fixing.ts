import { create } from 'zustand'
import type { Span } from '../../extract/types'
import { toast, useStore } from '../store'
import { words } from '../words'

/** What the form is open for: an event that is there, or words to make one from. */
export type Fixing =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'words'; readonly article: string; readonly span: Span }

export const useFixing = create<{ readonly fixing: Fixing | null }>(() => ({ fixing: null }))

/** Only events that are in the page can be corrected; says so where they are elsewhere. */
export function isFixable(): boolean {
  const isHere = useStore.getState().remote === null
  if (!isHere) toast(words.fix.tooLarge)
  return isHere
}

/** Opens the form for an event. */
export function openFix(id: string): void {
  if (!isFixable()) return
  useFixing.setState({ fixing: { kind: 'event', id } })
  useStore.setState({ dialog: 'fix' })
}

/** Opens the form for a new event that rests on these words. */
export function openMake(article: string, span: Span): void {
  if (!isFixable()) return
  useFixing.setState({ fixing: { kind: 'words', article, span } })
  useStore.setState({ dialog: 'fix' })
}
