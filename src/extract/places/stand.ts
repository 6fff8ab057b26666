import type { OutletRegion } from '../places'
import type { Place } from '../types'
import type { Mention } from './mentions'
import type { Resolution } from './resolve'

const BESIDE_TOKENS = 40

/** Lets sites and names that the gazetteer does not have stand at the place they are named with: their container, a town of
 * the same sentence, the town named last, the outlet's region. */
export function standSites(
  mentions: readonly Mention[],
  resolved: Map<Mention, Resolution>,
  region: OutletRegion | null,
): void {
  const known = new Map<string, Resolution>()
  mentions.forEach((mention, i) => {
    if (mention.candidates.length > 0) return
    const earlier = known.get(mention.key)
    const resolution = earlier ?? standing(mentions, i, resolved, region)
    if (!earlier && resolution.place) known.set(mention.key, resolution)
    resolved.set(mention, resolution)
  })
}

function standing(
  mentions: readonly Mention[],
  i: number,
  resolved: ReadonlyMap<Mention, Resolution>,
  region: OutletRegion | null,
): Resolution {
  const mention = mentions[i]!
  const town = (other: Mention | undefined): Place | null => {
    const place =
      other && other.kind !== 'demonym' && other.candidates.length > 0 ? resolved.get(other)?.place : null
    return place && (place.kind === 'city' || (place.kind === 'admin' && place.admin !== undefined))
      ? place
      : null
  }
  const beside = [mentions[i + 1], mentions[i - 1]].filter(
    (other) =>
      other !== undefined &&
      Math.abs(other.from - mention.from) < BESIDE_TOKENS &&
      other.sentence === mention.sentence,
  )
  for (const other of beside) {
    const place = town(other)
    if (place) return at(mention, place, `at ${place.name}, named beside it`)
  }
  for (let j = i - 1; j >= 0; j--) {
    const place = town(mentions[j])
    if (place) return at(mention, place, `at ${place.name}, the town named before it`)
  }
  for (let j = i + 1; j < mentions.length; j++) {
    const place = town(mentions[j])
    if (place) return at(mention, place, `at ${place.name}, the next town named`)
  }
  if (region) {
    const place = {
      lat: region.lat,
      lon: region.lon,
      countries: [region.country],
      name: region.admin ?? region.country,
    }
    return at(mention, place, "in its outlet's region")
  }
  return { place: null, rule: 'named as a place, not in the gazetteer', others: [] }
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
    ...(anchor.admin && { admin: anchor.admin }),
  }
  return { place, rule: `not in the gazetteer; ${rule}`, others: [] }
}
