import { FACETS } from '../facets/columns'
import { toDay } from '../facets/days'
import { isFiltering, queryParts, type Filters } from '../facets/filters'
import type { Box } from '../facets/places'
import type { Also } from '../facets/questions'
import { tilesOf } from './tiles'

export type Parameter = string | number | boolean | readonly string[] | readonly number[]
export type Parameters = Readonly<Record<string, Parameter>>

const LATEST = 2 ** 31 - 1
const EARLIEST = -(2 ** 31)

/** The parameters of the conditions of all filters: those that are off too, since a missing one is refused. */
export function filterParameters(filters: Filters): Parameters {
  return {
    ...Object.fromEntries(FACETS.map((facet) => [facet, filters.values[facet] ?? []])),
    date_on: isFiltering(filters, 'date'),
    certain: filters.certain,
    ...between('date', filters.from, filters.to),
    text: queryParts(filters.text),
    reported_on: isFiltering(filters, 'reported'),
    ...between('reported', filters.reportedFrom, filters.reportedTo),
    only_on: filters.only !== null,
    only: filters.only ?? [],
    ...boxParameters('view', filters.inMap ? (filters.inView?.box ?? null) : null),
    areas: filters.inMap ? (filters.inView?.areas ?? []) : [],
  }
}

/** A box under a name, and the tiles it touches; `null` is off. */
export function boxParameters(name: string, box: Box | null): Parameters {
  const { west, south, east, north } = box ?? { west: 0, south: 0, east: 0, north: 0 }
  return {
    [`${name}_on`]: box !== null,
    [`${name}_tiles`]: box ? tilesOf(box) : [],
    [`${name}_west`]: west,
    [`${name}_south`]: south,
    [`${name}_east`]: east,
    [`${name}_north`]: north,
  }
}

export function alsoParameters({ at, places, days, dated, ids }: Also): Parameters {
  return {
    at_on: at !== undefined,
    at: at ?? [],
    places_on: places !== undefined,
    places: places ?? [],
    days_on: days !== undefined,
    days_from: Math.ceil(days?.from ?? 0),
    days_to: Math.ceil(days?.to ?? 0),
    dated_is: dated === undefined ? -1 : Number(dated),
    ids_on: ids !== undefined,
    ids: ids ?? [],
  }
}

/** The parameters as they stand in an address. */
export function toQuery(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => `param_${name}=${encodeURIComponent(toText(value))}`)
    .join('&')
}

function toText(value: Parameter): string {
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return `[${value.map((one: string | number) => (typeof one === 'string' ? `'${escaped(one)}'` : one)).join(',')}]`
}

/** A lone half of a surrogate pair is no text that a server could hold: it is replaced, so that nothing is found by it. */
function escaped(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\\'\n\r\t\0]/g, (sign) => ESCAPES[sign]!)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
}

function between(name: string, from: string | null, to: string | null): Parameters {
  return {
    [`${name}_from`]: from === null ? EARLIEST : toDay(from),
    [`${name}_to`]: to === null ? LATEST : toDay(to),
  }
}
