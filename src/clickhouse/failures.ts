import { failure, type Failure, type FailureKind } from '../facets/questions'

/** Codes of the server's own exceptions that mean something to a reader; all others are `broken`. */
const KINDS: Readonly<Record<number, FailureKind>> = {
  // shards that cannot be reached, or went away in the middle of an answer
  32: 'unreachable',
  209: 'unreachable',
  210: 'unreachable',
  279: 'unreachable',
  519: 'unreachable',
  // rows, time, memory, quota, questions at the same time
  158: 'too much',
  159: 'too much',
  160: 'too much',
  201: 'too much',
  202: 'too much',
  241: 'too much',
  307: 'too much',
  396: 'too much',
  // the tables of another generation
  60: 'changed',
  81: 'changed',
  // rights and parameters
  115: 'refused',
  164: 'refused',
  291: 'refused',
  452: 'refused',
  456: 'refused',
  457: 'refused',
  467: 'refused',
  497: 'refused',
  516: 'refused',
  27: 'refused',
  26: 'refused',
  6: 'refused',
  72: 'refused',
}

/** What a server's answer that is not 200 means. */
export function readFailure(status: number, text: string): Failure {
  const code = Number(/Code: (\d+)/.exec(text)?.[1] ?? 0)
  const detail = text.trim().slice(0, 500) || `HTTP ${status}`
  if (code) return failure(KINDS[code] ?? 'broken', detail)
  if (status === 429) return failure('too much', detail)
  if (status === 401 || status === 403 || status === 404 || status === 405) return failure('refused', detail)
  return failure(status >= 502 ? 'unreachable' : 'broken', detail)
}
