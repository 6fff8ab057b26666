import { marksOf, SEVERAL, SINGLE, sumOf, thingsOf, type Facet, type Thing, type Things } from './objects'
import { BIN_DAYS, type Asked, type Counted, type MakePeer, type View } from './peer'

/** One `filter` of the objects a change, and a loop over what passes for every facet. */
export const makeArrayFilter: MakePeer = (columns, texts) => {
  const things = thingsOf(columns)
  return () => {
    const count = keepLast(counter(things, texts))
    return {
      ask: (asked) => {
        const { counts, shown, bins } = count(asked)
        return told(shown, counts, bins, mapOf(things, counts, asked.view))
      },
    }
  }
}

const mapOf = ({ places }: Things, { place }: Counts, view: View) =>
  sumOf(marksOf(places, (code) => place[code]!, view).values())

export function told(shown: readonly Thing[], counts: Counts, bins: Uint32Array, onMap: number): Counted {
  return { shown: shown.length, onMap, inTime: sumOf(bins), ofTheme: counts.themes[0]! }
}

/** Nothing is counted anew while only the map moves. */
function keepLast<T>(count: (asked: Asked) => T): (asked: Asked) => T {
  let last: { readonly key: string; readonly counted: T } | null = null
  return (asked) => {
    const key = keyOf(asked)
    if (last?.key !== key) last = { key, counted: count(asked) }
    return last.counted
  }
}

export const keyOf = ({ days, theme, text }: Asked) => `${days?.join()} ${theme} ${text}`

export type Counts = Readonly<Record<Facet, Uint32Array>>

/** Counts everything; what passes all but the dates is kept while the dates alone change. */
export function counter({ things, sizes, edges }: Things, texts: () => readonly string[]) {
  let undated: { readonly key: string; readonly bins: Uint32Array } | null = null
  const empty = () =>
    Object.fromEntries(Object.entries(sizes).map(([facet, size]) => [facet, new Uint32Array(size)])) as Counts
  return (asked: Asked) => {
    const { days, theme, text } = asked
    const words = text === '' ? null : texts()
    const ofDays = ({ start }: Thing) => days === null || (start >= days[0] && start <= days[1])
    const ofTheme = ({ themes }: Thing) => theme === null || themes.includes(theme)
    const ofText = ({ row }: Thing) => words === null || words[row]!.includes(text)
    const shown = things.filter((thing) => ofDays(thing) && ofTheme(thing) && ofText(thing))
    const counts = empty()
    for (const thing of shown) countThing(counts, thing)
    if (theme !== null) {
      counts.themes.fill(0)
      for (const thing of things.filter((one) => ofDays(one) && ofText(one))) add(counts.themes, thing.themes)
    }
    const key = `${theme} ${text}`
    if (undated?.key !== key) {
      const bins = new Uint32Array(edges.length - 1)
      for (const { start } of things.filter((one) => ofTheme(one) && ofText(one)))
        bins[Math.floor((start - edges[0]!) / BIN_DAYS)]!++
      undated = { key, bins }
    }
    return { shown, counts, bins: undated.bins }
  }
}

function countThing(counts: Counts, thing: Thing): void {
  for (const facet of SINGLE) counts[facet][thing[facet]]!++
  for (const facet of SEVERAL) add(counts[facet], thing[facet])
}

function add(counts: Uint32Array, codes: readonly number[]): void {
  for (const code of codes) counts[code]!++
}
