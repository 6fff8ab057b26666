import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Article, Corpus, NewsEvent } from '../../extract/types'
import { foldText } from '../../facets/columns'
import { textOf } from '../../facets/engine/details'
import type { Columns } from '../../facets/engine/columns'
import { addEvent, finishColumns, namesOf, newDraft, toFacts, type Draft } from '../../facets/engine/make'
import type { ArticleFacts } from '../../facets/questions'
import { writeColumns } from '../../facets/wire/columns'
import {
  CHUNKS_FILE,
  COLUMNS_FILE,
  partFile,
  type Manifest,
  type Packed,
  type RecordsName,
} from '../../facets/wire/manifest'
import { packRecords, writeChunks } from '../../facets/wire/records'
import { writeSections } from '../../facets/wire/sections'
import { besides, putFile, putInPlace } from '../aside'
import { openSpool } from './spool'
import { utf8 } from './utf8'

/** Collections of more events than this are written as columns: as one JSON they take the page seconds and hundreds of megabytes. */
export const MOST_IN_JSON = 50_000

/** A host that cannot give a part of a file gives all of it: this much at a time. */
const PART_BYTES = 2 << 20

/** An event and the article it stands in. */
export interface WithArticle {
  readonly event: NewsEvent
  readonly article: Article
}

/** All of a collection, its events as they come. */
export interface Incoming {
  readonly name: string
  readonly codebook?: Corpus['codebook']
  readonly actors?: Corpus['actors']
  readonly events: Iterable<WithArticle> | AsyncIterable<WithArticle>
  /** Articles without events. */
  readonly others?: readonly Article[]
}

/**
 * Writes the files of a collection into a new folder below `site`, then `corpus.json` that tells of them, and gives how many events there are.
 * Events are not kept in memory: only what columns hold is.
 */
export async function writeWire(site: string, incoming: Incoming, live = false): Promise<number> {
  const folder = besides(path.join(site, 'columns'))
  fs.mkdirSync(folder)
  const spools = {
    events: openSpool(path.join(folder, 'events.spool')),
    articles: openSpool(path.join(folder, 'articles.spool')),
    search: openSpool(path.join(folder, 'search.spool')),
  }
  const draft = newDraft()
  const facts: ArticleFacts[] = []
  for await (const { event, article } of incoming.events) {
    addEvent(draft, event)
    spools.events.add(JSON.stringify(event))
    spools.search.add(JSON.stringify(foldText(textOf(event))))
    // codes of articles count up as they come
    if (draft.facets.article.codeOf.size === facts.length) continue
    facts.push(toFacts(article))
    spools.articles.add(JSON.stringify(article))
  }
  const { name, codebook, actors, others = [] } = incoming
  const names = namesOf({ name, codebook, actors, articles: [...facts, ...others] })
  const { columns, order } = finishColumns(draft, facts, names)
  const written = {
    events: writeParts(folder, 'events', inOrder(spools.events.read, order)),
    articles: writeParts(folder, 'articles', inOrder(spools.articles.read, articlesIn(columns, draft))),
    search: writeParts(folder, 'search', inOrder(spools.search.read, order)),
  }
  for (const spool of Object.values(spools)) spool.close()
  const sections = new Map(Object.entries(written).map(([of, { chunks }]) => [of, writeChunks(chunks)]))
  const chunks = writeSections(sections)
  const hash = createHash('sha256').update(chunks)
  const wire = {
    columns: writePacked(path.join(folder, COLUMNS_FILE), writeColumns(columns, utf8), hash),
    chunks: writePacked(path.join(folder, CHUNKS_FILE), chunks, hash),
    parts: {
      events: written.events.parts,
      articles: written.articles.parts,
      search: written.search.parts,
    },
  }
  const named = `columns-${hash.digest('hex').slice(0, 12)}`
  // pages that follow a folder read the one before until they have the new
  const kept = new Set([named, live ? folderNow(site) : null])
  const before = fs.readdirSync(site).filter((file) => /^columns-[0-9a-f]{12}$/.test(file) && !kept.has(file))
  putInPlace(folder, path.join(site, named))
  const manifest: Manifest = { version: 1, name, ...(live && { live }), wire: { folder: named, ...wire } }
  putFile(path.join(site, 'corpus.json'), JSON.stringify(manifest))
  for (const old of before) fs.rmSync(path.join(site, old), { recursive: true })
  return columns.rows
}

/** The folder of columns that a site's manifest names; `null` where there is none. */
function folderNow(site: string): string | null {
  const file = path.join(site, 'corpus.json')
  if (!fs.existsSync(file)) return null
  const { wire } = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Manifest>
  return wire?.folder ?? null
}

/** A collection that is in memory already. */
export function incomingOf({ name, codebook, actors, articles, events }: Corpus): Incoming {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const used = new Set(events.map((event) => event.article))
  return {
    name,
    codebook,
    actors,
    events: (function* () {
      for (const event of events) yield { event, article: byId.get(event.article)! }
    })(),
    others: articles.filter(({ id }) => !used.has(id)),
  }
}

/** Articles by their codes in the columns, each as the number it came as. */
const articlesIn = ({ facets }: Columns, draft: Draft) =>
  facets.article.values.map((id) => draft.facets.article.codeOf.get(id)!)

function* inOrder(read: (number: number) => string, order: Iterable<number>): Generator<string> {
  for (const number of order) yield read(number)
}

/** Records in chunks, the chunks in files of about `PART_BYTES`. */
function writeParts(folder: string, name: RecordsName, records: Iterable<string>) {
  const parts: number[] = []
  let waiting: Uint8Array[] = []
  let length = 0
  const close = () => {
    if (length === 0) return
    fs.writeFileSync(path.join(folder, partFile(name, parts.length)), Buffer.concat(waiting))
    parts.push(length)
    ;[waiting, length] = [[], 0]
  }
  const packing = packRecords(records, utf8, (bytes) => gzipSync(bytes))
  let next = packing.next()
  for (; !next.done; next = packing.next()) {
    waiting.push(next.value)
    length += next.value.length
    if (length >= PART_BYTES) close()
  }
  close()
  return { parts, chunks: next.value }
}

function writePacked(file: string, bytes: Uint8Array, hash: ReturnType<typeof createHash>): Packed {
  const packed = gzipSync(bytes)
  hash.update(packed)
  fs.writeFileSync(file, packed)
  return { packed: packed.length, bytes: bytes.length }
}
