import { expose } from 'comlink'
import { readCollection } from './extract/collection'
import { readGazetteer, type Gazetteer } from './extract/gazetteer'
import { findLinks, type Links } from './extract/same-events'
import type { ArticleInput, Corpus, NewsEvent } from './extract/types'
import { MAX_FILE_BYTES } from './formats/limits'
import type { Found } from './formats/types'

let gazetteer: Promise<Gazetteer> | null = null
const gathered: NewsEvent[] = []

const functions = {
  /** The articles a file holds, and what in it could not be read. Never throws but where the file itself is out of reach. */
  open: async (file: Blob, name: string): Promise<Found[]> => {
    if (file.size > MAX_FILE_BYTES)
      return [{ problem: { name, why: { kind: 'too-big', bytes: file.size, limit: MAX_FILE_BYTES } } }]
    const { readSource } = await import('./formats/read')
    return gather(readSource({ name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  },

  /** Reads articles. The gazetteer is fetched with the first, from `gazetteerUrl`; `codebook`: the collection's own. */
  async read(
    articles: readonly ArticleInput[],
    gazetteerUrl: string,
    codebook?: Corpus['codebook'],
  ): Promise<Pick<Corpus, 'articles' | 'events'>> {
    gazetteer ??= fetchGazetteer(gazetteerUrl)
    try {
      return readCollection(articles, await gazetteer, { codebook })
    } catch (error) {
      gazetteer = null
      throw error
    }
  },

  /** Takes a part of a collection's events for `link`. */
  gather: (events: readonly NewsEvent[]): void => void gathered.push(...events),

  /** What links the gathered events across their articles. */
  link: (): Links => findLinks(gathered.splice(0)),
}

export type WorkerFunctions = typeof functions

async function gather(source: AsyncIterable<Found>): Promise<Found[]> {
  const all: Found[] = []
  for await (const found of source) all.push(found)
  return all
}

async function fetchGazetteer(url: string): Promise<Gazetteer> {
  const response = await fetch(url)
  if (!response.ok || !response.body)
    throw new Error(`gazetteer.bin: ${response.status} ${response.statusText}`)
  const bytes = response.body.pipeThrough(new DecompressionStream('gzip'))
  return readGazetteer(new Uint8Array(await new Response(bytes).arrayBuffer()))
}

expose(functions)
