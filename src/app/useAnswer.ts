import { useEffect, useMemo, useRef, useState } from 'react'
import type { Answer } from '../facets/engine/details'
import type { Asking } from '../facets/questions'

/**
 * The answer to a question; where it is not there at once, the one before until it comes. Asked anew whenever `ask` is another function: the question
 * before is taken back then, where it passes `how` on.
 */
export function useAnswer<T>(ask: (how: Asking) => Answer<T>): T | null {
  const asked = useMemo(() => {
    const controller = new AbortController()
    return { answer: ask({ abort: controller.signal }), controller }
  }, [ask])
  const wanted = useRef<AbortController>(null)
  const [late, setLate] = useState<T | null>(null)
  useEffect(() => {
    const { answer, controller } = asked
    if (!(answer instanceof Promise)) return
    wanted.current = controller
    let isWanted = true
    answer.then(
      (value) => isWanted && setLate(value),
      () => {},
    )
    return () => {
      isWanted = false
      wanted.current = null
      // an effect that is only run again wants the same answer
      setTimeout(() => wanted.current !== controller && controller.abort())
    }
  }, [asked])
  return asked.answer instanceof Promise ? late : asked.answer
}
