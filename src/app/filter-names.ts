import { isFiltering, type Dimension, type Filters } from '../facets/filters'
import { dayInWords } from './dates'
import type { View } from './view'
import { words } from './words'

/** A filter that is on, in words: "Diplomacy or Borders", "1 June 2023 – 31 December 2023", "“treaty”". */
export function filterNames(view: View, filters: Filters, dimension: Dimension): string {
  if (!isFiltering(filters, dimension)) return ''
  if (dimension === 'text') return words.chip.text(filters.text.trim())
  if (dimension === 'date') {
    return words.time.range(filters.from && dayInWords(filters.from), filters.to && dayInWords(filters.to))
  }
  if (dimension === 'reported') {
    const [from, to] = [filters.reportedFrom, filters.reportedTo]
    if (from === null && to !== null) return words.chip.asKnown(dayInWords(to))
    return words.chip.reported(words.time.range(from && dayInWords(from), to && dayInWords(to)))
  }
  if (dimension === 'pinned') return words.chip.onlyPinned
  if (dimension === 'map') return words.chip.inMap
  const values = filters.values[dimension] ?? []
  const names = values.map((value) => view.labels(dimension, value).label).join(words.chip.or)
  return dimension === 'placeAt' || dimension === 'placeAbout' ? words.chip[dimension](names) : names
}
