import { NO_THEME } from '../columns'
import { mergeRanges } from '../axis'
import type { DayRange } from '../days'
import type { CollectionFacts } from '../questions'
import { toIsoDay } from '../days'
import type { Indexed } from './indexed'

/** Intervals of more days than this are drawn through a fold: only their ends are days something is known of. */
const BROAD_DAYS = 31

/** What is true of the whole collection. `themes`: codes of the facet `theme`, the commonest first. */
export function factsOf(columns: Indexed, themes: Uint32Array): CollectionFacts {
  const { collection, facets, spots } = columns
  const { name, articleCount, published, codebook, outlets } = collection
  const newest = published.at(-1)
  return {
    name,
    events: columns.rows,
    articles: articleCount,
    places: new Set(spots.map(({ place }) => place)).size,
    newest: newest ? toIsoDay(newest[0]) : null,
    themes: Array.from(themes, (code) => facets.theme.values[code]!).filter((theme) => theme !== NO_THEME),
    codebook,
    outlets,
    starts: startsOf(columns),
    occupied: occupiedOf(columns),
    published,
  }
}

function startsOf({ first, dated }: Indexed): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>()
  for (let row = 0; row < dated;) {
    const day = first[row]!
    const begin = row
    while (row < dated && first[row] === day) row++
    counts.set(day, (counts.get(day) ?? 0) + row - begin)
  }
  return [...counts].sort((a, b) => a[0] - b[0])
}

function occupiedOf({ first, last, dated }: Indexed): readonly DayRange[] {
  const reach = new Map<number, number>()
  const occupy = (from: number, to: number) => reach.set(from, Math.max(reach.get(from) ?? to, to))
  for (let row = 0; row < dated; row++) {
    const [from, to] = [first[row]!, last[row]! + 1]
    // rows of the same days stand together
    if (row > 0 && first[row - 1] === from && last[row - 1] === to - 1) continue
    if (to - from <= BROAD_DAYS) occupy(from, to)
    else {
      occupy(from, from + 1)
      occupy(to - 1, to)
    }
  }
  return mergeRanges(Array.from(reach, ([from, to]) => ({ from, to })))
}
