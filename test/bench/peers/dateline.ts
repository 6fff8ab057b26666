import { FACETS } from '../../../src/facets/columns'
import { toIsoDay } from '../../../src/facets/days'
import type { Columns } from '../../../src/facets/engine/columns'
import type { Details } from '../../../src/facets/engine/details'
import { createEngine } from '../../../src/facets/engine/engine'
import { noFilters, type Filters } from '../../../src/facets/filters'
import { sumOf } from './objects'
import { edgesOf, type Asked, type MakePeer } from './peer'

/** As many as a page lists of a facet. */
const VALUES = 100
/** Above so many places in view, the map merges them. */
const MOST_PLACES = 1000

/** The engine itself, asked its three questions of counts. */
export const makeDateline: MakePeer = (columns, texts) => {
  const edges = edgesOf(columns)
  const themes = columns.facets.theme.values
  return () => {
    const engine = createEngine(columns, detailsOf(columns, texts))
    const facets = FACETS.map((facet) =>
      facet === 'theme' ? { facet, first: VALUES, besides: [themes[0]!] } : { facet, first: VALUES },
    )
    return {
      ask: async (asked) => {
        const filters = filtersOf(asked, themes)
        const { box, zoom } = asked.view
        const map = await engine.mapCounts({ filters, box, zoom, most: MOST_PLACES, singles: false })
        const time = await engine.timeCounts({ filters, edges, window: null })
        const counts = await engine.facetCounts({ filters, facets })
        const theme = counts.facets[FACETS.indexOf('theme')]!.values.find(({ value }) => value === themes[0])
        return {
          shown: counts.shown,
          onMap: sumOf(map.marks.map(({ events }) => events)),
          inTime: sumOf(Array.from(time.starts)),
          ofTheme: theme!.events,
        }
      },
    }
  }
}

function filtersOf({ days, theme, text }: Asked, themes: readonly string[]): Filters {
  return {
    ...noFilters,
    values: theme === null ? {} : { theme: [themes[theme]!] },
    from: days && toIsoDay(days[0]),
    to: days && toIsoDay(days[1]),
    text: text && `"${text}"`,
  }
}

function detailsOf({ rows }: Columns, texts: () => readonly string[]): Details {
  return {
    events: () => [],
    article: () => null,
    matching: (parts) => {
      const all = texts()
      const verdict = new Uint8Array(rows)
      for (let row = 0; row < rows; row++)
        verdict[row] = parts.every((part) => all[row]!.includes(part)) ? 1 : 0
      return verdict
    },
  }
}
