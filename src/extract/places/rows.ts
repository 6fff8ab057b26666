import type { Tokens } from '../tokens'
import type { Mention } from './mentions'

/** The mentions that stand in a row with each: "Armenia, Georgia and Azerbaijan". Only neighbours count. */
export function findRows(
  tokens: Tokens,
  mentions: readonly Mention[],
): ReadonlyMap<Mention, readonly Mention[]> {
  const rows = new Map<Mention, Mention[]>()
  const add = (mention: Mention, other: Mention) => {
    const list = rows.get(mention)
    if (list) list.push(other)
    else rows.set(mention, [other])
  }
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i]!, mentions[i + 1]!]
    if (a.container === b || a.kind === 'demonym' || b.kind === 'demonym' || !isJoined(tokens, a, b)) continue
    add(a, b)
    add(b, a)
  }
  return rows
}

function isJoined(tokens: Tokens, a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence || b.from - a.to > 3) return false
  const gap = tokens.folded.slice(a.to, b.from).join(' ')
  return /^(?:,|and|or|, and|, or|and the|,? and in|; )$/.test(gap)
}
