import type { Candidate, Gazetteer } from '../gazetteer'
import { DIVISION_WORDS } from '../lexicon/place-words'
import type { OutletRegion } from '../places'
import type { Tokens } from '../tokens'
import type { Place } from '../types'
import { holds } from './containers'
import type { Mention } from './mentions'
import { likeliest, RULES, shareOf, supportOf, weigh, type Surroundings } from './reasons'
import { findRows } from './rows'
import { standSites } from './stand'
import { isFarNamesake, isStrayTown } from './strays'

/** The place chosen for a mention, why, and the others it could be, likeliest first. */
export interface Resolution {
  readonly place: Place | null
  readonly rule: string
  readonly others: readonly Place[]
}

/** Chooses a place for each mention: by its container, by the sense the name has elsewhere in the article, by the article's
 * countries and divisions, by nearness to its other places and to the outlet's region, by size. */
export function resolveMentions(
  tokens: Tokens,
  mentions: readonly Mention[],
  region: OutletRegion | null,
  gazetteer: Gazetteer,
): Map<Mention, Resolution> {
  const countryName = (code: string) => gazetteer.byId(`country:${code}`)?.name ?? code
  const resolved = new Map<Mention, Resolution>()
  const senses = new Map<string, Resolution>()
  const named = mentions.filter((mention) => mention.candidates.length > 0)
  for (const mention of named) {
    const inside = insideContainer(mention)
    if (!inside) continue
    const holder = mention.container!.candidates.find((o) => holds(o, inside))!
    const rule = `in ${holder.place.name}, named beside it`
    const resolution = { place: inside.place, rule, others: othersOf(mention, inside) }
    resolved.set(mention, resolution)
    senses.set(senseKey(tokens, mention), resolution)
    const rest = othersOf(mention.container!, holder)
    resolved.set(mention.container!, {
      place: holder.place,
      rule: `holds ${inside.place.name}`,
      others: rest,
    })
  }
  const support = supportOf(named)
  const rows = findRows(tokens, named)
  let anchors = firstOf(anchorsOf(named, senses))
  for (let round = 0; round < 2; round++) {
    const chosen = new Map<string, Resolution>()
    for (const mention of named) {
      const key = senseKey(tokens, mention)
      const sense = senses.get(key)
      if (sense?.place) {
        if (round === 0 && !resolved.has(mention))
          resolved.set(mention, {
            place: sense.place,
            rule: `as ${sense.place.name} elsewhere, ${sense.rule}`,
            others: sense.others,
          })
        continue
      }
      if (mention.content && resolved.has(mention)) continue
      const known =
        chosen.get(key) ??
        chooseBest(
          mention,
          { support, anchors, region, row: rows.get(mention) ?? [], countryName },
          isDivision(tokens, mention),
        )
      chosen.set(key, known)
      resolved.set(mention, known)
    }
    const towns = [...chosen.values()].flatMap((r) => (r.place?.kind === 'city' ? [r.place] : []))
    anchors = firstOf([...anchors, ...towns])
  }
  standSites(tokens, mentions, resolved, region)
  return resolved
}

/** "Kabul" and "Kabul province" are two senses. */
const senseKey = (tokens: Tokens, mention: Mention) =>
  mention.key + (isDivision(tokens, mention) ? '/division' : '')

const isDivision = (tokens: Tokens, mention: Mention) =>
  mention.key.endsWith('/division') ||
  (DIVISION_WORDS.has(tokens.folded[mention.to] ?? '') && tokens.capital[mention.to] === 0) ||
  isPartOfDivision(tokens, mention) ||
  GOVERNED.has(tokens.folded[mention.to] ?? '') ||
  (tokens.folded[mention.to - 1] !== 'state' &&
    tokens.folded[mention.from - 1] === 'of' &&
    /^(?:states?|provinces?|governorates?|oblast|prefectures?|count(?:y|ies))$/.test(
      tokens.folded[mention.from - 2] ?? '',
    ))

/** "the Arden governor", "Arden lawmakers": of a city and a state of one name the state has them. */
const GOVERNED = new Set('governor governors gov legislature legislators lawmakers statehouse'.split(' '))

