import { createHash } from 'node:crypto'
import { toRows, type Found } from '../../clickhouse/rows'
import { localOf, tableOf, DATABASE } from '../../clickhouse/schema'
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
  read: (unit: Unit) => Promise<Found>,
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
  const collection = await read(unit)
  const without = collection.before ? withoutAbsent : withoutKnown
  const { found, problems } = await without(shards[0]!, generation, unit, collection)
  const rows = toRows(found, { unit: unit.name, digest: digestOf })
  for (const table of ['names', 'articles', 'events'] as const)
    await insertRows(shards, { table, generation }, rows[table], `${unit.name} ${unit.hash}`)
  const summary = { articles: found.articles.length, events: found.events.length }
  await run(shards[0]!, `INSERT INTO ${localOf('loaded', generation)} FORMAT JSONEachRow`, {
    rows: JSON.stringify({ file: unit.name, hash: unit.hash, summary: JSON.stringify(summary) }),
  })
  return { kind: 'inserted', ...summary, problems }
}

/** The same without articles that another unit brought, by their name or by their text. */
async function withoutKnown(server: Server, generation: number, unit: Unit, found: Found) {
  const digests = found.articles.map(({ id, text }) => [id, digestOf(text)] as const)
  const problems: string[] = []
  const out = new Set<string>()
  for (let i = 0; i < digests.length; i += 1000) {
    const some = digests.slice(i, i + 1000)
    const known = (await select(
      server,
      `SELECT id, digest FROM ${DATABASE}.${tableOf('articles', generation)}
WHERE NOT ${isOwn(unit)} AND (id IN (${some.map(([id]) => quoted(id)).join(',')})
  OR digest IN (${some.map(([, digest]) => quoted(digest)).join(',')}))`,
    )) as [string, string][]
    const digestOfId = new Map(known)
    const idOfDigest = new Map(known.map(([id, digest]) => [digest, id]))
    for (const [id, digest] of some) {
      const why = whyKnown(digestOfId.get(id), digest, idOfDigest.get(digest))
      if (why === null) continue
      out.add(id)
      problems.push(`${id}: ${why}, left out.`)
    }
  }
  return { found: without(found, out), problems }
}

/** Events whose articles came before, without those whose article was left out then, which was said then. */
async function withoutAbsent(server: Server, generation: number, unit: Unit, found: Found) {
  const ids = (found.before ?? []).map(({ id }) => id)
  const out = new Set(ids)
  for (let i = 0; i < ids.length; i += 1000) {
    const some = ids.slice(i, i + 1000).map(quoted)
    const there = await select(
      server,
      `SELECT id FROM ${DATABASE}.${tableOf('articles', generation)} WHERE ${isOwn(unit)} AND id IN (${some.join(',')})`,
    )
    for (const [id] of there) out.delete(id as string)
  }
  return { found: without(found, out), problems: [] }
}

const isOwn = ({ name, within }: Unit) =>
  within === undefined ? `unit = ${quoted(name)}` : `startsWith(unit, ${quoted(within)})`

function without(found: Found, out: ReadonlySet<string>): Found {
  if (out.size === 0) return found
  return {
    ...found,
    articles: found.articles.filter(({ id }) => !out.has(id)),
    events: found.events.filter(({ article }) => !out.has(article)),
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
  into: Into,
  rows: Iterable<{ readonly of: string; readonly json: string }>,
  token: string,
): Promise<void> {
  const parts = shards.map(() => ({ lines: [] as string[], bytes: 0, sent: 0 }))
  const send = async (shard: number) => {
    const part = parts[shard]!
    if (part.lines.length === 0) return
    await insertLines(shards[shard]!, into, part.lines, `${token} ${part.sent++}`)
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

interface Into {
  readonly table: 'names' | 'articles' | 'events'
  readonly generation: number
}

/**
 * Inserts rows of one shard. A server notes the token of a part before the part is in place: killed between the two, it takes for a repeat what is sent
 * again. So where a try failed, the rows are looked for, and those that are not there are sent under a token of their own.
 */
async function insertLines(
  server: Server,
  into: Into,
  lines: readonly string[],
  token: string,
): Promise<void> {
  let hasFailed = false
  await run(server, `INSERT INTO ${localOf(into.table, into.generation)} FORMAT JSONEachRow`, {
    rows: lines.join('\n'),
    token,
    onFailure: () => (hasFailed = true),
  })
  if (!hasFailed) return
  const missing = await missingFrom(server, into, lines)
  if (missing.length > 0)
    await insertLines(server, into, missing, `${token} again ${digestOf(missing.join('\n'))}`)
}

/** What tells a row from the others of its table, in SQL and of its line of JSON. */
const ROW_KEYS = {
  names: {
    sql: `concat(facet, ' ', value, if(empty(detail), '', ' told'))`,
    of: (row: LoadedFields) => `${row.facet} ${row.value}${row.detail === '' ? '' : ' told'}`,
  },
  articles: { sql: 'id', of: (row: LoadedFields) => row.id },
  events: { sql: 'id', of: (row: LoadedFields) => row.id },
} as const

type LoadedFields = Readonly<Record<'facet' | 'value' | 'detail' | 'id', string>>

/** Those of some lines whose rows are not in the shard's table. */
async function missingFrom(server: Server, { table, generation }: Into, lines: readonly string[]) {
  const { sql, of } = ROW_KEYS[table]
  const missing: string[] = []
  for (let i = 0; i < lines.length; i += 1000) {
    const some = lines.slice(i, i + 1000).map((line) => [of(JSON.parse(line) as LoadedFields), line] as const)
    const there = await select(
      server,
      `SELECT DISTINCT ${sql} AS row_key FROM ${localOf(table, generation)} WHERE row_key IN (${some.map(([key]) => quoted(key)).join(',')})`,
    )
    const known = new Set(there.map(([key]) => key))
    missing.push(...some.flatMap(([key, line]) => (known.has(key) ? [] : [line])))
  }
  return missing
}

/** The shard of a name: the same on every machine. */
function shardOf(name: string, shards: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % shards
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
