import { expose } from 'comlink'
import { readCollection } from './extract/collection'
import { readGazetteer, type Gazetteer } from './extract/gazetteer'
import { linkEvents } from './extract/same-events'
import type { ArticleInput, Corpus, NewsEvent } from './extract/types'

let gazetteer: Promise<Gazetteer> | null = null

const functions = {
  /** Reads one article. The gazetteer is fetched with the first, from `gazetteerUrl`; `codebook`: the collection's own. */
  async read(
    article: ArticleInput,
    gazetteerUrl: string,
    codebook?: Corpus['codebook'],
  ): Promise<Pick<Corpus, 'articles' | 'events'>> {
    gazetteer ??= fetchGazetteer(gazetteerUrl)
    try {
      return readCollection([article], await gazetteer, { codebook })
    } catch (error) {
      gazetteer = null
      throw error
    }
  },

  /** The same events, linked to each other across their articles. */
  link: (events: readonly NewsEvent[]): readonly NewsEvent[] => linkEvents(events),
}

export type WorkerFunctions = typeof functions

async function fetchGazetteer(url: string): Promise<Gazetteer> {
  const response = await fetch(url)
  if (!response.ok || !response.body)
    throw new Error(`gazetteer.bin: ${response.status} ${response.statusText}`)
  const bytes = response.body.pipeThrough(new DecompressionStream('gzip'))
  return readGazetteer(new Uint8Array(await new Response(bytes).arrayBuffer()))
}

expose(functions)
