import { FOLLOWERS } from '../lexicon/place-words'
import { FUNCTION_WORDS, LOCATIVES, PARTS } from '../lexicon/words'
import type { OutletRegion, PlaceContext } from '../places'
import { HEADS } from '../lexicon/organisations'
import { tokenAt, WORD, type Tokens } from '../tokens'
import type { Mention } from './mentions'
import { wordSet } from '../words'

/** "Northland" in a paper of another country is a suburb or a firm, where nothing else names that country. */
export function dropStrayDivisions(mentions: readonly Mention[], region: OutletRegion): void {
  for (const mention of mentions) {
    if (mention.evidence !== 'known by itself' || mention.candidates[0]!.place.kind !== 'admin') continue
    if (mention.candidates.some((c) => c.own && c.place.countries[0] === region.country)) continue
    const [country] = mention.candidates[0]!.place.countries
    const named = mentions.some(
      (other) =>
        other.key !== mention.key &&
        other.evidence !== null &&
        other.candidates[0]?.place.countries[0] === country,
    )
    if (!named) mention.evidence = null
  }
}

/** "Arden Ltd. … Arden said": a town's name that is a word of a firm's stands for the firm, unless a preposition or a state beside it says
 * otherwise; the first word of any other organisation's where the town is no large one and nowhere in the article behind a preposition. */
export function dropFirms(
  tokens: Tokens,
  mentions: readonly Mention[],
  { names, region, learning }: PlaceContext,
): void {
  const firms = new Set<string>()
  const bodies = new Set<string>()
  const waters = new Set<string>()
  // "Arden's Bay Co. … Arden's Bay": a firm called after a water
  for (const { key, to, candidates } of mentions)
    if (candidates[0]?.place.kind === 'water' && FIRM_ENDS.has(tokens.folded[to] ?? '')) waters.add(key)
  for (const { kind, start, end } of names) {
    if (kind !== 'organisation') continue
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end) - 1
    if (last === first) continue
    if (CIVIC.has(tokens.folded[last]!)) continue
    if (!FIRM_ENDS.has(tokens.folded[last]!)) bodies.add(tokens.folded[first]!)
    else for (let i = first; i < last; i++) if (tokens.capital[i]! > 0) firms.add(tokens.folded[i]!)
  }
  if (firms.size + bodies.size + waters.size === 0) return
  const placed = placedOnce(tokens, mentions, region !== null || learning === true)
  for (const mention of mentions) {
    const { key, kind, to, container, candidates } = mention
    if (kind !== 'literal' || container) continue
    if (waters.has(key)) mention.evidence = null
    if (candidates[0]?.place.kind !== 'city') continue
    if (firms.has(key) && (!isInside(tokens, mention) || FIRM_NOUNS.has(tokens.folded[to] ?? '')))
      mention.evidence = null
    else if (bodies.has(key) && !placed(key) && isModest(mention)) mention.evidence = null
  }
}
const FIRM_NOUNS = wordSet('earnings shares stock stake bonds debt notes securities')
const INSIDE = wordSet('in at near around outside inside')
const isInside = ({ folded }: Tokens, { from }: Mention) => INSIDE.has(folded[from - 1] ?? '')

const MODEST = 250_000
const isModest = ({ candidates }: Mention) =>
  candidates.every(({ own, capital, place }) => !own || (!capital && (place.population ?? 0) < MODEST))

const LOOSE = new Set([...LOCATIVES, 'of'])

/** Whether a name is a place somewhere in the article by the words beside it; in a local paper more of them say so. */
const isPlaced = (tokens: Tokens, mentions: readonly Mention[], key: string, local: boolean) =>
  mentions.some(
    (mention) =>
      mention.key === key &&
      (mention.container !== null ||
        mention.evidence === 'dateline' ||
        isTown(tokens, mention) ||
        (local && LOOSE.has(tokens.folded[mention.from - 1] ?? ''))),
  )

/** The same, each name looked for once. */
function placedOnce(tokens: Tokens, mentions: readonly Mention[], local: boolean): (key: string) => boolean {
  const known = new Map<string, boolean>()
  return (key) => {
    if (!known.has(key)) known.set(key, isPlaced(tokens, mentions, key, local))
    return known.get(key)!
  }
}

const FIRM_ENDS = new Set(
  'electronics motors inc corp ltd co plc llc ag nv gmbh holdings technologies industries airlines bancorp corporation limited steel'.split(
    ' ',
  ),
)

/** The first words of organisations named in full: "first of america" of "First of America Bank Corp.". */
function prefixesOf(tokens: Tokens, names: PlaceContext['names']): Set<string> {
  const prefixes = new Set<string>()
  for (const { kind, start, end } of names) {
    if (kind !== 'organisation') continue
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end)
    for (let to = first + 2; to < last && to < first + 5; to++)
      prefixes.add(tokens.folded.slice(first, to).join(' '))
  }
  return prefixes
}

/** "First of America said": a name at the end of the first words of an organisation's. */
export function dropPrefixes(tokens: Tokens, mentions: readonly Mention[], { names }: PlaceContext): void {
  let prefixes: ReadonlySet<string> | null = null
  for (const mention of mentions) {
    if (mention.kind !== 'literal' || mention.evidence === null) continue
    for (let from = mention.from - 1; from >= mention.first && from > mention.from - 4; from--) {
      if (tokens.capital[from] === 0 || PARTS.has(tokens.folded[from]!)) continue
      prefixes ??= prefixesOf(tokens, names)
      if (prefixes.has(tokens.folded.slice(from, mention.to).join(' '))) mention.evidence = null
    }
  }
}

