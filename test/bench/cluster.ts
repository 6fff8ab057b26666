// The dashboard's questions over so many events on one shard and on two, beside the engine in one process, in milliseconds (median / 95th percentile of 15).
//   npm run bench:cluster -- 10000000 1000000     events in the cluster, events in the engine
import { fetchFrom } from '../../src/app/fetch-questions'
import { fetchOverview, openOverview } from '../../src/clickhouse/open'
import { localOf } from '../../src/clickhouse/schema'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters, type Filters } from '../../src/facets/filters'
import type { Questions } from '../../src/facets/questions'
import { startCluster, type Cluster } from '../cluster/cluster'
import { makeCollection } from '../cluster/collection'
import { loadWhole, runLoader } from '../cluster/loaders'

const LOADED = 50_000
const RUNS = 15
/** Copies made by one insert, which has to be answered within five minutes. */
const COPIES = 8

const filtered: Filters = {
  ...noFilters,
  values: { theme: ['economy', 'health'] },
  from: '2021-01-01',
  to: '2021-12-31',
}
const region = { west: -10, south: 35, east: 20, north: 55 }
const inRegion: Filters = { ...filtered, inMap: true, inView: { box: region, areas: ['country:DE'] } }
const page = { from: 0, count: 50, heads: true } as const

const ASKS: Readonly<Record<string, (questions: Questions, filters: Filters) => unknown>> = {
  'map, world': (q, filters) => q.mapCounts({ filters, box: null, zoom: 3, most: 500, singles: false }),
  'map, a region': (q, filters) => q.mapCounts({ filters, box: region, zoom: 6, most: 500, singles: false }),
  timeline: (q, filters) =>
    q.timeCounts({ filters, edges: Array.from({ length: 120 }, (_, i) => 16_900 + i * 30), window: null }),
  'themes, types, statuses': (q, filters) =>
    q.facetCounts({
      filters,
      facets: (['theme', 'type', 'status'] as const).map((facet) => ({ facet, first: 30 })),
    }),
  actors: (q, filters) => q.facetCounts({ filters, facets: [{ facet: 'actor', first: 50 }] }),
  'list, first 50': (q, filters) => q.rows({ filters, ...page }),
  'an event and its article': async (q, filters) => {
    const { rows } = await q.rows({ filters, from: 0, count: 1, heads: false })
    return rows[0] && q.event({ id: rows[0].event.id })
  },
  'list of a word': (q, filters) => q.rows({ filters: { ...filters, text: 'firefighter' }, ...page }),
}

const COPIED = `concat('~', toString(copy))`
const inJson = (json: string, field: string, value: string) =>
  `replaceOne(${json}, concat('"${field}":"', ${value}, '"'), concat('"${field}":"', ${value}, ${COPIED}, '"'))`
const COPIED_EVENTS = `SELECT * REPLACE(concat(id, ${COPIED}) AS id, concat(article, ${COPIED}) AS article, if(story = '', '', concat(story, ${COPIED})) AS story,
  ${inJson(inJson('event', 'id', 'id'), 'article', 'article')} AS event)`
const COPIED_ARTICLES = `SELECT * REPLACE(concat(id, ${COPIED}) AS id, ${inJson('article', 'id', 'id')} AS article, ${inJson('facts', 'id', 'id')} AS facts)`

const [cluster = 2_000_000, engine = 500_000] = process.argv.slice(2).map(Number)
const columns: Record<string, Record<string, string>> = {}

const made = makeCollection(4, engine)
const began = performance.now()
const { columns: own, order } = toColumns(made)
const embedded = createEngine(own, detailsOf(made, order))
console.error(`engine over ${engine} events: ready in ${Math.round(performance.now() - began)} ms`)
await measure(`engine, ${engine}`, embedded)
for (const shards of [1, 2]) {
  const servers = await startCluster(shards, { seconds: 600 })
  try {
    await fill(servers, shards, cluster)
    const fetch = fetchFrom(servers.shards[0]!.http)
    const before = performance.now()
    const overview = await fetchOverview(fetch)
    const [ms, bytes] = [performance.now() - before, JSON.stringify(overview).length]
    console.error(
      `a visitor's first view: ${Math.round(ms)} ms, ${Math.round(bytes / 1000)} kB, nothing computed`,
    )
    // without the first view, which would answer what is not filtered
    const questions = openOverview(fetch, { ...overview, first: null })
    await measure(`${shards} shard${shards > 1 ? 's' : ''}, ${cluster}`, questions)
  } finally {
    await servers.stop()
  }
}
console.table(columns)

/** Loads some events as everybody does, and copies them inside the servers until there are enough. */
async function fill(servers: Cluster, shards: number, events: number): Promise<void> {
  const start = performance.now()
  await loadWhole(servers, makeCollection(4, LOADED))
  const copies = Math.round(events / LOADED)
  const copy = async (shard: number) => {
    const run = async (sql: string) => {
      const { status, text } = await servers.sql(shard, sql)
      if (status !== 200) throw new Error(text)
    }
    for (const [table, copied] of [
      ['articles', COPIED_ARTICLES],
      ['events', COPIED_EVENTS],
    ] as const) {
      const [local, loaded] = [localOf(table, 1), `${localOf(table, 1)}_loaded`]
      await run(`CREATE TABLE ${loaded} ENGINE = Memory AS SELECT * FROM ${local}`)
      for (let from = 1; from < copies; from += COPIES) {
        const until = Math.min(copies, from + COPIES)
        await run(
          `INSERT INTO ${local} ${copied} FROM ${loaded} ARRAY JOIN range(${from}, ${until}) AS copy SETTINGS max_insert_threads = 2`,
        )
        console.error(
          `shard ${shard + 1}: ${until} of ${copies} copies of ${table}, ${secondsSince(start)} s`,
        )
      }
      await run(`DROP TABLE ${loaded}`)
    }
  }
  await Promise.all(Array.from({ length: shards }, (_, shard) => copy(shard)))
  const { code, errors } = await runLoader(servers, ['seeds', '--finish'])
  if (code !== 0) throw new Error(errors)
  console.error(`${shards} shards: filled in ${secondsSince(start)} s`)
  for (let shard = 0; shard < shards; shard++) {
    const size = 'SELECT count(), sum(rows), sum(bytes_on_disk) FROM system.parts WHERE active'
    const { text } = await servers.sql(shard, `${size} AND database = 'dateline'`, 'default')
    console.error(`shard ${shard + 1}: parts, rows and bytes on disk: ${text.trim()}`)
  }
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 1000)
}

async function measure(name: string, questions: Questions): Promise<void> {
  for (const [about, filters] of [
    ['all', noFilters],
    ['a year, two themes', filtered],
    ['the same in a region', inRegion],
  ] as const)
    for (const [what, ask] of Object.entries(ASKS)) {
      const times = await timesOf(questions, () => ask(questions, filters)).catch(failed)
      console.error(`${name}: ${what}; ${about}: ${times}`)
      ;(columns[`${what}; ${about}`] ??= {})[name] = times
    }
}

async function timesOf(questions: Questions, ask: () => unknown): Promise<string> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    // the engine keeps what it counted last: it is led away and back
    if (questions === embedded)
      await ASKS['timeline']!(questions, { ...noFilters, values: { status: ['denied'] } })
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return `${times[RUNS >> 1]!.toFixed(0)} / ${times[Math.ceil(RUNS * 0.95) - 1]!.toFixed(0)}`
}

/** What the servers refuse, over a limit of theirs, stands in the table as such. */
function failed(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
