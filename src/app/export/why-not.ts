import { asFailure, useAsking } from '../cluster/asking'
import { words } from '../words'

/** Why something could not be had, as sentences: what that means, and what was told. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error) || !('kind' in error))
    return error instanceof Error ? error.message : String(error)
  const { kind, message } = asFailure(error)
  const isOwn = kind === 'broken' && useAsking.getState().source === null
  return `${isOwn ? words.asking.damaged : words.asking.failed[kind]} (${message})`
}
