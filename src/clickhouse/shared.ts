import type { Asking } from '../facets/questions'

/** A question that several ask at the same time is asked once, by its key; it is taken back when all who ask have taken it back. */
export function sharing<T>(): (key: string, how: Asking, run: (how: Asking) => Promise<T>) => Promise<T> {
  const underWay = new Map<string, { readonly answer: Promise<T>; readonly join: (how: Asking) => void }>()
  return (key, how, run) => {
    const known = underWay.get(key)
    if (known) {
      known.join(how)
      return known.answer
    }
    const { abort, join } = whenAllAbort()
    join(how)
    const answer = run({ abort }).finally(() => underWay.delete(key))
    abort.addEventListener('abort', () => underWay.delete(key))
    underWay.set(key, { answer, join })
    return answer
  }
}

/** Aborts once each that joined has. */
function whenAllAbort() {
  const listeners: (() => void)[] = []
  const abort = {
    aborted: false,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.push(listener),
  }
  let waiting = 0
  const leave = () => {
    if (--waiting > 0) return
    abort.aborted = true
    for (const listener of listeners) listener()
  }
  const join = ({ abort: own }: Asking) => {
    waiting++
    if (own?.aborted) leave()
    else own?.addEventListener('abort', leave)
  }
  return { abort, join }
}
