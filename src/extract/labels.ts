import { TITLES } from './lexicon/people'
import { CALLS_FOR_ATTENTION } from './lexicon/words'
import type { Name } from './names'
import type { Sentence, Span } from './types'
import { wordSet } from './words'

const WORD = String.raw`\p{Lu}[\p{L}\p{N}.’'-]*`
/** "Spokesperson: ", "Anadolu Agency: ", "UPDATE: ": up to five capitalised words before a colon and what is said. */
const LABEL = new RegExp(
  String.raw`^${WORD}(?: (?:(?:of|the|for|and) )?${WORD}){0,4}: +(?=["“‘']?\p{Lu})`,
  'u',
)
const LONGEST = 60

/** Calls for attention, labels wherever they stand. */
const CALLS = wordSet(`${CALLS_FOR_ATTENTION} correction corrected`)
const SPEAKERS = wordSet(
  'q a question answer reporter journalist interviewer moderator spokesperson host caller',
)

/**
 * What stands before a colon and is no part of what is told: "UPDATE:", and in a transcript, where it comes more than once, who speaks. A place
 * or a theme ("Syria:", "Weather:") is none.
 */
export function findLabels(text: string, sentences: readonly Sentence[], names: readonly Name[]): Span[] {
  const calls: Span[] = []
  const speakers: Span[] = []
  let n = 0
  for (const { start, end } of sentences) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0]
    if (!label) continue
    const words = label.slice(0, label.indexOf(':'))
    while (n < names.length && names[n]!.end <= start) n++
    const isName = n < names.length && names[n]!.start === start && names[n]!.kind !== 'other'
    const [first = ''] = words.toLowerCase().split(' ')
    if (CALLS.has(words.toLowerCase())) calls.push({ start, end: start + label.length })
    else if (isName || SPEAKERS.has(first) || TITLES.has(first))
      speakers.push({ start, end: start + label.length })
  }
  return speakers.length > 1 ? [...calls, ...speakers].sort((a, b) => a.start - b.start) : calls
}

/** Spans of two lists in text order, each apart from the others of its list; those of the second that begin inside one of the first are left out. */
export function merged(some: readonly Span[], others: readonly Span[]): Span[] {
  let at = 0
  const apart = others.filter(({ start }) => {
    while (at < some.length && some[at]!.end <= start) at++
    return at === some.length || start < some[at]!.start
  })
  return [...some, ...apart].sort((a, b) => a.start - b.start)
}
