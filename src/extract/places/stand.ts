import { DIVISION_WORDS } from '../lexicon/place-words'
import type { OutletRegion } from '../places'
import type { Tokens } from '../tokens'
import type { Place } from '../types'
import { wordSet } from '../words'
import type { Mention } from './mentions'
import type { Resolution } from './resolve'

const BESIDE_TOKENS = 40

/** Lets sites and names that the gazetteer does not have stand at the place they are named with: their container, a town of
 * the same sentence, the town named last, the next one, the outlet's region, the state named. */
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
  let last: Place | null = null
  mentions.forEach((mention, i) => {
    if (isHome(towns[i]!)) last = towns[i]!
    if (
      mention.candidates.length > 0 &&
      (resolved.get(mention)?.place || !isBehindPlaceWord(tokens, mention))
    )
      return
    const beside = besideOf(mentions, towns, i)
    const resolution =
      (beside && at(mention, beside, `at ${beside.name}, named beside it`)) ??
      known.get(mention.key) ??
      (last && at(mention, last, `at ${last.name}, the town named before it`)) ??
      (next[i] && at(mention, next[i], `at ${next[i].name}, the next town named`)) ??
      (region && at(mention, centreOf(region), "in its outlet's region")) ??
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
function besideOf(mentions: readonly Mention[], towns: readonly (Place | null)[], i: number): Place | null {
  const { from, sentence } = mentions[i]!
  for (const j of [i + 1, i - 1]) {
    const other = mentions[j]
    if (other && other.sentence === sentence && Math.abs(other.from - from) < BESIDE_TOKENS && towns[j])
      return towns[j]
  }
  return null
}

function at(
  mention: Mention,
  anchor: Pick<Place, 'lat' | 'lon' | 'countries' | 'name' | 'admin'>,
  rule: string,
): Resolution {
  const place: Place = {
    id: `site:${mention.key.slice(mention.key.indexOf(':') + 1).replaceAll(' ', '-')}`,
    name: mention.name,
    kind: 'site',
    countries: anchor.countries,
    lat: anchor.lat,
    lon: anchor.lon,
    admin: anchor.admin,
  }
  return { place, rule: `not in the gazetteer; ${rule}`, others: [] }
}
