import type { Place } from '../extract/types'
import { FACETS, foldText, UNKNOWN_DAY, type Codes, type Columns, type FacetId } from './columns'
import { toDay } from './days'
import { formOf, isInBox, type Box } from './places'

/** What the reader asked for: any of the values inside a facet, all facets, the dates and the words together. */
export interface Filters {
  readonly values: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** ISO days, both included; `null` leaves that side open. */
  readonly from: string | null
  readonly to: string | null
  /** Only events whose whole interval lies between `from` and `to`. */
  readonly certain: boolean
  /** Every word must occur; words in double quotes must occur as they stand. */
  readonly text: string
  /** Only events of articles that appeared in these ISO days, both included: what was known by then. */
  readonly reportedFrom: string | null
  readonly reportedTo: string | null
  /** Only these event ids: those the reader pinned. */
  readonly only: readonly string[] | null
  /** Only events at a place the map has in view; `inView` is `null` until the map has told, which lets all pass. */
  readonly inMap: boolean
  readonly inView: InView | null
}

/** What the map has in view: towns and sites (`formOf` "point") by where they stand, areas and borders by their ids. */
export interface InView {
  readonly box: Box
  readonly areas: readonly string[]
}

export const noFilters: Filters = {
  values: {},
  from: null,
  to: null,
  certain: false,
  text: '',
  reportedFrom: null,
  reportedTo: null,
  only: null,
  inMap: false,
  inView: null,
}

export type Dimension = FacetId | 'date' | 'text' | 'reported' | 'pinned' | 'map'

/** The dimensions in the order of their bits. */
export const DIMENSIONS: readonly Dimension[] = [...FACETS, 'date', 'text', 'reported', 'pinned', 'map']

export interface Filtered {
  /** Rows that pass every filter, ascending. */
  readonly visible: Uint32Array
  /** Rows that pass every filter but the dates: what the timeline shows. */
  readonly anyDate: Uint32Array
  /** For each facet, how many events have each of its values, counting all filters but the facet's own. */
  readonly counts: Readonly<Record<FacetId, Uint32Array>>
  /** How many events would be shown without that one filter. */
  readonly without: Readonly<Record<Dimension, number>>
  /** Of the events that pass all else and touch the dates: wholly inside, and perhaps inside. */
  readonly certain: number
  readonly possible: number
}

const bitOf = Object.fromEntries(DIMENSIONS.map((dimension, i) => [dimension, 1 << i])) as Record<
  Dimension,
  number
>

/**
 * A filter over columns. One bit a dimension a row, 1 is rejected; a change rewrites only the bits of the dimensions that
 * changed, then one pass reads them all.
 */
export function createFilter(columns: Columns): (filters: Filters) => Filtered {
  const bits = new Uint32Array(columns.events.length)
  let last = noFilters
  return (filters) => {
    for (const id of FACETS) {
      if (filters.values[id] !== last.values[id])
        markValues(bits, bitOf[id], columns.facets[id], filters.values[id])
    }
    if (filters.from !== last.from || filters.to !== last.to || filters.certain !== last.certain)
      markDates(bits, columns, filters)
    if (filters.text !== last.text) markText(bits, columns, filters.text)
    if (filters.reportedFrom !== last.reportedFrom || filters.reportedTo !== last.reportedTo)
      markReported(bits, columns, filters)
    if (filters.only !== last.only) markOnly(bits, columns, filters.only)
    if (filters.inMap !== last.inMap || filters.inView !== last.inView) markInView(bits, columns, filters)
    last = filters
    return readBits(bits, columns, filters)
  }
}

/** The parts of a query, folded: words, and what stands in double quotes as one part. */
export function queryParts(text: string): string[] {
  return Array.from(foldText(text).matchAll(/"([^"]+)"?|([^\s"]+)/g), (m) => (m[1] ?? m[2])!.trim()).filter(
    Boolean,
  )
}

/** Whether a filter of this dimension is on. */
export function isFiltering(filters: Filters, dimension: Dimension): boolean {
  if (dimension === 'date') return filters.from !== null || filters.to !== null
  if (dimension === 'text') return filters.text.trim() !== ''
  if (dimension === 'reported') return filters.reportedFrom !== null || filters.reportedTo !== null
  if (dimension === 'pinned') return filters.only !== null
  if (dimension === 'map') return filters.inMap
  return (filters.values[dimension]?.length ?? 0) > 0
}

