import { expose } from 'comlink'
import { hintsOf, readCollection, type Hints } from './extract/collection'
import { uniteActors } from './extract/actor-names'
import { renameActors } from './extract/rename-actors'
import { findLinks, type Links } from './extract/links/links'
import type { Actor, ArticleInput, Corpus, NewsEvent } from './extract/types'
import { fetchGazetteer } from './fetch-gazetteer'
import { MAX_FILE_BYTES } from './formats/limits'
import type { Found } from './formats/types'

/** What the articles of a whole collection tell together. */
interface Linked {
  /** Actors of another name than they had. */
  readonly names: ReadonlyMap<string, string>
  readonly actors: readonly Actor[]
  readonly links: Links
}

const gathered: NewsEvent[] = []

const functions = {
  /** The articles a file holds, and what in it could not be read. Never throws but where the file itself is out of reach. */
  open: async (file: Blob, name: string): Promise<Found[]> => {
    if (file.size > MAX_FILE_BYTES)
      return [{ problem: { name, why: { kind: 'too-big', bytes: file.size, limit: MAX_FILE_BYTES } } }]
    const { readSource } = await import('./formats/read')
    return gather(readSource({ name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  },

  /** What articles tell each other before they are read. The gazetteer is fetched with the first, from `gazetteerUrl`. */
  hints: async (articles: readonly ArticleInput[], gazetteerUrl: string): Promise<Hints> =>
    hintsOf(articles, await fetchGazetteer(gazetteerUrl)),

  /** Reads articles, a part of those that `hints` are of; `codebook`: the collection's own. */
  async read(
    articles: readonly ArticleInput[],
    hints: Hints,
    gazetteerUrl: string,
    codebook?: Corpus['codebook'],
  ): Promise<Pick<Corpus, 'articles' | 'events' | 'actors'>> {
    const newest = new Date().getFullYear()
    return readCollection(articles, await fetchGazetteer(gazetteerUrl), { codebook, hints, newest })
  },

  /** Takes a part of a collection's events for `link`. */
  gather: (events: readonly NewsEvent[]): void => void gathered.push(...events),

  /** One name an actor over the gathered events, and what links them across their articles; `actors`: of the parts that were read apart. */
  link: (actors: readonly Actor[]): Linked => {
    const united = uniteActors(actors)
    const names = actors.flatMap(({ name }) => {
      const one = united.nameOf(name)
      return one === name ? [] : [[name, one] as const]
    })
    return {
      names: new Map(names),
      actors: united.actors,
      links: findLinks(renameActors(gathered.splice(0), united.nameOf), united.actors),
    }
  },
}

export type WorkerFunctions = typeof functions

async function gather(source: AsyncIterable<Found>): Promise<Found[]> {
  const all: Found[] = []
  for await (const found of source) all.push(found)
  return all
}

expose(functions)
