import type { Place } from '../extract/types'

/** A value of the place facet with those inside it. A border stands below each of its countries. */
export interface PlaceNode {
  readonly value: string
  readonly children: readonly PlaceNode[]
}

/** What an event at a place has in the place facet: the place itself, the countries it is in, the parts of the world those are in. */
export function placeValues(place: Place): readonly string[] {
  return [
    place.id,
    ...parentsOf(place).flatMap((parent) => [parent, worldPartOf(parent)].flatMap((v) => v ?? [])),
  ]
}

/** All values of these places as a tree: part of the world > country > town, province, border. */
export function placeTree(places: Iterable<Place>): PlaceNode[] {
  const below = new Map<string, Set<string>>()
  const put = (child: string, parent: string) => {
    const known = below.get(parent)
    if (known) known.add(child)
    else below.set(parent, new Set([child]))
  }
  for (const place of places) {
    const parents = parentsOf(place)
    if (parents.length === 0) put(place.id, TOP)
    for (const parent of parents) {
      const part = worldPartOf(parent)
      if (parent !== place.id) put(place.id, parent)
      if (parent.startsWith(PART)) put(parent, TOP)
      else {
        put(parent, part ?? TOP)
        if (part) put(part, TOP)
      }
    }
  }
  const nodesOf = (parent: string): PlaceNode[] =>
    Array.from(below.get(parent) ?? [], (value) => ({ value, children: nodesOf(value) }))
  return nodesOf(TOP)
}

/** The value of a part of the world: its UN M49 code follows. */
export const PART = 'm49:'
export const COUNTRY = 'country:'
const TOP = ''

/** Countries; of a region of several countries the one part of the world they are all in, if any. A country is in itself. */
function parentsOf({ kind, countries }: Place): readonly string[] {
  if ((kind !== 'region' && kind !== 'water') || countries.length === 1)
    return countries.map((code) => COUNTRY + code)
  const parts = new Set(countries.map((code) => partOf.get(code)))
  const [part] = parts
  return parts.size === 1 && part ? [part] : []
}

function worldPartOf(value: string): string | null {
  return value.startsWith(COUNTRY) ? (partOf.get(value.slice(COUNTRY.length)) ?? null) : null
}

/** UN M49 subregions and their countries, as in Unicode CLDR's territory containment. */
const PARTS = `
021 BM CA GL PM US
013 BZ CR GT HN MX NI PA SV
029 AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
005 AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE
015 DZ EG EH LY MA SD TN
011 BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG
017 AO CD CF CG CM GA GQ ST TD
014 BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW
018 BW LS NA SZ ZA
154 AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ
155 AT BE CH DE FR LI LU MC NL
151 BG BY CZ HU MD PL RO RU SK UA
039 AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK
145 AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
143 KG KZ TJ TM UZ
030 CN HK JP KP KR MN MO TW
034 AF BD BT IN IR LK MV NP PK
035 BN ID KH LA MM MY PH SG TH TL VN
053 AU CC CX HM NF NZ
054 FJ NC PG SB VU
057 FM GU KI MH MP NR PW UM
061 AS CK NU PF PN TK TO TV WF WS`

const partOf: ReadonlyMap<string, string> = new Map(
  PARTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [part, ...countries] = line.split(' ')
      return countries.map((country) => [country, PART + part!] as const)
    }),
)
