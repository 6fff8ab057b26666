import type { Gazetteer } from './gazetteer'
import type { Name } from './names'
import type { Tokens } from './tokens'
import type { Sentence, Span, Toponym } from './types'

/** What is known of an article before its toponyms are read. */
export interface PlaceContext {
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  /** The place words of the dateline: "KABUL". */
  readonly dateline: Span | null
  readonly outlet: string | null
  readonly title: string
  /** Where the outlet's other articles are, learnt over the folder; null where nothing is known. */
  readonly region: OutletRegion | null
}

/** Where the articles of an outlet mostly are. */
export interface OutletRegion {
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2, and the admin name where most places share one. */
  readonly country: string
  readonly admin: string | null
}

/** All toponyms of an article in text order, each resolved or with `place: null`. Borders and regions are included. */
export function findToponyms(_tokens: Tokens, _context: PlaceContext, _gazetteer: Gazetteer): Toponym[] {
  return []
}

/** Where an outlet's articles mostly are, from the toponyms already read in them; null under three articles or without a centre. */
export function learnRegion(_articles: readonly (readonly Toponym[])[]): OutletRegion | null {
  return null
}
