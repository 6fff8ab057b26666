import type { Candidate } from '../gazetteer'
import { MORE_PLACES } from '../lexicon/more-places'
import { numbers, rows, values } from '../lexicon/rows'
import type { Place } from '../types'
import { priorOf } from './prior'

/** The places of the lexicon that the sources of the gazetteer lack, each with its names. `division`: a division by its GeoNames code. */
export function morePlaces(
  division: (code: string) => Candidate | null,
  keyOf: (name: string) => string,
): { readonly candidate: Candidate; readonly names: readonly string[] }[] {
  return rows(MORE_PLACES).map(([kind, names, point, countries, code, population]) => {
    const own = values(names)
    const [lat, lon] = numbers(point)
    const holder = code ? (division(code)?.place ?? null) : null
    const place: Place = {
      id: `${kind}:${keyOf(own[0]!).replaceAll(' ', '-')}`,
      name: own[0]!,
      kind: kind as Place['kind'],
      countries: countries!.split(' '),
      lat: lat!,
      lon: lon!,
      ...(holder && { admin: holder.name }),
      ...(population && { population: Number(population) }),
    }
    const admin1 = holder?.id ?? null
    const prior = priorOf(place, true, admin1, false, false)
    const candidate = { place, own: true, admin1, admin2: null, capital: false, seat: false, prior }
    return { candidate, names: own }
  })
}
