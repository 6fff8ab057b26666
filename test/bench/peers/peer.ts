import type { Columns } from '../../../src/facets/engine/columns'
import type { Box } from '../../../src/facets/places'

/** What is filtered. Days are day numbers, both included; `theme` is a code of that facet; `text` is folded. */
export interface Asked {
  readonly days: readonly [from: number, to: number] | null
  readonly theme: number | null
  readonly text: string
  readonly view: View
}

export interface View {
  readonly box: Box
  readonly zoom: number
}

/** What every peer counts: enough to see that they agree. */
export interface Counted {
  readonly shown: number
  /** Events in the marks of the map's box. */
  readonly onMap: number
  /** Events of the timeline's bins. */
  readonly inTime: number
  /** Of theme 0. */
  readonly ofTheme: number
}

/** One way to filter and count, over one collection. */
export interface Peer {
  /** Brings the map's, the timeline's and every facet's counts up to date, and reads them. */
  readonly ask: (asked: Asked) => Counted | Promise<Counted>
}

/** Makes a peer's own form of the events, and gives what builds its index. The columns are not kept by those that do not need them. */
export type MakePeer = (columns: Columns, texts: () => readonly string[]) => Building | Promise<Building>

export type Building = () => Peer | Promise<Peer>

/**
 * A quarter. The engine filters by intervals, the others by an event's first day alone, which is less work for them; so what they count under a brush
 * is not compared.
 */
export const BIN_DAYS = 91

/** The timeline's bins, as day numbers of their edges. */
export function edgesOf({ first, dated }: Columns): number[] {
  let [low, high] = [Infinity, -Infinity]
  for (let row = 0; row < dated; row++) {
    low = Math.min(low, first[row]!)
    high = Math.max(high, first[row]!)
  }
  return Array.from({ length: Math.ceil((high + 1 - low) / BIN_DAYS) + 1 }, (_, bin) => low + bin * BIN_DAYS)
}

export const DATELINE = 'Dateline'
export const ARRAYS = 'plain objects, Array.filter'
export const CROSSFILTER = 'crossfilter2, all groups'
export const DUCKDB = 'duckdb-wasm'
export const SUPERCLUSTER = 'supercluster, re-indexed on filter'
