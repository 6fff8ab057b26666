import type { Head } from '../facets/heads'
import { words } from './words'

/** A head in the page's language: "June 2023", "second half of 2023", "since 2021". */
export function headName(head: Head): string {
  const { list } = words
  const span = spanName(head)
  return head.open === 'end' ? list.since(span) : head.open === 'start' ? list.until(span) : span
}

function spanName({ kind, from, to }: Head): string {
  const { list } = words
  const [year, month] = partsOf(from)
  const [endYear, endMonth] = partsOf(to)
  switch (kind) {
    case 'month':
      return list.month(year, month)
    case 'quarter':
      return list.quarter(year, Math.ceil(month / 3))
    case 'half':
      return list.half(year, month > 6 ? 2 : 1)
    case 'years':
      return list.span(year, endYear)
    case 'months':
      return list.span(list.month(year, month), list.month(endYear, endMonth))
  }
}

function partsOf(month: number): readonly [year: string, month: number] {
  const year = Math.floor(month / 12)
  return [String(year).padStart(4, '0'), month - year * 12 + 1]
}
