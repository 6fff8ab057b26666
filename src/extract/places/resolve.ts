import type { Candidate, Gazetteer } from '../gazetteer'
import { DIVISION_WORDS } from '../lexicon/place-words'
import type { OutletRegion } from '../places'
import type { Tokens } from '../tokens'
import type { Place } from '../types'
import { holds } from './containers'
import { kmBetween } from './distance'
import type { Mention } from './mentions'
import { likeliest, RULES, shareOf, supportOf, weigh, type Share, type Surroundings } from './reasons'
import { findRows } from './rows'
import { standSites } from './stand'

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
  standSites(mentions, resolved, region)
  return resolved
}

/** "Kabul" and "Kabul province" are two senses. */
const senseKey = (tokens: Tokens, mention: Mention) =>
  mention.key + (isDivision(tokens, mention) ? '/division' : '')

const isDivision = (tokens: Tokens, mention: Mention) =>
  mention.key.endsWith('/division') ||
  (DIVISION_WORDS.has(tokens.folded[mention.to] ?? '') && tokens.capital[mention.to] === 0) ||
  (tokens.folded[mention.to - 1] !== 'state' &&
    tokens.folded[mention.from - 1] === 'of' &&
    /^(?:states?|provinces?|governorates?|oblast|prefectures?|count(?:y|ies))$/.test(
      tokens.folded[mention.from - 2] ?? '',
    ))

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

const FAR_KM = 1500
const LITTLE = 100_000

/** A little town known by another name, far from all that the article names: rather a place the gazetteer does not have. */
const isFarNamesake = ({ own, place }: Candidate, { anchors }: Surroundings) =>
  !own &&
  place.kind === 'city' &&
  (place.population ?? 0) < LITTLE &&
  anchors.length > 1 &&
  anchors.every(
    (other) =>
      other.id === place.id ||
      (other.countries[0] !== place.countries[0] && kmBetween(place, other) > FAR_KM),
  )

const NOWHERE = { place: null, rule: 'named as a place, not in the gazetteer' }

const LARGE = 500_000
const SMALL = 50_000
/** Votes that other names must give a country to name it. */
const NAMED = 0.3

/** A town of a country that nothing else in the article names, in a local paper of another: rather a small place at home that the gazetteer does not have. */
function isStrayTown(
  { place, capital }: Candidate,
  own: Share,
  { region, support, anchors }: Surroundings,
): boolean {
  const [country] = place.countries
  if (place.kind !== 'city' || capital || region?.country === country) return false
  // where nobody knows the paper's region only a little town, far from all others
  if ((place.population ?? 0) >= (region ? LARGE : SMALL)) return false
  const others = anchors.filter((other) => other.id !== place.id)
  const home = region && others.some((other) => other.countries[0] === region.country)
  if (region ? !home : others.length === 0 || others.some((other) => kmBetween(place, other) < FAR_KM))
    return false
  const part = own.countries.find((one) => one.of === country)?.part ?? 0
  return (support.countries.get(country!) ?? 0) - part < NAMED
}

/** A place whose name is explained by what it is. */
const isPlain = ({ place, capital, own }: Candidate) =>
  (own && capital) || place.kind === 'region' || place.kind === 'water'

function ruleOfKind({ place, capital, own }: Candidate, mention: Mention, around: Surroundings): string {
  if (mention.kind === 'demonym') return `the people of ${place.name}`
  if (place.kind === 'country' || place.kind === 'region' || place.kind === 'water')
    return `the ${place.kind} of this name`
  if (capital) return `capital of ${around.countryName(place.countries[0]!)}${own ? '' : ', by another name'}`
  return mention.candidates.length === 1 ? 'the only place of this name' : 'the largest place of this name'
}
