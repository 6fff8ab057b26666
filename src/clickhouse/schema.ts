import { FACETS, type FacetId } from '../facets/columns'

/**
 * The tables. A collection's `generation` is a number: a new version of the extractor loads its events beside those that are read, into the tables
 * of the next generation, and one EXCHANGE of the small table `overview`, which names the generation to ask, swaps them in whole.
 */
export const DATABASE = 'dateline'

/** The tables of a generation that are asked; each stands over a `_local` one on every shard. */
export const TABLES = ['events', 'articles', 'names', 'values'] as const
export type Table = (typeof TABLES)[number]

/** Facets of which every event has exactly one value; those of any other are a list. */
const SINGLE: ReadonlySet<FacetId> = new Set(['status', 'article', 'type'])

/** The column of each facet: one value, or a list of them. */
export const FACET_COLUMNS = Object.fromEntries(
  FACETS.map((facet) => [
    facet,
    { column: facet === 'article' ? 'article' : `f_${facet}`, list: !SINGLE.has(facet) },
  ]),
) as Readonly<Record<FacetId, { readonly column: string; readonly list: boolean }>>

const facetColumns = FACETS.filter((facet) => facet !== 'article').map((facet) => {
  const { column, list } = FACET_COLUMNS[facet]
  return `${column} ${list ? 'Array(LowCardinality(String))' : 'LowCardinality(String)'}`
})

/** "events_3": all shards' rows; only read. */
export function tableOf(table: Table, generation: number): string {
  return `${table}_${generation}`
}

/** "dateline.events_3_local": the rows of one shard; written straight to, so that an article and its events stay together. */
export function localOf(table: Table | 'loaded', generation: number): string {
  return `${DATABASE}.${table}_${generation}_local`
}

/** Inserts a table remembers by their tokens, so that one that is sent again changes nothing. */
const REMEMBERED = 100_000

const COLUMNS: Readonly<Record<Table, string>> = {
  events: `
  tile UInt16,
  id String,
  article String,
  s0 UInt32, s1 UInt32,
  dated Bool,
  open Enum8('' = 0, 'start' = 1, 'end' = 2),
  day0 Int32, day1 Int32,
  since Int32, until Int32,
  published Int32,
  head LowCardinality(String), head_from Int32, head_width Int32,
  story String, lead0 Int32, lead1 Int32, lead_article String, lead_s0 UInt32, lead_id String,
  origin LowCardinality(String),
  ${facetColumns.join(', ')},
  at Array(LowCardinality(String)), at_form Array(Enum8('point' = 0, 'area' = 1, 'line' = 2)),
  at_lat Array(Float64), at_lon Array(Float64), at_x Array(UInt32), at_y Array(UInt32),
  at_vague Array(LowCardinality(String)),
  about Array(LowCardinality(String)),
  first_theme LowCardinality(String),
  text String CODEC(ZSTD(1)),
  event String CODEC(ZSTD(3))`,
  articles: `
  id String,
  digest String, unit String,
  facts String CODEC(ZSTD(3)),
  published Int32,
  article String CODEC(ZSTD(3))`,
  names: `
  facet LowCardinality(String),
  value String,
  folded String,
  parents Array(String),
  detail String CODEC(ZSTD(3))`,
  values: `
  facet LowCardinality(String),
  rank UInt64,
  value String,
  total UInt64,
  folded String,
  parents Array(String),
  detail String CODEC(ZSTD(3))`,
}

const INDEXES: Readonly<Record<Table, readonly string[]>> = {
  events: [
    'INDEX by_day until TYPE minmax',
    'INDEX by_id id TYPE bloom_filter(0.001)',
    'INDEX by_article article TYPE bloom_filter(0.001)',
    'INDEX by_story story TYPE bloom_filter(0.001)',
  ],
  articles: ['INDEX by_digest digest TYPE bloom_filter(0.001)'],
  names: [],
  values: [],
}

const ENGINES: Readonly<Record<Table, string>> = {
  // four years a part, and all that lies before 1900 or after 2060 in one each
  events:
    'ReplacingMergeTree PARTITION BY intDiv(greatest(-25567, least(32873, until)), 1461) ORDER BY (tile, since, id)',
  articles: 'ReplacingMergeTree ORDER BY id',
  // what is told of a value is not replaced by a row that only names it
  names: 'ReplacingMergeTree ORDER BY (facet, value, empty(detail))',
  values: 'ReplacingMergeTree ORDER BY (facet, rank)',
}

/** What every server of the cluster needs before it can be loaded or asked, in order; running it again changes nothing. */
export function createTables(generation: number): string[] {
  return [
    `CREATE DATABASE IF NOT EXISTS ${DATABASE}`,
    ...TABLES.map(
      (table) =>
        `CREATE TABLE IF NOT EXISTS ${localOf(table, generation)} (${[COLUMNS[table], ...INDEXES[table]].join(',\n  ')})
ENGINE = ${ENGINES[table]}
SETTINGS non_replicated_deduplication_window = ${REMEMBERED}`,
    ),
    `CREATE TABLE IF NOT EXISTS ${localOf('loaded', generation)} (file String, hash String, summary String)
ENGINE = ReplacingMergeTree ORDER BY file`,
    ...createEntry(generation),
  ]
}

/** Which of `createTables` comes last: where it is, all are. */
export const lastTable = (generation: number) =>
  `${DATABASE}.${tableOf(TABLES[TABLES.length - 1]!, generation)}`

/** What a server without rows of its own needs to be asked: the tables over all shards, and which generation they are. */
export function createEntry(generation: number): string[] {
  return [
    `CREATE DATABASE IF NOT EXISTS ${DATABASE}`,
    createOverview('overview'),
    ...TABLES.map(
      (table) =>
        `CREATE TABLE IF NOT EXISTS ${DATABASE}.${tableOf(table, generation)} (${COLUMNS[table].replace(/ CODEC\(ZSTD\(\d\)\)/g, '')})
ENGINE = Distributed(dateline, ${DATABASE}, ${table}_${generation}_local)`,
    ),
  ]
}

export function createOverview(name: 'overview' | 'overview_next'): string {
  return `CREATE TABLE IF NOT EXISTS ${DATABASE}.${name} (generation UInt32, version String, facts String CODEC(ZSTD(3)), first String CODEC(ZSTD(3)))
ENGINE = MergeTree ORDER BY generation`
}

/** Makes a generation the one that is asked. */
export const SWAP = [
  `EXCHANGE TABLES ${DATABASE}.overview AND ${DATABASE}.overview_next`,
  `DROP TABLE IF EXISTS ${DATABASE}.overview_next`,
]

export function dropGeneration(generation: number): string[] {
  return [
    ...TABLES.map((table) => `DROP TABLE IF EXISTS ${DATABASE}.${tableOf(table, generation)}`),
    ...[...TABLES, 'loaded' as const].map((table) => `DROP TABLE IF EXISTS ${localOf(table, generation)}`),
  ]
}
