import type { NewsEvent } from '../extract/types'
import { whenShort } from './dates'
import { placeName } from './event-words'

/** What one telling of a happening says otherwise than another. */
export interface Difference {
  readonly field: 'when' | 'where' | 'number'
  readonly own: string
  readonly others: readonly { readonly id: string; readonly says: string }[]
}

/** Where other tellings of the same give another date, place or number; what one of the two does not give is no difference. */
export function differences(event: NewsEvent, others: readonly NewsEvent[]): Difference[] {
  return READERS.flatMap(({ field, read }): Difference[] => {
    const own = read(event)
    if (!own) return []
    const differing = others.flatMap((other) => {
      const theirs = read(other)
      return theirs && theirs.key !== own.key ? [{ id: other.id, says: theirs.says }] : []
    })
    return differing.length > 0 ? [{ field, own: own.says, others: differing }] : []
  })
}

interface Reading {
  /** Equal for tellings that agree. */
  readonly key: string
  readonly says: string
}

const READERS: readonly {
  readonly field: Difference['field']
  readonly read: (event: NewsEvent) => Reading | null
}[] = [
  {
    field: 'when',
    read: ({ when }) => when && { key: `${when.start} ${when.end} ${when.open}`, says: whenShort(when) },
  },
  {
    field: 'where',
    read: ({ where }) => {
      const at = where.filter(({ role }) => role === 'at')
      const key = at.map(({ place }) => place.id).toSorted()
      return at.length > 0 ? { key: key.join(), says: at.map(placeName).join(', ') } : null
    },
  },
  { field: 'number', read: readNumbers },
]

const NUMBER =
  /(?<![\w.,-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\w%]|[.,]\d|-\d)(?: ?(%|percent|per cent))?(?:[ -]+(\p{Ll}{3,}))?(?: (\p{Ll}{3,}))?/giu
/** "4 March", "March 4", "2020": dates that no cue stands for. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*$/i
const YEAR = /^(?:19|20)\d\d$/
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** The numbers of the quote that are no part of its date or place, with the words behind them. */
function readNumbers({ evidence: { quote, start, cues } }: NewsEvent): Reading | null {
  const taken = cues.filter(({ field }) => field === 'when' || field === 'where')
  const found = Array.from(quote.matchAll(NUMBER), (match) => {
    const at = start + match.index
    if (taken.some((cue) => cue.start <= at && cue.end > at) || isDate(quote, match)) return null
    const word = WORDS.indexOf(match[1]!.toLowerCase())
    return { value: word < 0 ? Number(match[1]!.replaceAll(',', '')) : word + 2, says: match[0].trim() }
  }).filter((one) => one !== null)
  if (found.length === 0) return null
  const values = [...new Set(found.map(({ value }) => value))].sort((a, b) => a - b)
  return { key: values.join(), says: found.map(({ says }) => says).join(', ') }
}

function isDate(quote: string, match: RegExpExecArray): boolean {
  const behind = match.index + match[1]!.length
  const next = /^\s+(\p{L}+)/u.exec(quote.slice(behind, behind + 20))?.[1] ?? ''
  const before = /(\p{L}+)\s+$/u.exec(quote.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? ''
  return YEAR.test(match[1]!) || MONTH.test(next) || MONTH.test(before)
}