/** Words that go with a town's own name: "Arden Police", "City of Arden". */
const CIVIC = new Set(
  'city county town township village police fire school schools high college university council mayor airport hospital court street avenue road park area state north south east west old new downtown upper lower central'.split(
    ' ',
  ),
)

/** A small town's name that is a part of another name in the article ("Hurricane Arden", "GM Arden Systems") is a town only behind "in" and the like. */
export function dropParts(
  tokens: Tokens,
  mentions: readonly Mention[],
  { region, learning }: PlaceContext,
): void {
  if (region || learning) return
  for (const mention of mentions)
    if (mention.kind === 'literal' && (isHonoured(tokens, mention) || isFamily(tokens, mention)))
      mention.evidence = null
  const parts = new Set<string>()
  const doubtful = new Set<string>()
  for (const mention of mentions)
    if (mention.evidence !== null && mention.kind === 'literal' && isModest(mention))
      doubtful.add(mention.key)
  for (const mention of mentions)
    if (doubtful.has(mention.key) && !mention.container && isPartOfOther(tokens, mention))
      parts.add(mention.key)
  if (parts.size === 0) return
  for (const mention of mentions)
    if (mention.container || mention.evidence === 'dateline' || isTown(tokens, mention))
      parts.delete(mention.key)
  for (const mention of mentions)
    if (parts.has(mention.key) && mention.kind === 'literal' && isModest(mention)) mention.evidence = null
}

/** Behind "in" and the like, or before what is said of towns; "in Arden earnings" is of a firm. */
const isTown = (tokens: Tokens, mention: Mention) =>
  (isInside(tokens, mention) && !FIRM_NOUNS.has(tokens.folded[mention.to] ?? '')) ||
  (FOLLOWERS.has(tokens.folded[mention.to] ?? '') &&
    !isFamily(tokens, mention) &&
    !OF_FIRMS.has(tokens.folded[mention.to]!))

/** Words that go with a firm's or a person's name as well as with a town's. */
const OF_FIRMS = new Set(
  'official officials company firm office offices headquarters plant bureau campus lawyer attorney community'.split(
    ' ',
  ),
)

/** "named after Arden": a person. */
const isHonoured = ({ folded }: Tokens, { from }: Mention) =>
  (folded[from - 1] === 'after' || folded[from - 1] === 'for') &&
  /^(?:re)?named$/.test(folded[from - 2] ?? '')

/** "the Arden family": a surname. */
const isFamily = ({ folded, capital }: Tokens, { from, to }: Mention) =>
  folded[from - 1] === 'the' && folded[to] === 'family' && capital[to] === 0

/** Whether capitalised words beside a town's name make another name with it, none of them a word of towns; or somebody bears it. */
function isPartOfOther(tokens: Tokens, mention: Mention): boolean {
  const { folded, capital, kind } = tokens
  const { from, to, first, last, candidates } = mention
  if (candidates[0]?.place.kind !== 'city') return false
  if (isFamily(tokens, mention)) return true
  if (isHonoured(tokens, mention)) return true
  const isName = (i: number) => kind[i] === WORD && capital[i]! > 0 && !FUNCTION_WORDS.has(folded[i]!)
  let [start, end] = [from, to]
  while (start > first && isName(start - 1)) start--
  while (end < last && isName(end)) end++
  if (end - start === to - from) return false
  for (let i = start; i < end; i++)
    if (
      (i < from || i >= to) &&
      (CIVIC.has(folded[i]!) ||
        FOLLOWERS.has(folded[i]!) ||
        (HEADS.has(folded[i]!) && !FIRM_ENDS.has(folded[i]!)))
    )
      return false
  return true
}

const OFTEN = 3

/** "Arden" where the article mostly means Ana Arden: a surname named three times and oftener than the town, or once where no word beside the
 * town's name says that it is one. */
export function dropSurnames(
  tokens: Tokens,
  mentions: readonly Mention[],
  { names, region, learning }: PlaceContext,
): void {
  const persons = new Map<string, number>()
  for (const { kind, start, end } of names) {
    if (kind !== 'person') continue
    const last = tokenAt(tokens, end) - 1
    const surname = tokens.folded[last]!
    const named = last > tokenAt(tokens, start) ? 1 : 0
    persons.set(surname, (persons.get(surname) ?? 0) + 1)
    if (named) persons.set(`full:${surname}`, 1)
  }
  if (persons.size === 0) return
  const placed = placedOnce(tokens, mentions, region !== null || learning === true)
  const places = new Map<string, number>()
  for (const { key, evidence } of mentions)
    if (evidence !== null && persons.has(key)) places.set(key, (places.get(key) ?? 0) + 1)
  for (const mention of mentions) {
    const { key, kind, container, candidates } = mention
    const count = persons.get(key)
    if (!count || kind !== 'literal' || container || candidates[0]?.place.kind !== 'city') continue
    if (count >= OFTEN && count > 2 * (places.get(key) ?? 0)) mention.evidence = null
    else if (persons.has(`full:${key}`) && !placed(key)) mention.evidence = null
  }
}
