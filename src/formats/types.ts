import type { ArticleInput } from '../extract/types'

/** A file, or an entry of one: what it is called and what is in it. */
export interface Source {
  /** File name, or its path below the folder; entries of a container continue it: `week.zip/monday.html`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file gives, one by one. A problem does not end the reading. */
export type Found = { readonly article: ArticleInput; readonly at?: Position } | { readonly problem: Problem }

/** What could not be read: which file, where in it, and why. `src/app/words` says it in a sentence. */
export interface Problem {
  readonly name: string
  readonly at?: Position | undefined
  readonly why: Why
}

export interface Position {
  readonly kind: 'line' | 'row' | 'record' | 'item'
  /** From 1. */
  readonly number: number
}

export type Why =
  | { readonly kind: 'empty' | 'not-text' | 'password' | 'no-main-text' | 'old-word' | 'nested' | 'stopped' }
  | { readonly kind: 'unknown-format'; readonly extension: string }
  | { readonly kind: 'too-big'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-long'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'unpacks'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-many'; readonly what: Counted; readonly count: number; readonly limit: number }
  | { readonly kind: 'no-text-layer'; readonly pages: number }
  | { readonly kind: 'no-text-column' | 'no-text-field'; readonly has: readonly string[] }
  | { readonly kind: 'no-items' }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'front-matter' | 'not-json' | 'damaged' | 'failed'; readonly detail: string }

export type Counted = 'entries' | 'columns' | 'articles' | 'pages' | 'levels'

/** Reads what a container holds, by the same list of formats. */
export type ReadInner = (entry: Source) => AsyncIterable<Found>

/** Articles as the source has them: `published` in whatever way it is written there, `url` not looked at. A throw ends the source. */
export type Read = (source: Source, inner: ReadInner) => Iterable<Found> | AsyncIterable<Found>

/** One line of the list of formats. */
export interface Format {
  readonly name: string
  /** Lower case, with the dot. */
  readonly extensions: readonly string[]
  /** What it is known by, whatever it is called. `head`: its first bytes as Latin-1. */
  readonly sniff?: (head: string) => boolean
  /** Loads the reader, and its library, when the first such file comes. */
  readonly load: () => Promise<{ readonly read: Read }>
}
