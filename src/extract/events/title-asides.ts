import { NUMBER, WORD } from '../tokens'
import { wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import { verbAt } from './title-ahead'
import { current, open, openClause, type Draft } from './title-draft'
import { commaFrom } from './title-leads'
import { JOINTS } from './title-words'

/** Opens what stands from the comma at `i` to the one at `closing`; what it stands in goes on behind it. The last token read. */
export function readAside(draft: Draft, i: number, closing: number, weight: number, on: number): number {
  const { folded } = draft.reading.tokens
  const end = asideEnd(draft, i, closing)
  const isJoined = JOINTS.has(folded[end + 1] ?? '')
  if (end >= draft.to || !(isJoined || goesOn(draft, i, end + 1))) {
    openClause(draft, i, weight, on)
    return i + 1
  }
  open(draft, i, weight, on, true)
  draft.resume = isJoined ? end : end + 1
  return draft.resume - 1
}

/** "Ana Holm, 54, and Bo Berg, 33,": a comma inside a subject parts nothing else. The last token read. */
export function readAge(draft: Draft, i: number): number {
  const { folded, kind } = draft.reading.tokens
  if (kind[i + 1] !== NUMBER || i + 2 > draft.to || (i + 2 < draft.to && folded[i + 2] !== ',')) return i
  open(draft, i, 8, current(draft), true)
  draft.resume = i + 3
  return i + 2
}

/** "Ana Holm, 54, of Lund, | guilty": behind what else stands between commas. */
function asideEnd({ reading, to }: Draft, i: number, closing: number): number {
  const { folded, kind, capital } = reading.tokens
  if (capital[i + 1] === 0 && kind[i + 1] !== NUMBER) return closing
  let end = closing
  while (end < to && (kind[end + 1] === NUMBER || MORE.has(folded[end + 1]!))) {
    const further = commaFrom(reading, end + 1, to)
    if (further < 0) break
    end = further
  }
  return end
}

/** Whether what stood before the aside goes on behind it. */
function goesOn({ reading }: Draft, i: number, at: number): boolean {
  const { folded, kind, capital } = reading.tokens
  const next = folded[at] ?? ''
  if (isPreposition(folded[i + 1]!))
    return isPreposition(next) || next === 'to' || next === 'that' || verbAt(reading, at) !== undefined
  return capital[at] === 0 && kind[at] === WORD && !isDeterminer(next)
}

const MORE = wordSet('of from aged')
