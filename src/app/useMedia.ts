import { useSyncExternalStore } from 'react'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = listFor(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    () => listFor(query)?.matches ?? false,
  )
}

const lists = new Map<string, MediaQueryList>()

/** One list a query: it is read with every drawing, and making one costs more than reading it. */
function listFor(query: string): MediaQueryList | undefined {
  const known = lists.get(query)
  if (known) return known
  const list = globalThis.matchMedia?.(query)
  if (list) lists.set(query, list)
  return list
}
