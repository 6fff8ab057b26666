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

export interface Share {
  readonly countries: ReadonlyMap<string, number>
  readonly admins: ReadonlyMap<string, number>
}

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
  const countries = new Map<string, number>()
  const admins = new Map<string, number>()
  const weights = candidates.map((candidate) => steady(10 ** (SHARPNESS * candidate.prior)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  candidates.forEach((candidate, i) => {
    const part = steady(weights[i]! / total)
    const [country] = candidate.place.countries
    if (candidate.place.countries.length === 1) countries.set(country!, (countries.get(country!) ?? 0) + part)
    const admin = adminOf(candidate)
    if (admin) admins.set(admin, (admins.get(admin) ?? 0) + part)
  })
  return { countries, admins }
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
    for (const [code, part] of share.countries) countries.set(code, (countries.get(code) ?? 0) + part)
    for (const [id, part] of share.admins) admins.set(id, (admins.get(id) ?? 0) + part)
  }
  return { countries, admins }
}

/** The candidate with the largest `prior`. */
export function likeliest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) if (!best || candidate.prior > best.prior) best = candidate
  return best
}

export interface Reason {
  readonly weight: number
  readonly why: keyof typeof RULES
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

/** What speaks for a candidate of a mention, whose own vote is `own`: the article's other names, the places already sure, the outlet's region. */
export function reasonsFor(
  mention: Mention,
  own: Share,
  candidate: Candidate,
  around: Surroundings,
): Reason[] {
  const { place } = candidate
  const reasons: Reason[] = []
  const country = place.countries.length === 1 ? place.countries[0]! : null
  if (country) {
    const others = (around.support.countries.get(country) ?? 0) - (own.countries.get(country) ?? 0)
    reasons.push({ weight: Math.min(MOST_COUNTRY, PER_COUNTRY_NAME * Math.max(0, others)), why: 'country' })
  }
  const admin = adminOf(candidate)
  if (admin) {
    const others = (around.support.admins.get(admin) ?? 0) - (own.admins.get(admin) ?? 0)
    reasons.push({ weight: Math.min(MOST_ADMIN, PER_ADMIN_NAME * Math.max(0, others)), why: 'admin' })
  }
  if (around.row.some((other) => isLike(candidate, other))) reasons.push({ weight: ROW, why: 'row' })
  if (place.kind === 'admin' && mention.candidates.some((c) => isNamesake(c, place)))
    reasons.push({ weight: NAMESAKE, why: 'namesake' })
  if (place.kind !== 'city' && place.kind !== 'admin') return reasons
  let nearest = Infinity
  for (const anchor of around.anchors)
    if (anchor.id !== place.id && Math.abs(anchor.lat - place.lat) * KM_A_DEGREE < nearest)
      nearest = Math.min(nearest, kmBetween(anchor, place))
  reasons.push({ weight: steady(NEARNESS * Math.exp(-nearest / NEAR_KM)), why: 'nearest' })
  if (around.region) {
    const near = steady(OUTLET * Math.exp(-kmBetween(around.region, place) / NEAR_KM))
    const name = place.kind === 'admin' && !candidate.admin1 ? place.name : place.admin
    const same = around.region.admin !== null && name === around.region.admin ? OUTLET_ADMIN : 0
    reasons.push({ weight: near + same, why: 'outlet' })
  }
  return reasons
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
} as const
