import type { Place } from '../extract/types'
import { foldText, type FacetId } from '../facets/columns'
import { DIMENSIONS, isFiltering, type Dimension, type Filters } from '../facets/filters'
import type {
  ArticleFacts,
  Asking,
  FacetAnswer,
  FacetCounts,
  FacetWanted,
  Questions,
  ValueCount,
} from '../facets/questions'
import type { Ask } from './open'
import { filterParameters, type Parameters } from './parameters'
import { sharing } from './shared'

type Shown = Omit<FacetAnswer, 'facets'>

/** A value as it stands in the whole collection. */
type Known = Omit<ValueCount, 'events'>

/** Question 3 over the server. What is true of the whole collection is asked once. */
export function askFacets(ask: Ask): Questions['facetCounts'] {
  const knownValues = new Map<string, Promise<KnownValues>>()
  const shareShown = sharing<Shown>()
  return async ({ filters, facets }, how = {}) => {
    const [shown, ...asked] = await Promise.all([
      shareShown(JSON.stringify(filters), how, (shared) => countShown(ask, filters, shared)),
      ...facets.map(async (wanted): Promise<FacetCounts> => {
        const key = JSON.stringify(wanted)
        const known = knownValues.get(key) ?? askValues(ask, wanted)
        knownValues.set(key, known)
        known.catch(() => knownValues.delete(key))
        const [{ values, distinct }, events] = await Promise.all([
          known,
          countValues(ask, filters, wanted, how),
        ])
        return {
          facet: wanted.facet,
          distinct,
          values: values.map(({ value, total, ...rest }) => ({
            value,
            events: events.get(value) ?? 0,
            total,
            ...rest,
          })),
        }
      }),
    ])
    return { ...shown, facets: asked }
  }
}

/** How many events pass all filters, all but each one that is on, and, but for the dates, lie inside the days or touch them. */
async function countShown(ask: Ask, filters: Filters, how: Asking): Promise<Shown> {
  const count = async (changed: Parameters) => {
    const [row] = await ask('count', { ...filterParameters(filters), ...changed }, how)
    return row![0] as number
  }
  const on = DIMENSIONS.filter((dimension) => isFiltering(filters, dimension))
  const isDated = isFiltering(filters, 'date')
  const [shown, inside, touching, ...others] = await Promise.all([
    count({}),
    filters.certain && isDated ? null : count({ date_on: true, certain: true }),
    filters.certain || !isDated ? count({ date_on: true, certain: false }) : null,
    ...on.map((dimension) => count(filterParameters(withoutOne(filters, dimension)))),
  ])
  const without = Object.fromEntries(DIMENSIONS.map((one) => [one, others[on.indexOf(one)] ?? shown]))
  const certain = inside ?? shown
  const possible = (touching ?? shown) - certain
  return { shown, without: without as Record<Dimension, number>, certain, possible }
}

function withoutOne(filters: Filters, dimension: Dimension): Filters {
  if (dimension === 'date') return { ...filters, from: null, to: null }
  if (dimension === 'text') return { ...filters, text: '' }
  if (dimension === 'reported') return { ...filters, reportedFrom: null, reportedTo: null }
  if (dimension === 'pinned') return { ...filters, only: null }
  if (dimension === 'map') return { ...filters, inMap: false }
  return { ...filters, values: { ...filters.values, [dimension]: [] } }
}

async function countValues(ask: Ask, filters: Filters, wanted: FacetWanted, how: Asking) {
  const others = withoutOne(filters, wanted.facet)
  const rows = await ask(
    `facet/${wanted.facet}`,
    { ...filterParameters(others), ...wantedParameters(wanted) },
    how,
  )
  return new Map(rows as readonly [string, number][])
}

interface KnownValues {
  readonly values: readonly Known[]
  readonly distinct: number
}

async function askValues(ask: Ask, wanted: FacetWanted): Promise<KnownValues> {
  const rows = (await ask('values', wantedParameters(wanted), {})) as readonly [
    number,
    string,
    number,
    string,
  ][]
  const values = new Map<string, Known>()
  for (const [kind, value, total, detail] of rows)
    if (kind === 0) values.set(value, { value, total, ...readDetail(wanted.facet, detail) })
  const besides = new Map(
    rows.flatMap(([kind, value, total, detail]) =>
      kind === 1 ? [[value, { value, total, ...readDetail(wanted.facet, detail) }]] : [],
    ),
  )
  for (const value of wanted.besides ?? []) {
    const known = besides.get(value)
    if (known && !values.has(value)) values.set(value, known)
  }
  return { values: [...values.values()], distinct: rows.find(([kind]) => kind === 2)?.[2] ?? 0 }
}

function readDetail(facet: FacetId, detail: string): Pick<Known, 'place' | 'article' | 'aliases'> {
  if (!detail) return {}
  if (facet.startsWith('place')) return { place: JSON.parse(detail) as Place }
  if (facet === 'article') return { article: JSON.parse(detail) as ArticleFacts }
  const { aliases } = JSON.parse(detail) as { aliases: readonly string[] }
  return aliases.length > 0 ? { aliases } : {}
}

function wantedParameters({ facet, first, besides = [], find = '', below }: FacetWanted): Parameters {
  return {
    facet,
    first,
    besides,
    find: foldText(find.trim()),
    below_on: below !== undefined,
    below: below ?? '',
  }
}
