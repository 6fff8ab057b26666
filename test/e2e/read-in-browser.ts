import { readCollection } from '../../src/extract/collection'
import { extract } from '../../src/extract/extract'
import { readGazetteer } from '../../src/extract/gazetteer'
import type { ArticleInput } from '../../src/extract/types'

/** The extraction as a script of a page: what each article gives, as JSON, and the whole collection's. */
async function readAll(gazetteerUrl: string, articles: readonly ArticleInput[]): Promise<string[]> {
  const body = (await fetch(gazetteerUrl)).body!.pipeThrough(new DecompressionStream('gzip'))
  const gazetteer = readGazetteer(new Uint8Array(await new Response(body).arrayBuffer()))
  const one = articles.map((article) => JSON.stringify(extract(article, gazetteer)))
  return [...one, JSON.stringify(readCollection(articles.slice(0, 40), gazetteer))]
}

Object.assign(globalThis, { readAll })
