import { DIVISION_WORDS } from '../lexicon/place-words'
import type { OutletRegion } from '../places'
import type { Tokens } from '../tokens'
import type { Place } from '../types'
import { wordSet } from '../words'
import type { Mention } from './mentions'
import type { Resolution } from './resolve'
import { SHARED_EVIDENCE } from './sites'

const BESIDE_TOKENS = 40

/** Lets sites and names that the gazetteer does not have stand at the place they are named with: their container, a town of
 * the same sentence, the town named last, the next one, the outlet's region, the state named; never in another country than the one behind them. */
export function standSites(
  tokens: Tokens,
  mentions: readonly Mention[],
  resolved: Map<Mention, Resolution>,
  region: OutletRegion | null,
): void {
  const towns = mentions.map((mention) => townOf(mention, resolved))
  const country = mainCountry(mentions, resolved)
  const isHome = (place: Place | null) =>
    place !== null && (country === null || place.countries.includes(country))
  const next: (Place | null)[] = []
  for (let i = mentions.length - 1, place: Place | null = null; i >= 0; i--) {
    next[i] = place
    if (isHome(towns[i]!)) place = towns[i]!
  }
  const state = stateOf(mentions, resolved)
  const known = new Map<string, Resolution>()
  let [last, lived]: (Place | null)[] = [null, null]
  mentions.forEach((mention, i) => {
    if (isHome(towns[i]!) && isHomeOf(tokens, mention)) lived = towns[i]!
    else if (isHome(towns[i]!)) last = towns[i]!
    const before = last ?? lived
    if (
      mention.candidates.length > 0 &&
      (resolved.get(mention)?.place || !isBehindPlaceWord(tokens, mention))
    )
      return
    const holder = (mention.container && resolved.get(mention.container)?.place) ?? null
    const fitting = (place: Place | null | undefined) =>
      place && (!holder || isOneCountry(place, holder)) ? place : null
    const beside = fitting(besideOf(tokens, mentions, towns, i)) ?? (holder?.kind === 'admin' ? holder : null)
    const [behind, ahead] = [fitting(before), fitting(next[i])]
    const resolution =
      (beside && at(mention, beside, `at ${beside.name}, named beside it`)) ??
      known.get(mention.key) ??
      (behind && at(mention, behind, `at ${behind.name}, the town named before it`)) ??
      (ahead && at(mention, ahead, `at ${ahead.name}, the next town named`)) ??
      (region && !holder ? at(mention, centreOf(region), "in its outlet's region") : null) ??
      (state && mention.key.startsWith('site:')
        ? at(mention, state, `in ${state.name}, like other places of the article`)
        : null) ??
      NOWHERE
    if (resolution.place && !known.has(mention.key)) known.set(mention.key, resolution)
    resolved.set(mention, resolution)
  })
}

/** "in Hillsboro", where the only one known is elsewhere; not "NATO", and not a province, which is at no town. */
const isBehindPlaceWord = ({ folded, capital }: Tokens, { kind, from, to }: Mention) =>
  kind === 'literal' &&
  capital[from] === 1 &&
  STANDING.has(folded[from - 1] ?? '') &&
  !DIVISION_WORDS.has(folded[to - 1]!)
const STANDING = wordSet('in near outside')

const isOneCountry = (one: Place, other: Place) => one.countries[0] === other.countries[0]

const centreOf = ({ lat, lon, country, admin }: OutletRegion) => ({
  lat,
  lon,
  countries: [country],
  name: country,
  admin: admin ?? undefined,
})

/** The country most of the places named are in; a site stands at no town elsewhere unless the two are named together. */
function mainCountry(
  mentions: readonly Mention[],
  resolved: ReadonlyMap<Mention, Resolution>,
): string | null {
  const counts = new Map<string, number>()
  let main: string | null = null
  for (const mention of mentions) {
    const countries = resolved.get(mention)?.place?.countries ?? []
    if (countries.length !== 1) continue
    const count = (counts.get(countries[0]!) ?? 0) + 1
    counts.set(countries[0]!, count)
    if (main === null || count > counts.get(main)!) main = countries[0]!
  }
  return main
}

/** The one state or province that an article names, and nothing abroad; else `null`. */
function stateOf(mentions: readonly Mention[], resolved: ReadonlyMap<Mention, Resolution>): Place | null {
  const named = mentions.flatMap((mention) => resolved.get(mention)?.place ?? [])
  const [state, ...others] = named.filter(({ kind }) => kind === 'admin')
  if (!state || others.some(({ id }) => id !== state.id)) return null
  return named.every(({ countries }) => countries[0] === state.countries[0]) ? state : null
}

const NOWHERE: Resolution = { place: null, rule: 'named as a place, not in the gazetteer', others: [] }

function townOf(mention: Mention, resolved: ReadonlyMap<Mention, Resolution>): Place | null {
  if (mention.kind === 'demonym' || mention.candidates.length === 0) return null
  const place = resolved.get(mention)?.place ?? null
  return place && (place.kind === 'city' || (place.kind === 'admin' && place.admin !== undefined))
    ? place
    : null
}

/** The town next to a mention in its sentence; the one behind it first: "Main Street in Newark". */
function besideOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  towns: readonly (Place | null)[],
  i: number,
): Place | null {
  const { from, sentence } = mentions[i]!
  for (const j of [i + 1, i - 1]) {
    const other = mentions[j]
    if (!other || other.sentence !== sentence || isHomeOf(tokens, other)) continue
    if (Math.abs(other.from - from) < BESIDE_TOKENS && towns[j]) return towns[j]
  }
  return null
}

/** "Ana Holm, 41, of Lund", "a Lund man": where somebody lives. */
const isHomeOf = ({ folded }: Tokens, { from, to }: Mention) =>
  (folded[from - 1] === 'of' && folded[from - 2] === ',' && folded[from - 4] === ',') ||
  PERSONS.has(folded[to] ?? '')
const PERSONS = wordSet(
  'man woman men women couple resident residents teen teens teenager native boy girl family student students motorist nurse teacher',
)

function at(
  mention: Mention,
  anchor: Pick<Place, 'lat' | 'lon' | 'countries' | 'name' | 'admin'>,
  rule: string,
): Resolution {
  const place: Place = {
    id: `site:${mention.key.slice(mention.key.indexOf(':') + 1).replaceAll(' ', '-')}`,
    name: nameOf(mention),
    kind: 'site',
    countries: anchor.countries,
    lat: anchor.lat,
    lon: anchor.lon,
    admin: anchor.admin,
  }
  return { place, rule: `not in the gazetteer; ${rule}`, others: [] }
}

/** "Elm" of "Elm and Main streets" is Elm Street. */
function nameOf({ evidence, key, name }: Mention): string {
  if (!evidence?.startsWith(SHARED_EVIDENCE)) return name
  const word = key.slice(key.lastIndexOf(' ') + 1)
  return `${name} ${word[0]!.toUpperCase()}${word.slice(1)}`
}
