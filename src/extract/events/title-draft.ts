import { PUNCTUATION } from '../tokens'
import { wordSet } from '../words'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { isAdverb } from './title-words'

/** Tokens of a title that go or stay together; `on` is the part they only add to, -1 for none. */
export interface Part {
  readonly from: number
  to: number
  /** How much is missed without it, up to CORE. */
  readonly weight: number
  readonly on: number
  /** A day, a place, an aside: what comes behind hangs on what this part itself hangs on. */
  readonly isAdded: boolean
  /** The verb of its clause stands behind it: "as rebels | of the north | fled". */
  readonly isOpen?: boolean
  /** Before the verb of the title. */
  readonly ofSubject?: boolean
  /** Characters up to the end of the finite verb inside it. */
  readonly toVerb?: number
}

/** The weight of what a title cannot do without. */
export const CORE = 100
/** A clause that tells the event's own deed. */
export const DEED = 94

/** The tokens of a title while its parts are read from the first on. */
export interface Draft {
  readonly reading: Reading
  readonly from: number
  readonly to: number
  /** The verb of the event. */
  readonly main: Predicate | null
  /** Before the verb of the title. */
  readonly isSubject: boolean
  /** In text order without gaps; the last goes on to the end. */
  readonly parts: Part[]
  /** The part that opens the clause being read. */
  clause: number
  /** Whether the verb of that clause was read. */
  hasVerb: boolean
  /** The verb read last, and the same while it lacks what it tells. */
  verb: Predicate | null
  lacking: Predicate | null
  /** Words one of which that verb needs behind its object, until it has one: "urged the men | to leave". */
  needs: ReadonlySet<string> | null
  /** The part that verb stands in. */
  verbPart: number
  /** The token where a clause goes on behind an aside, else -1. */
  resume: number
  /** Clauses inside one whose verb they keep waiting. */
  inner: number
  /** Clauses whose verb comes behind a clause inside them: "said that a man | who fled | was held". */
  readonly waiting: number[]
}

/** A draft of the tokens from `from` to `to` (not included), all of them core. */
export const startDraft = (
  reading: Reading,
  from: number,
  to: number,
  main: Predicate | null,
  isSubject: boolean,
): Draft => ({
  reading,
  from,
  to,
  main,
  isSubject,
  parts: [{ from, to, weight: CORE, on: -1, isAdded: false }],
  clause: 0,
  hasVerb: isSubject,
  verb: null,
  lacking: null,
  needs: null,
  verbPart: 0,
  resume: -1,
  inner: 0,
  waiting: [],
})

/** The part being read, as an index. */
export const current = ({ parts }: Draft): number => parts.length - 1

/** The token it begins with. */
export const currentFrom = ({ parts }: Draft): number => parts[parts.length - 1]!.from

/** How much a part is missed, by its index. */
export const weightOf = ({ parts }: Draft, part: number): number => parts[part]!.weight

/** The part that what comes next hangs on. */
export function governor({ parts }: Draft): number {
  let at = parts.length - 1
  while (parts[at]!.isAdded && parts[at]!.on >= 0) at = parts[at]!.on
  return at
}

/** Opens a part at a token or the adverbs before it, missed less than the one it hangs on; its index. */
export function open(draft: Draft, before: number, weight: number, on: number, isAdded = false): number {
  const { parts, to } = draft
  const from = withAdverbs(draft, before)
  parts[parts.length - 1]!.to = from
  const most = on < 0 ? weight : Math.min(weight, weightOf(draft, on) - 1)
  parts.push({ from, to, weight: most, on, isAdded })
  draft.resume = -1
  return parts.length - 1
}

/** Opens a part that has a verb of its own. */
export function openClause(draft: Draft, at: number, weight: number, on: number): void {
  if (!draft.hasVerb) draft.waiting.push(draft.clause)
  draft.clause = open(draft, at, weight, on)
  draft.hasVerb = false
  draft.inner = 0
  draft.lacking = null
  draft.needs = null
}

/** Reads on in the part at hand as in a clause of its own. */
export function glue(draft: Draft, i: number): void {
  goOn(draft, i)
  draft.clause = current(draft)
}

/** Opens the rest of the clause where an aside in it ends at `i`. */
export function goOn(draft: Draft, i: number): void {
  if (draft.resume !== i) return
  if (i === draft.to - 1 && draft.reading.tokens.kind[i] === PUNCTUATION) return
  const behind = governor(draft)
  const weight = weightOf(draft, behind)
  open(draft, i, weight, weight < CORE ? behind : -1)
}

/** "shortly | after", "previously | convicted", an opening quotation mark. */
function withAdverbs(draft: Draft, at: number): number {
  const { folded, kind, start, end } = draft.reading.tokens
  const floor = currentFrom(draft) + 1
  let first = at
  while (
    first > floor &&
    kind[first] !== PUNCTUATION &&
    (EVEN.has(folded[first - 1]!) || isAdverb(folded[first - 1]!))
  )
    first--
  const mark = folded[first - 1]
  const isOpening = first > floor && (mark === '"' || mark === '“') && start[first - 1]! > end[first - 2]!
  return isOpening ? first - 1 : first
}

const EVEN = wordSet(
  'even just shortly soon only mostly partly most likely immediately previously recently reportedly later also not',
)
