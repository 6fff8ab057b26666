import type { NewsEvent } from '../extract/types'
import type { ArticleFacts } from './questions'

/** Where a report comes from: the agency or outlet nearest to the words, else the outlet of the article, else the article. */
export function originOf(
  { saidBy, article: id }: NewsEvent,
  article: Pick<ArticleFacts, 'outlet'> | undefined,
  outlets: readonly string[],
): string {
  if (saidBy && outlets.includes(saidBy.speaker)) return saidBy.speaker
  return saidBy?.via[0] ?? article?.outlet ?? id
}
