import {
  createOverview,
  DATABASE,
  dropGeneration,
  FACET_COLUMNS,
  localOf,
  SWAP,
  tableOf,
} from '../../clickhouse/schema'
import type { Theme } from '../../extract/types'
import { FACETS, NO_THEME } from '../../facets/columns'
import { mergeRanges } from '../../facets/days'
import { toIsoDay } from '../../facets/days'
import type { CollectionFacts } from '../../facets/questions'
import { makeFirstView } from './first-view'
import { run, select, type Server } from './server'

export interface Naming {
  readonly name: string
  readonly codebook?: readonly Theme[] | undefined
}

/**
 * Works out what is true of the whole collection, once for all readers, and makes the generation the one that is asked: on every server in one step, so that
 * a page sees all of the old or all of the new. Running it again changes nothing but takes in what was loaded since.
 */
export async function finish(
  servers: readonly Server[],
  generation: number,
  naming: Naming,
): Promise<CollectionFacts> {
  const [first] = servers as [Server]
  await countValues(first, generation)
  const facts = await gatherFacts(first, generation, naming)
  const overview = { generation, version: Date.now().toString(36), facts: JSON.stringify(facts) }
  const row = JSON.stringify({ ...overview, first: await makeFirstView(first, generation, facts) })
  for (const server of servers) {
    await run(server, `DROP TABLE IF EXISTS ${DATABASE}.overview_next`)
    await run(server, createOverview('overview_next'))
    await run(server, `INSERT INTO ${DATABASE}.overview_next FORMAT JSONEachRow`, { rows: row })
    for (const statement of SWAP) await run(server, statement)
  }
  // the generation before stays: pages are open that ask it
  if (generation > 2)
    for (const server of servers)
      for (const statement of dropGeneration(generation - 2)) await run(server, statement)
  return facts
}

/** How often each value occurs in the whole collection, the commonest first, equal ones in the order of their code units. */
async function countValues(server: Server, generation: number): Promise<void> {
  const table = localOf('values', generation)
  const events = `${DATABASE}.${tableOf('events', generation)}`
  const counts = FACETS.map((facet) => {
    const { column, list } = FACET_COLUMNS[facet]
    return `SELECT '${facet}' AS facet, toString(${list ? `arrayJoin(${column})` : column}) AS value, count() AS total FROM ${events} GROUP BY value`
  })
  await run(server, `DROP TABLE IF EXISTS ${table}_next`)
  await run(server, `CREATE TABLE ${table}_next AS ${table}`)
  await run(
    server,
    `INSERT INTO ${table}_next
SELECT facet, row_number() OVER (PARTITION BY facet ORDER BY total DESC, convertCharset(value, 'UTF-8', 'UTF-16BE')) - 1, value, total, folded, parents, detail
FROM (${counts.join('\nUNION ALL ')}) AS counted
ANY LEFT JOIN (
  SELECT toString(facet) AS facet, value, argMax(names.folded, length(names.detail)) AS folded, any(parents) AS parents, argMax(names.detail, length(names.detail)) AS detail
  FROM ${DATABASE}.${tableOf('names', generation)} AS names GROUP BY facet, value) AS named USING (facet, value)`,
  )
  await run(server, `EXCHANGE TABLES ${table} AND ${table}_next`)
  await run(server, `DROP TABLE IF EXISTS ${table}_next`)
}

async function gatherFacts(
  server: Server,
  generation: number,
  { name, codebook }: Naming,
): Promise<CollectionFacts> {
  const events = `${DATABASE}.${tableOf('events', generation)}`
  const articles = `${DATABASE}.${tableOf('articles', generation)}`
  const [counts, starts, days, published, themes, outlets] = (await Promise.all([
    select(server, `SELECT count(), uniqExactArray(at), (SELECT count() FROM ${articles}) FROM ${events}`),
    select(server, `SELECT day0, count() FROM ${events} WHERE dated GROUP BY day0 ORDER BY day0`),
    select(
      server,
      `SELECT DISTINCT arrayJoin(if(day1 - day0 < 31, [(day0, day1 + 1)], [(day0, day0 + 1), (day1, day1 + 1)])) AS days FROM ${events} WHERE dated`,
    ),
    select(
      server,
      `SELECT published, count() FROM ${articles} WHERE published != -2147483648 GROUP BY published ORDER BY published`,
    ),
    select(
      server,
      `SELECT value FROM ${DATABASE}.${tableOf('values', generation)} WHERE facet = 'theme' AND value != '${NO_THEME}' ORDER BY rank`,
    ),
    select(
      server,
      `SELECT DISTINCT value FROM ${DATABASE}.${tableOf('names', generation)} WHERE facet = 'actor' AND JSONExtractString(detail, 'kind') = 'outlet' ORDER BY value`,
    ),
  ])) as [
    [number, number, number][],
    [number, number][],
    [[number, number]][],
    [number, number][],
    [string][],
    [string][],
  ]
  const newest = published.at(-1)
  return {
    name,
    events: counts[0]![0],
    places: counts[0]![1],
    articles: counts[0]![2],
    newest: newest ? toIsoDay(newest[0]) : null,
    themes: themes.map(([theme]) => theme),
    ...(codebook && { codebook }),
    outlets: outlets.map(([outlet]) => outlet),
    starts,
    occupied: mergeRanges(days.map(([[from, to]]) => ({ from, to }))),
    published,
  }
}
