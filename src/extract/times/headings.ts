import type { Tokens } from '../tokens'
import type { TimeWords } from './classes'
import type { Found } from './scan'

/** So many characters on either side of an expression are looked at. */
const REACH = 14
const BEFORE_HEADING = /(?:^|\n)[\s#*_•–—-]*(?:(?:in|year) )?$/i
const BEHIND_HEADING = /^[ \t:.*_#–—-]*(?:$|\n)/
const BEFORE_ENTRY = /(?:^|\n)[\s*_•–—-]*(?:(?:on|in) )?$/i

/**
 * Lets the days and months that begin a line be of the year that stands alone on a line above them: "1992", and under it "April 5: A sniper …".
 * So chronologies are written.
 */
export function underHeadings(tokens: Tokens, words: TimeWords, found: readonly Found[]): Found[] {
  let year: number | null = null
  return found.map((one): Found => {
    const { expression } = one.reading
    if (expression.kind !== 'year' && expression.kind !== 'month' && expression.kind !== 'day') return one
    const start = tokens.start[words.token[one.from]!]!
    const end = tokens.end[words.token[one.to - 1]!]!
    const before = tokens.text.slice(Math.max(0, start - REACH), start)
    if (expression.year !== null) {
      const behind = tokens.text.slice(end, end + REACH)
      if (BEFORE_HEADING.test(before) && BEHIND_HEADING.test(behind)) year = expression.year
      return one
    }
    if (year === null || expression.kind === 'year' || expression.yearWhich || !BEFORE_ENTRY.test(before))
      return one
    return { ...one, reading: { ...one.reading, expression: { ...expression, year } } }
  })
}
