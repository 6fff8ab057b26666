import { useEffect, useMemo, useRef, useState } from 'react'
import type { Answer } from '../facets/engine/details'
import type { Asking } from '../facets/questions'
import { useAsking } from './cluster/asking'

/**
 * The answer to a question; where it is not there at once, the one before until it comes. Asked anew whenever `ask` is another function: the question
 * before is taken back then, where it passes `how` on. If its answer comes all the same, it is shown until there is a newer one, so that what is
 * dragged keeps moving. `isNeeded`: an answer that cannot be had for other reasons than servers (those are told of beside) fails the pane.
 */
export function useAnswer<T>(ask: (how: Asking) => Answer<T>, isNeeded = false): T | null {
  const asked = useMemo(() => {
    const controller = new AbortController()
    return { answer: ask({ abort: controller.signal }), controller }
  }, [ask])
  const wanted = useRef<AbortController>(null)
  const asks = useRef(0)
  const shown = useRef(0)
  const [late, setLate] = useState<T | null>(null)
  const [failed, setFailed] = useState<{ readonly asked: object; readonly error: unknown } | null>(null)
  useEffect(() => {
    const { answer, controller } = asked
    if (!(answer instanceof Promise)) return
    wanted.current = controller
    const number = ++asks.current
    answer.then(
      (value) => {
        if (number < shown.current) return
        shown.current = number
        setLate(value)
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setFailed({ asked, error })
      },
    )
    return () => {
      wanted.current = null
      // an effect that is only run again wants the same answer
      setTimeout(() => wanted.current !== controller && controller.abort())
    }
  }, [asked])
  const isOwn = useAsking.getState().source === null
  if (isNeeded && isOwn && failed?.asked === asked) throw failed.error
  return asked.answer instanceof Promise ? late : asked.answer
}
