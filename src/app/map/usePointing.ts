import { useCallback, useEffect, useRef, useState } from 'react'
import { placeIdsIn, type Drawn } from './layout'

const DELAY_MS = 120

/** What the pointer or the focus rests on: told to the page after 120 ms, so that crossing a mark does nothing. */
export function usePointing(onHover: (placeIds: readonly string[]) => void) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const waiting = useRef(0)
  const told = useRef(false)
  const tell = useRef(onHover)
  useEffect(() => {
    tell.current = onHover
  }, [onHover])
  const point = useCallback((one: Drawn | null) => {
    clearTimeout(waiting.current)
    if (!one) {
      setDrawn(null)
      if (told.current) tell.current([])
      told.current = false
      return
    }
    waiting.current = window.setTimeout(() => {
      setDrawn(one)
      told.current = true
      tell.current(placeIdsIn(one))
    }, DELAY_MS)
  }, [])
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrawn(null)
    }
    document.addEventListener('keydown', dismiss)
    return () => {
      clearTimeout(waiting.current)
      document.removeEventListener('keydown', dismiss)
    }
  }, [])
  return { drawn, tip: drawn, point }
}
