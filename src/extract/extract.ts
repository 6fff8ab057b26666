import { findActors } from './actors'
import { findEvents } from './events/events'
import type { Gazetteer } from './gazetteer'
import { readHeader } from './header'
import { findNames } from './names'
import { findToponyms, type OutletRegion } from './places'
import { findSentences } from './sentences'
import { findThemes, type Codebook } from './themes'
import { findTimes, inferPublished } from './times/times'
import { tokenise } from './tokens'
import type { Article, ArticleInput, Extraction, KnownDay, Place, Toponym } from './types'
import { findUnused } from './unused'

/** What the rest of a collection tells of an article. */
export interface Surroundings {
  /** Years stated in the other articles, most frequent first. */
  readonly years: readonly number[]
  /** The themes looked for; the default ones where it is not given. */
  readonly codebook?: Codebook | undefined
  /** Where the outlet's articles mostly are. */
  readonly region: OutletRegion | null
}

export const alone: Surroundings = { years: [], region: null }

/** Reads one article: header, sentences, mentions, events. Deterministic; any text gives a result. */
export function extract(input: ArticleInput, gazetteer: Gazetteer, around: Surroundings = alone): Extraction {
  const { text } = input
  const sentences = findSentences(text)
  const header = readHeader(input, sentences)
  const tokens = tokenise(text)
  const published = givenDay(input) ?? inferPublished(tokens, sentences, around.years)
  const times = findTimes(tokens, { sentences, published })
  const names = findNames(tokens, sentences, gazetteer)
  const { outlet, dateline, title } = header
  const toponyms = findToponyms(
    tokens,
    { sentences, names, dateline, outlet, title, region: around.region },
    gazetteer,
  )
  const actors = findActors(tokens, names, toponyms, gazetteer)
  const themes = findThemes(tokens, around.codebook)
  const filed =
    dateline && toponyms.find((t) => t.place && t.start >= dateline.start && t.start < dateline.end)
  const article: Article = {
    id: input.id,
    text,
    title,
    outlet,
    url: input.url ?? null,
    published,
    filedFrom: dateline && { place: filed?.place ?? null, span: dateline },
    sentences,
  }
  const countryOf = (place: Place) => gazetteer.byId(`country:${place.countries[0]}`)?.name ?? null
  const events = findEvents(tokens, {
    article,
    preambles: header.preambles,
    toponyms,
    times,
    actors,
    themes,
    countryOf,
  })
  const unused = findUnused({ article, toponyms, times, events })
  return { article: { ...article, unused }, toponyms, times, actors, themes, events }
}

/** The toponyms alone, not knowing the outlet's region: what is needed to learn it, at a part of the cost. */
export function readToponyms(input: ArticleInput, gazetteer: Gazetteer): Toponym[] {
  const sentences = findSentences(input.text)
  const { outlet, dateline, title } = readHeader(input, sentences)
  const tokens = tokenise(input.text)
  const names = findNames(tokens, sentences, gazetteer)
  return findToponyms(tokens, { sentences, names, dateline, outlet, title, region: null }, gazetteer)
}

function givenDay(input: ArticleInput): KnownDay | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(input.published ?? '')?.[0]
  return day ? { day, basis: 'stated', why: 'given with the article', approx: false } : null
}
