import type { NewsEvent, When } from '../types'
import type { Link, Memory } from './carry'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { toWhen, type TimeChoice } from './when'

/** Dates fine enough to be another sentence's as well. */
const CARRIED: ReadonlySet<string> = new Set(['day', 'days', 'week', 'month'])

/** The sentence's own date, else that of the same happening told before; never one that was planned. */
export function readWhen(
  reading: Reading,
  chosen: TimeChoice,
  status: NewsEvent['status'],
  link: Link,
  memory: Memory,
  main: Predicate,
): When | null {
  const role = status === 'planned' ? 'planned' : chosen.said ? 'said' : 'happened'
  if (chosen.time) return toWhen(chosen.time, chosen.said ? 'said' : role)
  const { when } = memory
  if (!when || when.role === 'planned' || !CARRIED.has(when.precision)) return null
  if (link !== 'same' && !goesOn(reading, main, status, link, memory)) return null
  return carryWhen(when, status === 'planned' ? 'said' : role, reading.text)
}

/** Told in the simple past directly behind a dated sentence of the same paragraph about the same persons or matter: the same day. */
function goesOn(
  reading: Reading,
  main: Predicate,
  status: NewsEvent['status'],
  link: Link,
  { sentence, paragraph, when }: Memory,
): boolean {
  return (
    reading.index - sentence === 1 &&
    reading.paragraph === paragraph &&
    when!.role === 'happened' &&
    (when!.basis !== 'carried' || isNear(reading, when!)) &&
    when!.precision === 'day' &&
    (status === 'happened' || status === 'reported') &&
    (link === 'near' || !main.say) &&
    main.tense === 'past' &&
    !main.perfect &&
    !main.state
  )
}

/** A date is carried on from sentence to sentence so far, in characters. */
const NEAR = 500

const isNear = ({ start }: Reading, { span }: When) => span !== null && start - span.end < NEAR

/** The date of a sentence before, taken over and marked so. */
export function carryWhen(when: When, role: When['role'], text: string): When {
  const words = when.span ? `“${text.slice(when.span.start, when.span.end)}”` : 'a sentence before'
  return {
    ...when,
    role,
    basis: 'carried',
    why:
      when.basis === 'carried' ? when.why : [`carried over from ${words} in a sentence before`, ...when.why],
  }
}
