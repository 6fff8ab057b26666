import type { Tokens } from '../tokens'
import type { KnownDay, Sentence } from '../types'

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
