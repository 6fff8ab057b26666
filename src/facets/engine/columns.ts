import type { Place, Theme } from '../../extract/types'
import type { FacetId } from '../columns'
import type { Head } from '../heads'
import type { ArticleFacts } from '../questions'
import type { CodeArray, Codes, PlainCodes } from './codes'

/** The facets whose values are stored; those of places follow from `at` and `about`, the outlet from the article. */
export const STORED = [
  'theme',
  'status',
  'actor',
  'article',
  'placed',
  'dated',
  'type',
  'speaker',
] as const satisfies readonly FacetId[]

export type StoredFacet = (typeof STORED)[number]

/** One of something for each stored facet. */
export const eachStored = <T>(make: (facet: StoredFacet) => T): Record<StoredFacet, T> => ({
  theme: make('theme'),
  status: make('status'),
  actor: make('actor'),
  article: make('article'),
  placed: make('placed'),
  dated: make('dated'),
  type: make('type'),
  speaker: make('speaker'),
})

/** A facet's values, each once, and which of them each row has. */
export interface Coded {
  readonly values: readonly string[]
  readonly codes: Codes
}

/** A facet as it is stored. */
export interface StoredCodes extends Coded {
  readonly codes: PlainCodes
}

/**
 * A collection's events as columns: all that filtering and counting need, and nothing that is only read. A row is an event; rows stand in the
 * order of the list (`Questions.rows`), so all dated ones come before the undated. Everything here goes on the wire, and nothing else needs
 * to: what an engine works out besides (values of places and outlets, orders, totals) follows from it. The events themselves are behind `Details`.
 */
export interface Columns {
  readonly collection: CollectionNames
  readonly rows: number
  /** Rows before this one are dated. */
  readonly dated: number
  /** Day numbers as stated, both included; 0 for undated rows. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Bit 1: "until …", bit 2: "since …": that side reaches on without end. */
  readonly open: Uint8Array
  /** `idHash` of each event's id. */
  readonly ids: Float64Array
  /** In order; head `h` stands over the rows from `headStarts[h]` to `headStarts[h + 1]`. The last stretch is that of the undated. */
  readonly heads: readonly Head[]
  readonly headStarts: Uint32Array
  /** Rows with the same number other than 0 tell the same. Empty where no two do. */
  readonly stories: Uint32Array
  readonly facets: Readonly<Record<StoredFacet, StoredCodes>>
  /** Code of each row's first theme among the values of `theme`. */
  readonly firstTheme: CodeArray
  /** All that events are at or about, each once. What `place` and `about` mean below is a position in this list. */
  readonly places: readonly Place[]
  /** Places as events are at them: with the words that make them vaguer. */
  readonly spots: readonly Spot[]
  /** The spots each row is at, of each place one. */
  readonly at: PlainCodes
  /** The places each row is about. */
  readonly about: PlainCodes
  /** By code of the facet `article`. */
  readonly articles: readonly ArticleFacts[]
}

export interface Spot {
  readonly place: number
  readonly vague: string | null
}

/** What is known of the collection beside its events. */
export interface CollectionNames {
  readonly name: string
  /** Of all articles, also those without events. */
  readonly articleCount: number
  /** Day numbers, ascending, each with how many of those appeared. */
  readonly published: readonly (readonly [day: number, articles: number])[]
  readonly codebook?: readonly Theme[] | undefined
  /** Other names of actors, by name. */
  readonly aliases: Readonly<Record<string, readonly string[]>>
  /** Actors that are news agencies or outlets. */
  readonly outlets: readonly string[]
}

export const OPEN_START = 1
export const OPEN_END = 2

/** 53 bits of an id: as good as the id itself among some millions of them. */
export function idHash(id: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (b >>> 0) * 0x200000 + ((a >>> 0) & 0x1fffff)
}

/** The article of each row, as code of the facet `article`. */
export const articleCodes = (columns: Columns): CodeArray => codesOfOne(columns, 'article')

/** The one code that each row has of a facet. */
export function codesOfOne({ facets }: Columns, facet: 'article' | 'status'): CodeArray {
  const { codes } = facets[facet]
  if (codes.kind !== 'one') throw new Error(`an event without exactly one ${facet}`)
  return codes.codes
}
