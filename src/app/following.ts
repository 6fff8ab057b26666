import type { Abort } from '../facets/questions'

/** A signal that is aborted once one of some others is, until they are forgotten: what is asked for long would else be listened to for ever. */
export function following(...others: readonly (Abort | undefined)[]) {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const one of others) {
    if (one?.aborted) stop()
    else one?.addEventListener('abort', stop)
  }
  const forget = () => others.forEach((one) => one?.removeEventListener('abort', stop))
  return { signal: controller.signal, forget }
}
