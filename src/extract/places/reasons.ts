import type { Candidate } from '../gazetteer'
import type { OutletRegion } from '../places'
import type { Place } from '../types'
import { kmBetween } from './distance'
import type { Mention } from './mentions'
import { steady } from './steady'

/** What the article and its outlet say about where a name is. */
export interface Surroundings {
  readonly support: Support
  readonly anchors: readonly Place[]
  readonly region: OutletRegion | null
  /** The mentions it stands in a row with. */
  readonly row: readonly Mention[]
  /** ISO 3166-1 alpha-2 -> English name. */
  readonly countryName: (code: string) => string
}

/** How much an article's names speak for a country (by its code) or a first-order division (by its id). */
export interface Support {
  readonly countries: ReadonlyMap<string, number>
  readonly admins: ReadonlyMap<string, number>
}

/** One vote in parts, each with its country's code or its division's id. */
export interface Share {
  readonly countries: readonly Part[]
  readonly admins: readonly Part[]
}

interface Part {
  readonly of: string
  part: number
}

/** What one name's vote gives a country or division. */
export const partOf = (parts: readonly Part[], of: string) => parts.find((one) => one.of === of)?.part ?? 0

const SHARPNESS = 0.5

/** The votes of names already met: one name has the same candidates in every article. */
const shares = new WeakMap<readonly Candidate[], Share>()

/** How one name's vote is parted among the countries and divisions it may be in: larger places get more. */
export function shareOf(candidates: readonly Candidate[]): Share {
  let share = shares.get(candidates)
  if (!share) {
    share = partVote(candidates)
    shares.set(candidates, share)
  }
  return share
}

function partVote(candidates: readonly Candidate[]): Share {
  const share: { countries: Part[]; admins: Part[] } = { countries: [], admins: [] }
  const weights = candidates.map((candidate) => steady(10 ** (SHARPNESS * candidate.prior)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  candidates.forEach((candidate, i) => {
    const part = steady(weights[i]! / total)
    const [country] = candidate.place.countries
    if (candidate.place.countries.length === 1) addPart(share.countries, country!, part)
    const admin = adminOf(candidate)
    if (admin) addPart(share.admins, admin, part)
  })
  return share
}

function addPart(parts: Part[], of: string, part: number): void {
  const known = parts.find((one) => one.of === of)
  if (known) known.part += part
  else parts.push({ of, part })
}

const adminOf = (candidate: Candidate) =>
  candidate.admin1 ?? (candidate.place.kind === 'admin' ? candidate.place.id : null)

/** How the names spread over countries and divisions: one vote a name. */
export function supportOf(mentions: readonly Mention[]): Support {
  const countries = new Map<string, number>()
  const admins = new Map<string, number>()
  const seen = new Set<string>()
  for (const mention of mentions) {
    if (seen.has(mention.key)) continue
    seen.add(mention.key)
    const share = shareOf(mention.candidates)
    for (const { of, part } of share.countries) countries.set(of, (countries.get(of) ?? 0) + part)
    for (const { of, part } of share.admins) admins.set(of, (admins.get(of) ?? 0) + part)
  }
  return { countries, admins }
}

/** The candidate with the largest `prior`. */
export function likeliest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) if (!best || candidate.prior > best.prior) best = candidate
  return best
}

/** A candidate with all that speaks for it added up, and the strongest reason; null where nothing speaks for it. */
export interface Weighed {
  readonly candidate: Candidate
  readonly score: number
  readonly why: Why | null
  /** Of the strongest reason. */
  readonly weight: number
}

const PER_COUNTRY_NAME = 0.5
const MOST_COUNTRY = 1.5
const PER_ADMIN_NAME = 1.2
const MOST_ADMIN = 3
const NEARNESS = 1.5
const OUTLET = 3
const OUTLET_ADMIN = 1
const NEAR_KM = 100
/** Two places are at least so far apart for a degree of latitude between them. */
const KM_A_DEGREE = 111
const ROW = 1.5
const NAMESAKE = -1
const DIVISION_BONUS = 3

/** Whether the likeliest reading of another name is of the candidate's kind, and in its country where it is a division. */
function isLike(candidate: Candidate, other: Mention): boolean {
  const best = likeliest(other.candidates)
  if (!best || best.place.kind !== candidate.place.kind) return false
  if (candidate.place.kind !== 'admin') return true
  return best.place.countries[0] === candidate.place.countries[0] && !best.admin1 === !candidate.admin1
}

const LARGE = 100_000

/** "New York" is the city unless something says that it is the state. */
const isNamesake = (candidate: Candidate, division: Place) =>
  candidate.own &&
  candidate.admin1 === division.id &&
  (candidate.seat || (candidate.place.population ?? 0) >= LARGE)

/** The state among what a name may be, null where there is none; names already met are known. */
const states = new WeakMap<readonly Candidate[], Place | null>()

function stateOf(candidates: readonly Candidate[]): Place | null {
  const known = states.get(candidates)
  if (known !== undefined) return known
  const state = candidates.find((c) => c.own && c.place.kind === 'admin' && !c.admin1)?.place ?? null
  states.set(candidates, state)
  return state
}

/** A small town that bears the name of another state of its country: "Alabama" is rarely the one in New York. */
function isSmallNamesake(
  { candidates }: Mention,
  { place, seat, own }: Candidate,
  region: OutletRegion | null,
) {
  if (place.kind !== 'city' || !own || seat || (place.population ?? 0) >= LARGE) return false
  const state = stateOf(candidates)
  if (!state || state.countries[0] !== place.countries[0] || state.admin === place.admin) return false
  return !region || kmBetween(region, place) > HOME_KM
}