function markValues(
  bits: Uint32Array,
  bit: number,
  { values, offsets, codes }: Codes,
  chosen: readonly string[] = [],
): void {
  const wanted = new Uint8Array(values.length)
  for (const value of chosen) {
    const code = values.indexOf(value)
    if (code >= 0) wanted[code] = 1
  }
  for (let row = 0; row < bits.length; row++) {
    let pass = chosen.length === 0
    for (let i = offsets[row]!; !pass && i < offsets[row + 1]!; i++) pass = wanted[codes[i]!] === 1
    mark(bits, row, bit, pass)
  }
}

function markDates(bits: Uint32Array, columns: Columns, filters: Filters): void {
  const bit = bitOf.date
  if (!isFiltering(filters, 'date')) {
    for (let row = 0; row < bits.length; row++) mark(bits, row, bit, true)
    return
  }
  const [from, to] = dayBounds(filters)
  for (let row = 0; row < bits.length; row++) {
    const pass = filters.certain
      ? columns.from[row]! >= from && columns.to[row]! <= to
      : columns.from[row]! <= to && columns.to[row]! >= from
    mark(bits, row, bit, pass && row < columns.dated)
  }
}

function markText(bits: Uint32Array, columns: Columns, text: string): void {
  const parts = queryParts(text)
  const texts = parts.length > 0 ? columns.searchText() : []
  for (let row = 0; row < bits.length; row++) {
    mark(
      bits,
      row,
      bitOf.text,
      parts.every((part) => texts[row]!.includes(part)),
    )
  }
}

function markReported(bits: Uint32Array, columns: Columns, { reportedFrom, reportedTo }: Filters): void {
  const [from, to] = dayBounds({ from: reportedFrom, to: reportedTo })
  const isOff = reportedFrom === null && reportedTo === null
  for (let row = 0; row < bits.length; row++) {
    const day = columns.published[row]!
    mark(bits, row, bitOf.reported, isOff || (day !== UNKNOWN_DAY && day >= from && day <= to))
  }
}

function markOnly(bits: Uint32Array, columns: Columns, only: Filters['only']): void {
  const wanted = only && new Set(only)
  columns.events.forEach(({ id }, row) => mark(bits, row, bitOf.pinned, !wanted || wanted.has(id)))
}

function markInView(bits: Uint32Array, columns: Columns, { inMap, inView }: Filters): void {
  const areas = new Set(inView?.areas)
  const isSeen = (place: Place, { box }: InView) =>
    formOf(place) === 'point' ? isInBox(box, place) : areas.has(place.id)
  const off = !inMap || !inView
  columns.events.forEach(({ where }, row) =>
    mark(bits, row, bitOf.map, off || where.some((w) => w.role === 'at' && isSeen(w.place, inView))),
  )
}

function mark(bits: Uint32Array, row: number, bit: number, pass: boolean): void {
  bits[row] = pass ? bits[row]! & ~bit : bits[row]! | bit
}

function dayBounds({ from, to }: Pick<Filters, 'from' | 'to'>): [from: number, to: number] {
  return [from === null ? -Infinity : toDay(from), to === null ? Infinity : toDay(to)]
}

function readBits(bits: Uint32Array, columns: Columns, filters: Filters): Filtered {
  const counts = Object.fromEntries(
    FACETS.map((id) => [id, new Uint32Array(columns.facets[id].values.length)]),
  ) as Record<FacetId, Uint32Array>
  const visible: number[] = []
  const anyDate: number[] = []
  const alone = new Uint32Array(DIMENSIONS.length)
  const [from, to] = dayBounds(filters)
  let certain = 0
  let touching = 0
  for (let row = 0; row < bits.length; row++) {
    const rejected = bits[row]!
    if ((rejected & (rejected - 1)) !== 0) continue
    if (rejected === 0) {
      visible.push(row)
      for (const id of FACETS) countRow(counts[id], columns.facets[id], row)
    } else {
      const dimension = 31 - Math.clz32(rejected)
      alone[dimension] = alone[dimension]! + 1
      const facet = FACETS[dimension]
      if (facet) countRow(counts[facet], columns.facets[facet], row)
    }
    if ((rejected & ~bitOf.date) !== 0) continue
    anyDate.push(row)
    if (row >= columns.dated || columns.from[row]! > to || columns.to[row]! < from) continue
    touching++
    if (columns.from[row]! >= from && columns.to[row]! <= to) certain++
  }
  return {
    visible: Uint32Array.from(visible),
    anyDate: Uint32Array.from(anyDate),
    counts,
    without: Object.fromEntries(DIMENSIONS.map((d, i) => [d, visible.length + alone[i]!])) as Record<
      Dimension,
      number
    >,
    certain,
    possible: touching - certain,
  }
}

function countRow(counts: Uint32Array, { offsets, codes }: Codes, row: number): void {
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) counts[codes[i]!] = counts[codes[i]!]! + 1
}
