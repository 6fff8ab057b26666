import type { Candidate } from '../gazetteer'
import type { OutletRegion } from '../places'
import type { Place } from '../types'
import { kmBetween } from './distance'
import { holds, type Mention } from './mentions'

/** The place chosen for a mention, why, and the others it could be, likeliest first. */
export interface Resolution {
  readonly place: Place
  readonly rule: string
  readonly others: readonly Place[]
}

interface Support {
  /** Weight of the article's other names in a country or first-order division, by its id or code. */
  readonly countries: Map<string, number>
  readonly admins: Map<string, number>
  readonly total: number
}

/** Chooses a place for each mention: by its container, by the sense the name has elsewhere in the article, by the article's
 * countries and divisions, by nearness to its other places and to the outlet's region, by size. */
export function resolveMentions(
  mentions: readonly Mention[],
  region: OutletRegion | null,
): Map<Mention, Resolution> {
  const resolved = new Map<Mention, Resolution>()
  const senses = new Map<string, Resolution>()
  for (const mention of mentions) {
    const inside = insideContainer(mention)
    if (!inside) continue
    const resolution = {
      place: inside[0]!.place,
      rule: `in ${mention.container!.candidates[0]!.place.name}, named beside it`,
      others: othersOf(mention, inside[0]!),
    }
    resolved.set(mention, resolution)
    senses.set(mention.key, resolution)
  }
  const support = supportOf(mentions)
  let anchors = anchorsOf(mentions, senses)
  for (let round = 0; round < 2; round++) {
    const chosen = new Map<string, Resolution>()
    for (const mention of mentions) {
      const sense = senses.get(mention.key)
      if (sense) {
        if (!resolved.has(mention))
          resolved.set(mention, { ...sense, rule: `as ${sense.place.name} ${sense.rule}` })
        continue
      }
      const known = chosen.get(mention.key) ?? chooseBest(mention, support, anchors, region)
      chosen.set(mention.key, known)
      resolved.set(mention, known)
    }
    anchors = [...anchors, ...[...chosen.values()].map((r) => r.place).filter((p) => p.kind === 'city')]
  }
  return resolved
}

function insideContainer(mention: Mention): Candidate[] | null {
  const { container } = mention
  if (!container) return null
  const inside = mention.candidates.filter((c) => container.candidates.some((o) => holds(o, c)))
  return inside.length > 0 ? inside.toSorted((a, b) => prior(b) - prior(a)) : null
}

function othersOf(mention: Mention, chosen: Candidate): Place[] {
  return mention.candidates.filter((c) => c.place.id !== chosen.place.id).map((c) => c.place)
}

/** How the article's names spread over countries and divisions: a name with few candidates says more. */
function supportOf(mentions: readonly Mention[]): Support {
  const countries = new Map<string, number>()
  const admins = new Map<string, number>()
  const seen = new Set<string>()
  for (const mention of mentions) {
    if (seen.has(mention.key)) continue
    seen.add(mention.key)
    const own = mention.candidates
    const inCountries = new Set(own.flatMap((c) => (c.place.countries.length === 1 ? c.place.countries : [])))
    for (const code of inCountries) countries.set(code, (countries.get(code) ?? 0) + 1 / inCountries.size)
    const inAdmins = new Set(own.map((c) => c.admin1 ?? (c.place.kind === 'admin' ? c.place.id : null)))
    for (const id of inAdmins) if (id) admins.set(id, (admins.get(id) ?? 0) + 1 / inAdmins.size)
  }
  return { countries, admins, total: seen.size }
}

function anchorsOf(mentions: readonly Mention[], senses: ReadonlyMap<string, Resolution>): Place[] {
  const anchors = [...senses.values()].map((r) => r.place)
  for (const mention of mentions)
    if (mention.candidates.length === 1 && mention.candidates[0]!.place.kind === 'city')
      anchors.push(mention.candidates[0]!.place)
  return anchors
}

/** Size of a candidate before the article is looked at: ten times the inhabitants count one. */
export function prior(candidate: Candidate): number {
  const { place, own, capital, seat } = candidate
  const alternate = own ? 0 : -1.5
  if (place.kind === 'country') return 9
  if (place.kind === 'region' || place.kind === 'water') return 8.5 + alternate
  const size = Math.log10((place.population ?? 0) + 100)
  if (place.kind === 'admin') return (candidate.admin1 ? size - 1 : size - 0.5) + alternate
  return size + (capital ? 1.5 : seat ? 0.5 : 0) + alternate
}

function chooseBest(
  mention: Mention,
  support: Support,
  anchors: readonly Place[],
  region: OutletRegion | null,
): Resolution {
  let best = mention.candidates[0]!
  let bestScore = -Infinity
  let rule = ''
  for (const candidate of mention.candidates) {
    const reasons = reasonsFor(candidate, support, anchors, region)
    const score = prior(candidate) + reasons.reduce((sum, reason) => sum + reason.weight, 0)
    if (score <= bestScore) continue
    best = candidate
    bestScore = score
    rule = reasons.toSorted((a, b) => b.weight - a.weight).find((reason) => reason.weight > 0.5)?.rule ?? ''
  }
  return { place: best.place, rule: rule || ruleOfKind(best, mention), others: othersOf(mention, best) }
}

function ruleOfKind(candidate: Candidate, mention: Mention): string {
  const { place, capital } = candidate
  if (place.kind === 'country' || place.kind === 'region' || place.kind === 'water')
    return `the ${place.kind} of this name`
  if (capital) return `capital of its country`
  return mention.candidates.length === 1 ? 'the only place of this name' : 'the largest place of this name'
}

function reasonsFor(
  candidate: Candidate,
  support: Support,
  anchors: readonly Place[],
  region: OutletRegion | null,
): { weight: number; rule: string }[] {
  const { place, admin1 } = candidate
  const reasons: { weight: number; rule: string }[] = []
  const country = place.countries.length === 1 ? place.countries[0]! : null
  if (country && place.kind !== 'country')
    reasons.push({
      weight: Math.min(1.5, 0.5 * (support.countries.get(country) ?? 0)),
      rule: 'in the country most of the article is about',
    })
  const admin = admin1 ?? (place.kind === 'admin' ? place.id : null)
  if (admin)
    reasons.push({
      weight: Math.min(2.5, 1.2 * Math.max(0, (support.admins.get(admin) ?? 0) - 0.5)),
      rule: `in ${place.admin ?? place.name}, like other places of the article`,
    })
  if (place.kind === 'city' || place.kind === 'admin') {
    const nearest = Math.min(
      Infinity,
      ...anchors.filter((a) => a.id !== place.id).map((a) => kmBetween(a, place)),
    )
    reasons.push({ weight: 1.5 * Math.exp(-nearest / 100), rule: 'nearest to other places of the article' })
    if (region) {
      const near = Math.exp(-kmBetween(region, place) / 100)
      const same = region.admin !== null && place.admin === region.admin ? 1 : 0
      reasons.push({ weight: 2.5 * near + same, rule: 'near the places its outlet writes about' })
    }
  }
  return reasons
}
