import crossfilter from 'crossfilter2'
import { marksOf, SEVERAL, SINGLE, sumOf, thingsOf, type Thing, type Things } from './objects'
import { BIN_DAYS, type Asked, type MakePeer } from './peer'

/** A dimension and a group for the start day and each facet; a change filters one dimension, and its groups follow by what changed. */
export const makeCrossfilter: MakePeer = (columns, texts) => {
  const things = thingsOf(columns)
  return () => {
    const index = indexOf(things)
    let standing: Omit<Asked, 'view'> = { days: null, theme: null, text: '' }
    return {
      ask: (asked) => {
        move(index, standing, asked, texts)
        standing = asked
        const { places, time, facets, all } = index
        const read = facets.map((group) => group.all())
        const marks = marksOf(things.places, (place) => placeCount(places.all(), place), asked.view)
        return {
          shown: all.value(),
          onMap: sumOf(marks.values()),
          inTime: sumOf(time.all().map(({ value }) => value)),
          ofTheme: read.at(-1)!.find(({ key }) => key === 0)?.value ?? 0,
        }
      },
    }
  }
}

type Index = ReturnType<typeof indexOf>
type PlaceCounts = ReturnType<Index['places']['all']>

/** Groups stand in the order of their keys, and every place has events: position is key. */
function placeCount(counts: PlaceCounts, place: number): number {
  const group = counts[place]
  if (group?.key === place) return group.value
  return counts.find(({ key }) => key === place)?.value ?? 0
}

function indexOf({ things, edges }: Things) {
  const index = crossfilter<Thing>([...things])
  const start = index.dimension((thing) => thing.start)
  const row = index.dimension((thing) => thing.row)
  const themes = index.dimension((thing) => thing.themes as number[], true)
  const place = index.dimension((thing) => thing.place)
  const singles = SINGLE.filter((facet) => facet !== 'place').map((facet) =>
    index.dimension((thing) => thing[facet]).group<number, number>(),
  )
  const several = SEVERAL.filter((facet) => facet !== 'themes').map((facet) =>
    index.dimension((thing) => thing[facet] as number[], true).group<number, number>(),
  )
  return {
    all: index.groupAll<number>().reduceCount(),
    start,
    row,
    themes,
    places: place.group<number, number>(),
    time: start.group<number, number>((day) => Math.floor((Number(day) - edges[0]!) / BIN_DAYS)),
    facets: [...singles, ...several, themes.group<number, number>()],
  }
}

function move(
  { start, row, themes }: Index,
  old: Omit<Asked, 'view'>,
  { days, theme, text }: Asked,
  texts: () => readonly string[],
): void {
  if (old.days?.join() !== days?.join()) {
    if (days === null) start.filterAll()
    else start.filterRange([days[0], days[1] + 1])
  }
  if (old.theme !== theme) {
    if (theme === null) themes.filterAll()
    else themes.filterExact(theme)
  }
  if (old.text === text) return
  if (text === '') row.filterAll()
  else {
    const words = texts()
    row.filterFunction((one) => words[Number(one)]!.includes(text))
  }
}
