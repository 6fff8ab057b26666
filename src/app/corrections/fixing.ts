import { create } from 'zustand'
import type { Span } from '../../extract/types'
import { useStore } from '../store'

/** What the form is open for: an event that is there, or words to make one from. */
export type Fixing =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'words'; readonly article: string; readonly span: Span }

export const useFixing = create<{ readonly fixing: Fixing | null }>(() => ({ fixing: null }))

/** Opens the form for an event. */
export function openFix(id: string): void {
  useFixing.setState({ fixing: { kind: 'event', id } })
  useStore.setState({ dialog: 'fix' })
}

/** Opens the form for a new event that rests on these words. */
export function openMake(article: string, span: Span): void {
  useFixing.setState({ fixing: { kind: 'words', article, span } })
  useStore.setState({ dialog: 'fix' })
}
