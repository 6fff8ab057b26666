import { dayOfAddress, monthOfAddress } from './address-day'
import { findActors } from './actors'
import { beginEvents, findEvents } from './events/events'
import type { Gazetteer } from './gazetteer'
import { findLabels, merged } from './labels'
import { readHeader, type Header } from './header'
import { findNames } from './names'
import { findToponyms, type OutletRegion } from './places'
import { findSentences } from './sentences'
import { findThemes, type Codebook } from './themes'
import { findTimes, inferPublished, inferYear } from './times/times'
import { tokenise } from './tokens'
import { readHeadline } from './places/headline'
import type { Article, ArticleInput, Extraction, KnownDay, Place, Sentence, Toponym } from './types'
import { findUnused } from './unused'

/** What the rest of a collection tells of an article. */
export interface Surroundings {
  /** Years stated in the other articles, most frequent first. */
  readonly years: readonly number[]
  /** The themes looked for; the default ones where it is not given. */
  readonly codebook?: Codebook | undefined
  /** Where the outlet's articles mostly are. */
  readonly region: OutletRegion | null
  /** The year it is now, after which no article is from; where it is not given, one that the rules know. */
  readonly newest?: number | undefined
}

export const alone: Surroundings = { years: [], region: null }

/** An article to read, with what is known around it. */
export interface Task {
  readonly input: ArticleInput
  readonly around: Surroundings
}

/** Reads one article: header, sentences, mentions, events. Deterministic; any text gives a result. */
export function extract(input: ArticleInput, gazetteer: Gazetteer, around: Surroundings = alone): Extraction {
  return extractAll([{ input, around }], gazetteer)[0]!
}

/**
 * Reads articles that know nothing of each other, in order, one step over all of them at a time: what a step needs stays in the
 * processor's cache, which on short articles spares a third of the time. All are in memory at once: see `windowsOf`.
 */
export function extractAll(tasks: readonly Task[], gazetteer: Gazetteer): Extraction[] {
  const countryOf = (place: Place) => gazetteer.byId(`country:${place.countries[0]}`)?.name ?? null
  const isTown = townIn(gazetteer)
  const sentences = tasks.map(({ input }) => findSentences(input.text))
  const headers = tasks.map(({ input }, i) => readHeader(input, sentences[i]!, isTown))
  const tokens = tasks.map(({ input }) => tokenise(input.text))
  const months = tasks.map(({ input }) => monthOfAddress(input.url))
  const published = tasks.map(({ input, around }, i) => {
    const given = givenDay(input)
    if (given) return given
    const read = inferPublished(tokens[i]!, sentences[i]!, around.years, around.newest, months[i]!)
    return read?.basis === 'stated' ? read : (dayOfAddress(input.url) ?? read)
  })
  const times = tasks.map(({ around: { years, newest } }, i) => {
    const year = published[i] ? null : inferYear(tokens[i]!, years, newest, months[i]!)
    return findTimes(tokens[i]!, { sentences: sentences[i]!, published: published[i]!, year, newest })
  })
  const names = tasks.map((_, i) => findNames(tokens[i]!, sentences[i]!, gazetteer))
  const toponyms = tasks.map(({ around: { region } }, i) => {
    const { outlet, dateline, title } = headers[i]!
    const context = { sentences: sentences[i]!, names: names[i]!, dateline, outlet, title, region }
    return findToponyms(tokens[i]!, context, gazetteer)
  })
  const actors = tasks.map((_, i) => findActors(tokens[i]!, names[i]!, toponyms[i]!, gazetteer))
  const themes = tasks.map(({ around }, i) => findThemes(tokens[i]!, around.codebook))
  const articles = tasks.map(({ input }, i) =>
    toArticle(input, headers[i]!, published[i]!, sentences[i]!, toponyms[i]!),
  )
  const mentions = articles.map((article, i) => ({
    article,
    preambles: merged(headers[i]!.preambles, findLabels(article.text, article.sentences, names[i]!)),
    toponyms: toponyms[i]!,
    times: times[i]!,
    actors: actors[i]!,
    themes: themes[i]!,
    countryOf,
    headline: () => readHeadline(article, tasks[i]!.around.region, gazetteer),
  }))
  const begun = mentions.map((all, i) => beginEvents(tokens[i]!, all))
  const events = begun.map(findEvents)
  return mentions.map(({ article, toponyms, times, actors, themes }, i) => {
    const unused = findUnused({ article, toponyms, times, events: events[i]! })
    return { article: { ...article, unused }, toponyms, times, actors, themes, events: events[i]! }
  })
}

const LARGE = 50_000

/** Whether a name is a large town's or a capital's. */
const townIn = (gazetteer: Gazetteer) => (name: string) =>
  gazetteer
    .candidates(name.toLowerCase())
    .some((c) => c.own && c.place.kind === 'city' && (c.capital || (c.place.population ?? 0) >= LARGE))

/** Characters of text that make a window: enough to gain by, little to keep in memory. */
const WINDOW = 64_000

/** The tasks in stretches worth reading at once, in order; a long article stands last in its own. */
export function* windowsOf<T extends Pick<Task, 'input'>>(tasks: Iterable<T>): Generator<T[]> {
  let window: T[] = []
  let size = 0
  for (const task of tasks) {
    window.push(task)
    size += task.input.text.length
    if (size < WINDOW) continue
    yield window
    window = []
    size = 0
  }
  if (window.length > 0) yield window
}

function toArticle(
  { id, text, url }: ArticleInput,
  { outlet, dateline, title }: Header,
  published: KnownDay | null,
  sentences: readonly Sentence[],
  toponyms: readonly Toponym[],
): Article {
  const filed =
    dateline && toponyms.find((t) => t.place && t.start >= dateline.start && t.start < dateline.end)
  return {
    id,
    text,
    title,
    outlet,
    url: url ?? null,
    published,
    filedFrom: dateline && { place: filed?.place ?? null, span: dateline },
    sentences,
  }
}

/** The toponyms of each article alone, not knowing the outlet's region: what is needed to learn it, at a part of the cost. In steps as `extractAll`. */
export function readToponyms(inputs: readonly ArticleInput[], gazetteer: Gazetteer): Toponym[][] {
  const isTown = townIn(gazetteer)
  const sentences = inputs.map(({ text }) => findSentences(text))
  const headers = inputs.map((input, i) => readHeader(input, sentences[i]!, isTown))
  const tokens = inputs.map(({ text }) => tokenise(text))
  const names = tokens.map((one, i) => findNames(one, sentences[i]!, gazetteer))
  return tokens.map((one, i) => {
    const { outlet, dateline, title } = headers[i]!
    const own = { sentences: sentences[i]!, names: names[i]!, dateline, outlet, title }
    return findToponyms(one, { ...own, region: null, learning: true }, gazetteer)
  })
}

function givenDay(input: ArticleInput): KnownDay | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(input.published ?? '')?.[0]
  return day ? { day, basis: 'stated', why: 'given with the article', approx: false } : null
}
