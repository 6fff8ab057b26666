import type { Tokens } from '../tokens'
import type { KnownDay, Sentence, Timex } from '../types'

/** What the temporal expressions of an article count from. */
export interface TimeContext {
  readonly sentences: readonly Sentence[]
  /** The reference day: the publication day, given or worked out; null where nothing is known. */
  readonly published: KnownDay | null
}

/** All temporal expressions of an article in text order, not overlapping, with TIMEX3 values and ISO intervals. */
export function findTimes(_tokens: Tokens, _context: TimeContext): Timex[] {
  return []
}

/** Works out the day an article was published from its own words, and from the years of the collection's other articles where
 * its own do not tell; null where nothing tells. `years`: years known of the other articles, most frequent first. */
export function inferPublished(
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  _years: readonly number[],
): KnownDay | null {
  return null
}

/** Years stated in full in the text ("in 2023", "second half of 2023"), most frequent first. */
export function statedYears(_tokens: Tokens): number[] {
  return []
}
