import { nameActors } from './actor-names'
import { renameActors } from './rename-actors'
import { extractAll, readToponyms, windowsOf, type Task } from './extract'
import type { Gazetteer } from './gazetteer'
import { addLocalNames, learnRegion, localNames, type OutletNames, type OutletRegion } from './places'
import { linkEvents } from './links/links'
import { compileCodebook } from './themes'
import { statedYears } from './times/times'
import { tokenise } from './tokens'
import type { ArticleInput, Corpus, Extraction, NewsEvent, Theme } from './types'

/** What the articles of a collection tell each other. */
export interface Hints {
  /** As `yearsOf` has them. */
  readonly years: readonly number[]
  /** Outlet -> where its articles mostly are. */
  readonly regions: ReadonlyMap<string, OutletRegion>
}

export interface CollectionOptions {
  readonly name?: string | undefined
  /** The user's own themes instead of the default ones. */
  readonly codebook?: readonly Theme[] | undefined
  /** The year it is now. */
  readonly newest?: number | undefined
  /** Of the collection that the articles are a part of; where they are all of it, their own. */
  readonly hints?: Hints | undefined
}

/** Reads the articles of a collection in order, each knowing what the others tell: their years and their outlet's region. */
export function* readArticles(
  articles: readonly ArticleInput[],
  gazetteer: Gazetteer,
  { codebook: themes, newest, hints = hintsOf(articles, gazetteer) }: CollectionOptions = {},
): Generator<Extraction> {
  const codebook = themes && compileCodebook(themes)
  const { years, regions } = hints
  const tasks = articles.map((input): Task => {
    return { input, around: { years, codebook, region: regions.get(input.publisher ?? '') ?? null, newest } }
  })
  for (const window of windowsOf(tasks)) yield* extractAll(window, gazetteer)
}

export function hintsOf(articles: readonly ArticleInput[], gazetteer: Gazetteer): Hints {
  const told = articles.map(tellingOf)
  return { years: yearsOf(told), regions: regionsOf(articles, told, gazetteer) }
}

/** A whole collection as the page gets it. Articles keep their order. */
export function readCollection(
  articles: readonly ArticleInput[],
  gazetteer: Gazetteer,
  options: CollectionOptions = {},
): Corpus {
  return gatherCollection([...readArticles(articles, gazetteer, options)], options)
}

/** What a collection takes from an extraction. */
export type ArticleRead = Pick<Extraction, 'article' | 'actors' | 'events'>

/** Articles that were read one by one, as a collection: one name an actor, events linked to each other. */
export function gatherCollection(
  read: readonly ArticleRead[],
  { name = '', codebook }: CollectionOptions = {},
): Corpus {
  const { nameOf, actors } = nameActors(read.flatMap((one) => one.actors))
  const events = renameActors(withOwnIds(read.flatMap((one) => one.events)), nameOf)
  return {
    version: 1,
    name,
    ...(codebook && { codebook }),
    articles: read.map((one) => one.article),
    events: linkEvents(events, actors),
    actors,
  }
}

/** Copies of one text under several names give the same ids; all but the first get a number. */
function withOwnIds(events: readonly NewsEvent[]): NewsEvent[] {
  const seen = new Map<string, number>()
  return events.map((event) => {
    const times = (seen.get(event.id) ?? 0) + 1
    seen.set(event.id, times)
    if (times === 1) return event
    const own = (id: string) => `${id}-${times}`
    return { ...event, id: own(event.id), ...(event.sameAs && { sameAs: event.sameAs.map(own) }) }
  })
}

/** What an article tells of its collection before it is read: its outlet, whether its day is given, and the year it is of. */
export interface Telling {
  readonly publisher: string | null
  readonly dated: boolean
  readonly year: number | null
}

export function tellingOf({ text, published, publisher }: ArticleInput): Telling {
  const given = /^\d{4}/.exec(published ?? '')?.[0]
  const year = given ? Number(given) : (statedYears(tokenise(text))[0] ?? null)
  return { publisher: publisher || null, dated: Boolean(published), year }
}

/**
 * Years the collection speaks of, most frequent first: given publication years, else years stated in the texts. None where every day is
 * given. A year that is not later than a more frequent one is left out: nothing ever asks for it.
 */
export function yearsOf(told: Iterable<Telling>): number[] {
  const counts = new Map<number, number>()
  let undated = false
  for (const { dated, year } of told) {
    if (!dated) undated = true
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  if (!undated) return []
  let latest = -Infinity
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([year]) => year)
    .filter((year) => year > latest && ((latest = year), true))
}

/** An outlet of so few articles has no region. */
const FEWEST_ARTICLES = 3

/** The outlets whose region is worth learning. */
export function outletsOf(told: Iterable<Telling>): Set<string> {
  const counts = new Map<string, number>()
  for (const { publisher } of told) if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
  return new Set([...counts].flatMap(([outlet, count]) => (count >= FEWEST_ARTICLES ? [outlet] : [])))
}

/** The region of each such outlet, learnt from a first reading of its articles' toponyms. */
function regionsOf(
  articles: readonly ArticleInput[],
  told: readonly Telling[],
  gazetteer: Gazetteer,
): Map<string, OutletRegion> {
  const outlets = outletsOf(told)
  const names = new Map<string, OutletNames>()
  const known = articles.filter(({ publisher }) => publisher && outlets.has(publisher))
  for (const window of windowsOf(known.map((input) => ({ input })))) {
    const toponyms = readToponyms(
      window.map(({ input }) => input),
      gazetteer,
    )
    window.forEach(({ input }, i) => addLocalNames(names, input.publisher!, localNames(toponyms[i]!)))
  }
  return learnRegions(names)
}

/** The region of each outlet that has one. */
export function learnRegions(names: ReadonlyMap<string, OutletNames>): Map<string, OutletRegion> {
  const regions = new Map<string, OutletRegion>()
  for (const [outlet, own] of names) {
    const region = learnRegion(own)
    if (region) regions.set(outlet, region)
  }
  return regions
}
