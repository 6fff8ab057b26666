import type { When } from '../extract/types'
import { toDay } from './days'

/** What stands over a stretch of the list: a month, or a coarser interval of its own. Months count from January of the year 0. */
export interface Head {
  readonly kind: 'month' | 'quarter' | 'half' | 'years' | 'months'
  /** Its first and its last month; of years January and December. */
  readonly from: number
  readonly to: number
  readonly open: 'start' | 'end' | null
}

/** The head of a dated event. */
export function headOf(when: When): Head {
  const [from, to] = [monthOf(when.start), monthOf(when.end)]
  if (isInMonth(when)) return { kind: 'month', from, to: from, open: null }
  const open = when.open ?? null
  switch (when.precision) {
    case 'quarter':
      return { kind: 'quarter', from: floorTo(from, 3), to: floorTo(from, 3) + 2, open }
    case 'half':
      return { kind: 'half', from: floorTo(from, 6), to: floorTo(from, 6) + 5, open }
    case 'year':
    case 'decade':
    case 'century':
      return { kind: 'years', from: floorTo(from, 12), to: floorTo(to, 12) + 11, open }
    case 'day':
    case 'days':
    case 'week':
    case 'month':
    case 'season':
      return { kind: 'months', from, to, open }
  }
}

/** A text that is the same for the same head: "24281-24281 month". */
export function headKey({ kind, from, to, open }: Head): string {
  return `${from}-${to} ${kind}${open ? ` ${open}` : ''}`
}

/** By first month; then months before coarser intervals, the narrower first, open ones last; then by `headKey`. */
export function compareHeads(a: Head, b: Head): number {
  if (a.from !== b.from) return a.from - b.from
  if (widthOf(a) !== widthOf(b)) return widthOf(a) - widthOf(b)
  return headKey(a) < headKey(b) ? -1 : headKey(a) > headKey(b) ? 1 : 0
}

const floorTo = (month: number, step: number) => Math.floor(month / step) * step

/** What heads of the same first month are sorted by: 0 for a month, else how many, open ones after all others. */
export function widthOf({ kind, from, to, open }: Head): number {
  return kind === 'month' ? 0 : to - from + 1 + (open ? 1e6 : 0)
}

function monthOf(iso: string): number {
  const [, year, month] = /^(-?\d{4,6})-(\d{2})/.exec(iso) ?? []
  return Number(year) * 12 + Number(month) - 1
}

function isInMonth({ start, end, precision, open }: When): boolean {
  if (open) return false
  if (monthOf(start) === monthOf(end)) return true
  return (precision === 'days' || precision === 'week') && toDay(end) - toDay(start) + 1 <= 31
}
