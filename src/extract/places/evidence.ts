import type { PlaceContext } from '../places'
import { tokenAt, type Tokens } from '../tokens'
import { kmBetween } from './distance'
import type { Mention } from './mentions'

const OUTLET_KM = 150

/** The mentions that are places here: those with evidence of their own, the names among them again, those of the dateline,
 * and small towns in a division the article speaks of or in the outlet's region. */
export function acceptMentions(
  tokens: Tokens,
  mentions: readonly Mention[],
  context: PlaceContext,
): Mention[] {
  const { dateline, region } = context
  if (dateline) {
    const [from, to] = [tokenAt(tokens, dateline.start), tokenAt(tokens, dateline.end)]
    for (const mention of mentions)
      if (mention.from >= from && mention.from < to) mention.evidence ??= 'dateline'
  }
  const accepted = new Set(mentions.filter((m) => m.evidence !== null).map((m) => m.key))
  for (const mention of mentions) {
    if (mention.evidence !== null) continue
    if (accepted.has(mention.key)) mention.evidence = 'named as a place elsewhere in the article'
    else if (region && mention.candidates.some((c) => c.own && kmBetween(region, c.place) < OUTLET_KM))
      mention.evidence = "in the outlet's region"
  }
  return mentions.filter((mention) => mention.evidence !== null)
}
