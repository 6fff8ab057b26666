import { hashText } from '../../extract/events/event-id'
import type { NewsEvent, Where } from '../../extract/types'
import { grouped } from '../../facets/grouped'
import type { SaidWhen } from '../dates'
import { placeName } from '../event-words'

/** What an event says, as it is kept for the next visit. */
export interface Said extends Pick<NewsEvent, 'id' | 'article' | 'title' | 'type' | 'status'> {
  readonly when: SaidWhen | null
  readonly where: readonly { readonly name: string; readonly role: Where['role'] }[]
  /** A hash of its sentence. */
  readonly quote: number
}

export const SAID_FIELDS = ['title', 'when', 'where', 'status', 'type'] as const
export type SaidField = (typeof SAID_FIELDS)[number]

export interface Change {
  readonly before: Said
  readonly after: Said
  readonly fields: readonly SaidField[]
}

/** What differs between two visits, in the order of the collection. */
export interface Changes {
  readonly added: readonly Said[]
  readonly changed: readonly Change[]
  readonly gone: readonly Said[]
}

export function toSaid({ id, article, title, type, status, when, where, evidence }: NewsEvent): Said {
  return {
    id,
    article,
    title,
    type,
    status,
    when: when && {
      start: when.start,
      end: when.end,
      precision: when.precision,
      approx: when.approx,
      ...(when.open && { open: when.open }),
    },
    where: where.flatMap((one) =>
      one.role === 'filed-from' ? [] : { name: placeName(one), role: one.role },
    ),
    quote: hashText(evidence.quote)[0],
  }
}

/**
 * What came, changed and went. One letter more in an article gives all its events other ids: those that are left over are
 * the same where article and sentence are, or where the title of the same article has most of its words still.
 */
export function compareVisits(before: readonly Said[], after: readonly Said[]): Changes {
  let rest: Rest = { before, after }
  const found = new Map<Said, Said>()
  for (const keyOf of KEYS) rest = pairUp(rest, keyOf, found)
  pairSimilar(rest, found)
  const kept = new Set(found.values())
  return {
    added: after.filter((one) => !found.has(one)),
    changed: after.flatMap((one): Change[] => {
      const old = found.get(one)
      const fields = old ? SAID_FIELDS.filter((field) => plain(old[field]) !== plain(one[field])) : []
      return old && fields.length > 0 ? [{ before: old, after: one, fields }] : []
    }),
    gone: before.filter((one) => !kept.has(one)),
  }
}

interface Rest {
  readonly before: readonly Said[]
  readonly after: readonly Said[]
}

const KEYS: readonly ((said: Said) => string)[] = [
  ({ id }) => id,
  ({ article, quote, title }) => JSON.stringify([article, quote, title]),
  ({ article, quote }) => JSON.stringify([article, quote]),
]

/** Of those with the same key the first is the first, and so on. Gives back who found nobody. */
function pairUp({ before, after }: Rest, keyOf: (said: Said) => string, found: Map<Said, Said>): Rest {
  const waiting = grouped(before.toReversed(), keyOf)
  const left = after.filter((one) => {
    const old = waiting.get(keyOf(one))?.pop()
    if (old) found.set(one, old)
    return !old
  })
  return { before: [...waiting.values()].flat().reverse(), after: left }
}

/** So many of an article are compared with each other at the most. */
const MOST_IN_ARTICLE = 100
const SHARED = 0.6

function pairSimilar({ before, after }: Rest, found: Map<Said, Said>): void {
  const waiting = grouped(before, ({ article }) => article)
  for (const [article, ones] of grouped(after, (one) => one.article)) {
    const old = (waiting.get(article) ?? [])
      .slice(0, MOST_IN_ARTICLE)
      .map((said) => ({ said, words: wordsOf(said) }))
    for (const one of ones.slice(0, MOST_IN_ARTICLE)) {
      const words = wordsOf(one)
      const shares = old.map((other) => shareOf(words, other.words))
      const best = shares.indexOf(Math.max(...shares))
      if (best < 0 || shares[best]! < SHARED) continue
      found.set(one, old[best]!.said)
      old.splice(best, 1)
    }
  }
}

const wordsOf = ({ title }: Said): ReadonlySet<string> =>
  new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size, 1)

/** Places in any order are the same. */
const plain = (value: Said[SaidField]): string =>
  JSON.stringify(
    Array.isArray(value)
      ? value.map((one: Said['where'][number]) => `${one.role} ${one.name}`).sort()
      : value,
  )
