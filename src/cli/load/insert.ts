import { createHash } from 'node:crypto'
import { toRows } from '../../clickhouse/rows'
import { localOf, tableOf, DATABASE } from '../../clickhouse/schema'
import type { Corpus } from '../../extract/types'
import { quoted, run, select, type Server } from './server'
import type { Unit } from './units'

/** What became of a unit. */
export type Outcome =
  | {
      readonly kind: 'inserted'
      readonly articles: number
      readonly events: number
      readonly problems: readonly string[]
    }
  | { readonly kind: 'loaded before' }
  | { readonly kind: 'refused'; readonly why: string }

const MOST_BYTES = 64 * 1024 * 1024

/**
 * Loads a unit: names, then articles, then events, each insert with a token of the unit's content, and at last a note that it is done. Killed anywhere and
 * run again, it ends with each row once: what a table has seen under a token it does not take twice.
 */
export async function loadUnit(
  shards: readonly Server[],
  generation: number,
  unit: Unit,
  read: (unit: Unit) => Promise<Corpus>,
): Promise<Outcome> {
  const known = await select(
    shards[0]!,
    `SELECT hash FROM ${localOf('loaded', generation)} WHERE file = ${quoted(unit.name)}`,
  )
  if (known.some(([hash]) => hash === unit.hash)) return { kind: 'loaded before' }
  if (known.length > 0)
    return {
      kind: 'refused',
      why: 'it has changed since it was loaded; load all anew with --next, which replaces the old in one step',
    }
  const { corpus, problems } = await withoutKnown(shards[0]!, generation, unit.name, await read(unit))
  const rows = toRows(corpus, { unit: unit.name, digest: digestOf })
  for (const table of ['names', 'articles', 'events'] as const)
    await insertRows(shards, localOf(table, generation), rows[table], `${unit.name} ${unit.hash}`)
  const summary = { articles: corpus.articles.length, events: corpus.events.length }
  await run(shards[0]!, `INSERT INTO ${localOf('loaded', generation)} FORMAT JSONEachRow`, {
    rows: JSON.stringify({ file: unit.name, hash: unit.hash, summary: JSON.stringify(summary) }),
  })
  return { kind: 'inserted', ...summary, problems }
}

/** The same without articles that another unit brought, by their name or by their text. */
async function withoutKnown(server: Server, generation: number, unit: string, corpus: Corpus) {
  const digests = corpus.articles.map(({ id, text }) => [id, digestOf(text)] as const)
  const problems: string[] = []
  const out = new Set<string>()
  for (let i = 0; i < digests.length; i += 1000) {
    const some = digests.slice(i, i + 1000)
    const found = (await select(
      server,
      `SELECT id, digest FROM ${DATABASE}.${tableOf('articles', generation)}
WHERE unit != ${quoted(unit)} AND (id IN (${some.map(([id]) => quoted(id)).join(',')})
  OR digest IN (${some.map(([, digest]) => quoted(digest)).join(',')}))`,
    )) as [string, string][]
    const digestOfId = new Map(found)
    const idOfDigest = new Map(found.map(([id, digest]) => [digest, id]))
    for (const [id, digest] of some) {
      const why = whyKnown(digestOfId.get(id), digest, idOfDigest.get(digest))
      if (why === null) continue
      out.add(id)
      problems.push(`${id}: ${why}, left out.`)
    }
  }
  if (out.size === 0) return { corpus, problems }
  const articles = corpus.articles.filter(({ id }) => !out.has(id))
  return {
    corpus: { ...corpus, articles, events: corpus.events.filter(({ article }) => !out.has(article)) },
    problems,
  }
}

function whyKnown(before: string | undefined, digest: string, twin: string | undefined): string | null {
  if (before === digest) return 'it is loaded from another file'
  if (before !== undefined) return 'an article of this name is loaded with another text'
  return twin === undefined ? null : `the same text is loaded as ${twin}`
}

/** Sends each row to its shard: by its article, or by its name. */
async function insertRows(
  shards: readonly Server[],
  table: string,
  rows: Iterable<{ readonly of: string; readonly json: string }>,
  token: string,
): Promise<void> {
  const parts = shards.map(() => ({ lines: [] as string[], bytes: 0, sent: 0 }))
  const send = async (shard: number) => {
    const part = parts[shard]!
    if (part.lines.length === 0) return
    await run(shards[shard]!, `INSERT INTO ${table} FORMAT JSONEachRow`, {
      rows: part.lines.join('\n'),
      token: `${token} ${part.sent++}`,
    })
    part.lines = []
    part.bytes = 0
  }
  for (const { of, json } of rows) {
    const shard = shardOf(of, shards.length)
    const part = parts[shard]!
    part.lines.push(json)
    part.bytes += json.length
    if (part.bytes > MOST_BYTES) await send(shard)
  }
  await Promise.all(shards.map((_, shard) => send(shard)))
}

/** The shard of a name: the same on every machine. */
function shardOf(name: string, shards: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % shards
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
