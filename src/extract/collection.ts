import { alone, extract, type Surroundings } from './extract'
import type { Gazetteer } from './gazetteer'
import { nameActors, renameActors } from './actor-names'
import { learnRegion, type OutletRegion } from './places'
import { linkEvents } from './same-events'
import { statedYears } from './times/times'
import { compileCodebook } from './themes'
import { tokenise } from './tokens'
import type { ArticleInput, Corpus, Extraction, NewsEvent, Theme } from './types'

/** Reads the articles of a collection one by one, each knowing what the others tell: their years and their outlet's region. */
export function* readArticles(
  articles: readonly ArticleInput[],
  gazetteer: Gazetteer,
  themes?: readonly Theme[],
): Generator<Extraction> {
  const codebook = themes && compileCodebook(themes)
  const years = yearsOf(articles)
  const regions = regionsOf(articles, gazetteer)
  for (const article of articles) {
    const around: Surroundings = { years, codebook, region: regions.get(article.publisher ?? '') ?? null }
    yield extract(article, gazetteer, around)
  }
}

export interface CollectionOptions {
  readonly name?: string | undefined
  /** The user's own themes instead of the default ones. */
  readonly codebook?: readonly Theme[] | undefined
}

/** A whole collection as the page gets it. Articles keep their order. */
export function readCollection(
  articles: readonly ArticleInput[],
  gazetteer: Gazetteer,
  { name = '', codebook }: CollectionOptions = {},
): Corpus {
  const read = [...readArticles(articles, gazetteer, codebook)]
  const { nameOf, actors } = nameActors(read.flatMap((one) => one.actors))
  const events = renameActors(withOwnIds(read.flatMap((one) => one.events)), nameOf)
  return {
    version: 1,
    name,
    ...(codebook && { codebook }),
    articles: read.map((one) => one.article),
    events: linkEvents(events),
    actors,
  }
}

/** Copies of one text under several names give the same ids; all but the first get a number. */
function withOwnIds(events: readonly NewsEvent[]): NewsEvent[] {
  const seen = new Map<string, number>()
  return events.map((event) => {
    const times = (seen.get(event.id) ?? 0) + 1
    seen.set(event.id, times)
    return times === 1 ? event : { ...event, id: `${event.id}-${times}` }
  })
}

/** Years the collection speaks of, most frequent first: given publication years, else years stated in the texts. */
function yearsOf(articles: readonly ArticleInput[]): number[] {
  const undated = articles.some((article) => !article.published)
  if (!undated) return []
  const counts = new Map<number, number>()
  for (const article of articles) {
    const given = /^\d{4}/.exec(article.published ?? '')?.[0]
    const years = given ? [Number(given)] : statedYears(tokenise(article.text)).slice(0, 1)
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year)
}

/** The region of each outlet with three articles or more, learnt from a first reading of their toponyms. */
function regionsOf(articles: readonly ArticleInput[], gazetteer: Gazetteer): Map<string, OutletRegion> {
  const byOutlet = new Map<string, ArticleInput[]>()
  for (const article of articles) {
    if (!article.publisher) continue
    const same = byOutlet.get(article.publisher)
    if (same) same.push(article)
    else byOutlet.set(article.publisher, [article])
  }
  const regions = new Map<string, OutletRegion>()
  for (const [outlet, own] of byOutlet) {
    if (own.length < 3) continue
    const region = learnRegion(own.map((article) => extract(article, gazetteer, alone).toponyms))
    if (region) regions.set(outlet, region)
  }
  return regions
}
