import type { Tokens } from '../tokens'
import type { Expression } from './expression'
import { expressionsOf } from './recognise'
import { tenseAt, type Tense } from './tense'

/** A calendar expression of the article: where it stands and what it says. */
export interface Dated {
  readonly expression: Expression
  readonly from: number
  readonly to: number
  readonly words: string
  readonly tense: Tense
  /** A bare year after "by", "until". */
  readonly deadline: boolean
  /** A limit of what is told rather than its day: "until June 8", "from May 1". */
  readonly limit: boolean
  /** With a time of the clock. */
  readonly timed: boolean
}

const CALENDAR = new Set(['day', 'month', 'year', 'fraction', 'holiday'])

/** What the calendar expressions of an article say, wherever they stand. */
export const datesIn = (tokens: Tokens): Expression[] =>
  expressionsOf(tokens).found.flatMap(({ reading: { expression } }) =>
    CALENDAR.has(expression.kind) ? expression : [],
  )

/** All calendar expressions of an article. */
export function findDated(tokens: Tokens): Dated[] {
  const { words, found } = expressionsOf(tokens)
  const dated: Dated[] = []
  for (const { from, to, reading } of found) {
    const { expression } = reading
    if (!CALENDAR.has(expression.kind)) continue
    const [first, last] = [words.token[from]!, words.token[to - 1]! + 1]
    const before = tokens.folded[first - 1] ?? ''
    const deadline = expression.kind === 'year' && /^(by|until|till|through|to)$/.test(before)
    const text = tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!).replace(/\s+/g, ' ')
    dated.push({
      expression,
      from: first,
      to: last,
      words: text,
      tense: tenseAt(tokens, first, last),
      deadline,
      limit: /^(by|until|till|through|to|from|before|effective|starting|beginning)$/.test(before),
      timed: reading.time !== undefined,
    })
  }
  return dated
}