/** Countries of which the states are spoken of by bare names that are towns' too. */
const FEDERATIONS = new Set(['US', 'MX', 'BR', 'AR', 'CA'])
const DIRECTIONS = new Set('northern southern eastern western upstate'.split(' '))

/** "northern New York", "eastern Washington": of a city and a division of one name the division has such parts. */
const isPartOfDivision = (tokens: Tokens, { from, first, name, candidates }: Mention) =>
  from > first &&
  DIRECTIONS.has(tokens.folded[from - 1]!) &&
  tokens.capital[from - 1] === 0 &&
  candidates.some(
    ({ own, place, admin1 }) =>
      own && place.kind === 'admin' && !admin1 && place.name === name && FEDERATIONS.has(place.countries[0]!),
  ) &&
  candidates.some((c) => c.own && c.place.kind === 'city')

function insideContainer(mention: Mention): Candidate | null {
  const { container } = mention
  if (!container) return null
  const inside = mention.candidates.filter((c) => container.candidates.some((o) => holds(o, c)))
  return likeliest(inside) ?? null
}

function othersOf(mention: Mention, chosen: Candidate): Place[] {
  return mention.candidates.filter((c) => c.place.id !== chosen.place.id).map((c) => c.place)
}

const MOST_ANCHORS = 60

/** The first places of a list, each once: enough to be near to, whatever the article's length. */
function firstOf(places: readonly Place[]): Place[] {
  const first = new Map<string, Place>()
  for (const place of places) {
    if (!first.has(place.id)) first.set(place.id, place)
    if (first.size === MOST_ANCHORS) break
  }
  return [...first.values()]
}

function anchorsOf(mentions: readonly Mention[], senses: ReadonlyMap<string, Resolution>): Place[] {
  const anchors = [...senses.values()].flatMap((r) => (r.place ? [r.place] : []))
  for (const { candidates } of mentions)
    if (candidates.length === 1 && isSmall(candidates[0]!.place)) anchors.push(candidates[0]!.place)
  return anchors
}

/** A town or a county: small enough to be near to. */
const isSmall = ({ kind, name }: Place) =>
  kind === 'city' || (kind === 'admin' && / (?:County|Parish)$/.test(name))

function chooseBest(mention: Mention, around: Surroundings, division: boolean): Resolution {
  const [only] = mention.candidates
  if (only && mention.candidates.length === 1 && isFarNamesake(only, around))
    return { ...NOWHERE, others: [only.place] }
  if (only && mention.candidates.length === 1 && isStrayTown(only, shareOf(mention.candidates), around))
    return { ...NOWHERE, others: [only.place] }
  if (only && mention.candidates.length === 1)
    return { place: only.place, rule: ruleOfKind(only, mention, around), others: [] }
  const own = shareOf(mention.candidates)
  const weighed = mention.candidates.map((candidate) => weigh(mention, own, candidate, around, division))
  weighed.sort((a, b) => b.score - a.score)
  const { candidate, why, weight } = weighed[0]!
  if (isStrayTown(candidate, own, around))
    return { ...NOWHERE, others: weighed.map((one) => one.candidate.place) }
  const rule =
    isPlain(candidate) || why === null || weight <= 0.5
      ? ruleOfKind(candidate, mention, around)
      : RULES[why](candidate, around)
  return { place: candidate.place, rule, others: weighed.slice(1).map((other) => other.candidate.place) }
}

const NOWHERE = { place: null, rule: 'named as a place, not in the gazetteer' }

/** A place whose name is explained by what it is. */
const isPlain = ({ place, capital, own }: Candidate) =>
  (own && capital) || place.kind === 'region' || place.kind === 'water'

/** Nothing but its size speaks for the place chosen. */
export const ONLY = 'the only place of this name'
export const LARGEST = 'the largest place of this name'

function ruleOfKind({ place, capital, own }: Candidate, mention: Mention, around: Surroundings): string {
  if (mention.kind === 'demonym') return `the people of ${place.name}`
  if (place.kind === 'country' || place.kind === 'region' || place.kind === 'water')
    return `the ${place.kind} of this name`
  if (capital) return `capital of ${around.countryName(place.countries[0]!)}${own ? '' : ', by another name'}`
  return mention.candidates.length === 1 ? ONLY : LARGEST
}