const ABROAD = -2
const HOME_KM = 60

/** A country that nothing else names, with a town of that name close to the outlet or to another town named: "Malta", Illinois. */
function isAbroad({ candidates }: Mention, own: Share, { countries }: Place, around: Surroundings): boolean {
  const { region, support, anchors } = around
  const [country] = countries
  if (region?.country === country || candidates.length === 1) return false
  if (isNamed(country!, own, support.countries)) return false
  const isClose = (place: Place) =>
    (region !== null && kmBetween(region, place) < HOME_KM) ||
    anchors.some((one) => one.id !== place.id && one.kind === 'city' && kmBetween(one, place) < HOME_KM)
  return candidates.some((c) => c.own && c.place.kind === 'city' && isClose(c.place))
}
/** Votes that other names must give a country to name it. */
export const NAMED = 0.3

/** Whether names other than the one whose vote is `own` name a country. */
export const isNamed = (country: string, own: Share, countries: Support['countries']): boolean =>
  (countries.get(country) ?? 0) - partOf(own.countries, country) >= NAMED

/** "Frankfurt" is rather Frankfurt am Main than a town spelled otherwise. */
const SHORT_FORM = 1

/** What may speak for a candidate; of two as strong the one that stands first is told. */
const WHYS = ['country', 'admin', 'row', 'namesake', 'nearest', 'outlet', 'division', 'short'] as const
type Why = (typeof WHYS)[number]
const [COUNTRY, ADMIN, IN_ROW, NAMESAKES, NEAREST, OUTLETS, DIVISION, SHORTER] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const
/** The weights of the candidate looked at, in the order of `WHYS`. */
const weights = new Float64Array(WHYS.length)

/** Weighs a candidate of a mention, whose own vote is `own`: by the article's other names, the places already sure, the outlet's region, and
 * whether it is called a `division` here. */
export function weigh(
  mention: Mention,
  own: Share,
  candidate: Candidate,
  around: Surroundings,
  division: boolean,
): Weighed {
  const { place } = candidate
  weights.fill(0)
  const country = place.countries.length === 1 ? place.countries[0]! : null
  if (country) {
    const others = (around.support.countries.get(country) ?? 0) - partOf(own.countries, country)
    weights[COUNTRY] = Math.min(MOST_COUNTRY, PER_COUNTRY_NAME * Math.max(0, others))
  }
  const admin = adminOf(candidate)
  if (admin) {
    const others = (around.support.admins.get(admin) ?? 0) - partOf(own.admins, admin)
    weights[ADMIN] = Math.min(MOST_ADMIN, PER_ADMIN_NAME * Math.max(0, others))
  }
  const inRow = around.row.some((other) => isLike(candidate, other))
  if (inRow) weights[IN_ROW] = ROW
  if (place.kind === 'admin' && mention.candidates.some((c) => isNamesake(c, place)))
    weights[NAMESAKES] = NAMESAKE
  if (place.kind === 'city' || place.kind === 'admin') {
    weights[NEAREST] = steady(
      NEARNESS * Math.exp(-kmToNearest(place, around.anchors, place.kind === 'city' || inRow) / NEAR_KM),
    )
    if (around.region) weights[OUTLETS] = weightOfOutlet(candidate, around.region)
  }
  if (isSmallNamesake(mention, candidate, around.region)) weights[NAMESAKES] = ABROAD
  if (division && place.kind === 'admin') weights[DIVISION] = DIVISION_BONUS
  if (place.kind === 'country' && isAbroad(mention, own, place, around)) weights[NAMESAKES] = ABROAD
  if (!candidate.own && place.name.toLowerCase().startsWith(mention.key + ' ')) weights[SHORTER] = SHORT_FORM
  return strongest(candidate)
}

function strongest(candidate: Candidate): Weighed {
  let [sum, best] = [0, -1]
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!
    if (weights[i]! > (best < 0 ? 0 : weights[best]!)) best = i
  }
  const score = candidate.prior + sum
  return { candidate, score, why: WHYS[best] ?? null, weight: weights[best] ?? 0 }
}

/** A province is not near the town it is called after, unless it stands among provinces. */
function kmToNearest(place: Place, anchors: readonly Place[], namesakes: boolean): number {
  let nearest = Infinity
  for (const anchor of anchors) {
    if (anchor.id === place.id || (!namesakes && anchor.name === place.name)) continue
    if (Math.abs(anchor.lat - place.lat) * KM_A_DEGREE < nearest)
      nearest = Math.min(nearest, kmBetween(anchor, place))
  }
  return nearest
}

function weightOfOutlet({ place, admin1 }: Candidate, region: OutletRegion): number {
  const near = steady(OUTLET * Math.exp(-kmBetween(region, place) / NEAR_KM))
  const name = place.kind === 'admin' && !admin1 ? place.name : place.admin
  return near + (region.admin !== null && name === region.admin ? OUTLET_ADMIN : 0)
}

/** Each reason in words. */
export const RULES = {
  country: ({ place }: Candidate, { countryName }: Surroundings) =>
    `in ${countryName(place.countries[0]!)}, like other places of the article`,
  admin: ({ place }: Candidate) => `in ${place.admin ?? place.name}, like other places of the article`,
  division: () => 'called a division beside it',
  row: () => 'like the names it stands in a row with',
  namesake: () => 'a division with a large town of its name',
  nearest: () => 'nearest to other places of the article',
  outlet: () => 'near the places its outlet writes about',
  short: ({ place }: Candidate) => `short for ${place.name}`,
} as const
