import { NO_THEME } from '../columns'
import type { CollectionFacts } from '../questions'
import { mergeRanges, toIsoDay, type DayRange } from '../days'
import type { Indexed } from './indexed'
import type { Runs } from './runs'

/** Intervals of more days than this are drawn through a fold: only their ends are days something is known of. */
const BROAD_DAYS = 31

/** What is true of the whole collection. `themes`: codes of the facet `theme`, the commonest first. */
export function factsOf(columns: Indexed, themes: Uint32Array): CollectionFacts {
  const { collection, facets, runs, placeOfSpot } = columns
  const { name, articleCount, published, codebook, outlets } = collection
  const newest = published.at(-1)
  return {
    name,
    events: columns.rows,
    articles: articleCount,
    places: new Set(placeOfSpot).size,
    newest: newest ? toIsoDay(newest[0]) : null,
    themes: Array.from(themes, (code) => facets.theme.values[code]!).filter((theme) => theme !== NO_THEME),
    codebook,
    outlets,
    starts: startsOf(runs),
    occupied: occupiedOf(runs),
    published,
  }
}

function startsOf({ first, starts, dated }: Runs): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>()
  for (let run = 0; run < dated; run++)
    counts.set(first[run]!, (counts.get(first[run]!) ?? 0) + starts[run + 1]! - starts[run]!)
  return [...counts].sort((a, b) => a[0] - b[0])
}

function occupiedOf({ first, last, dated }: Runs): readonly DayRange[] {
  const reach = new Map<number, number>()
  const occupy = (from: number, to: number) => reach.set(from, Math.max(reach.get(from) ?? to, to))
  for (let run = 0; run < dated; run++) {
    const [from, to] = [first[run]!, last[run]! + 1]
    if (to - from <= BROAD_DAYS) occupy(from, to)
    else {
      occupy(from, from + 1)
      occupy(to - 1, to)
    }
  }
  return mergeRanges(Array.from(reach, ([from, to]) => ({ from, to })))
}
