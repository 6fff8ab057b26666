import { useEffect, useMemo, useState } from 'react'
import type { Answer } from '../facets/engine/details'

/** The answer to a question; where it is not there at once, the one before until it comes. Asked anew whenever `ask` is another function. */
export function useAnswer<T>(ask: () => Answer<T>): T | null {
  const answer = useMemo(() => ask(), [ask])
  const [late, setLate] = useState<T | null>(null)
  useEffect(() => {
    if (!(answer instanceof Promise)) return
    let isWanted = true
    answer.then(
      (value) => isWanted && setLate(value),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [answer])
  return answer instanceof Promise ? late : answer
}
