import type { Asking } from '../facets/questions'

/** There at once, or later. */
type Answer<T> = T | Promise<T>

/** A question that several ask at the same time is asked once, by its key; it is taken back when all who ask have taken it back. */
export function sharing<T>(): (key: string, how: Asking, run: (how: Asking) => Answer<T>) => Answer<T> {
  const underWay = new Map<string, { readonly answer: Promise<T>; readonly join: (how: Asking) => void }>()
  return (key, how, run) => {
    const known = underWay.get(key)
    if (known) {
      known.join(how)
      return known.answer
    }
    const { abort, join, forget } = whenAllAbort()
    join(how)
    const made = run({ ...how, abort })
    if (!(made instanceof Promise)) return made
    const mine = { answer: made.finally(leave), join }
    function leave() {
      forget()
      if (underWay.get(key) === mine) underWay.delete(key)
    }
    abort.addEventListener('abort', leave)
    underWay.set(key, mine)
    return mine.answer
  }
}

/** Aborted once each that joined has taken its question back; who gave no way to do so never does. `forget`: nobody is listened to any more. */
function whenAllAbort() {
  const listeners = new Set<() => void>()
  const abort = {
    aborted: false,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
  }
  const joined: (() => void)[] = []
  let waiting = 0
  const leave = () => {
    if (--waiting > 0) return
    abort.aborted = true
    for (const listener of listeners) listener()
  }
  const join = ({ abort: own }: Asking) => {
    waiting++
    if (own?.aborted) return leave()
    const left = () => leave()
    own?.addEventListener('abort', left)
    joined.push(() => own?.removeEventListener('abort', left))
  }
  const forget = () => {
    for (const undo of joined.splice(0)) undo()
  }
  return { abort, join, forget }
}
