import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time'
import type { DayRange } from './days'

export type BinUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

const UNITS: readonly { unit: BinUnit; days: number }[] = [
  { unit: 'day', days: 1 },
  { unit: 'week', days: 7 },
  { unit: 'month', days: 30.4 },
  { unit: 'quarter', days: 91.3 },
  { unit: 'year', days: 365.25 },
  { unit: 'decade', days: 3652.5 },
]

/** The finest unit at least `minPx` wide at a scale. */
export function unitForScale(pxPerDay: number, minPx: number): BinUnit {
  return UNITS.find((u) => u.days * pxPerDay >= minPx)?.unit ?? 'decade'
}

/** Edges of whole units (weeks from Monday) that cover an extent. */
export function binEdges(unit: BinUnit, extent: DayRange): number[] {
  const interval = intervalOf(unit)
  const date = (day: number) => new Date(day * 86_400_000)
  const edges = [interval.floor(date(extent.from))]
  while (edges[edges.length - 1]!.getTime() < extent.to * 86_400_000)
    edges.push(interval.offset(edges[edges.length - 1]!, 1))
  if (edges.length === 1) edges.push(interval.offset(edges[0]!, 1))
  return edges.map((edge) => Math.round(edge.getTime() / 86_400_000))
}

function intervalOf(unit: BinUnit) {
  const base = { day: utcDay, week: utcMonday, month: utcMonth, year: utcYear, quarter: null, decade: null }[
    unit
  ]
  const every = unit === 'quarter' ? utcMonth.every(3) : unit === 'decade' ? utcYear.every(10) : null
  if (base) return base
  if (!every) throw new Error(`no interval for ${unit}`)
  // d3's every() has no offset; whole units are stepped by the smaller one
  const step = unit === 'quarter' ? { by: utcMonth, n: 3 } : { by: utcYear, n: 10 }
  return {
    floor: (day: Date) => every.floor(day),
    offset: (day: Date, n: number) => step.by.offset(day, n * step.n),
  }
}

/** Index of the bin a day lies in, clamped to the first and last. */
export function binOfDay(edges: readonly number[], day: number): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (edges[middle]! <= day) low = middle
    else high = middle - 1
  }
  return low
}
