import { gatherFirstView } from '../../clickhouse/first-view'
import type { Interval } from '../../clickhouse/intervals'
import { questionsOver, readRows, tablesOf, type Ask } from '../../clickhouse/open'
import { toQuery } from '../../clickhouse/parameters'
import { QUERIES } from '../../clickhouse/queries'
import { DATABASE, tableOf } from '../../clickhouse/schema'
import type { CollectionFacts } from '../../facets/questions'
import { run, select, type Server } from './server'

/** More different intervals are not sent to every visitor. */
const MOST_INTERVALS = 60_000

/** The first view of a generation as JSON, asked with the page's own questions. */
export async function makeFirstView(
  server: Server,
  generation: number,
  facts: CollectionFacts,
): Promise<string> {
  const tables = tablesOf(generation)
  const ask: Ask = async (name, parameters) => {
    const settings = Object.fromEntries(new URLSearchParams(toQuery({ ...tables, ...parameters })))
    return readRows(await run(server, QUERIES[name]!, { settings }))
  }
  const intervals = (await select(
    server,
    `SELECT since, until, day0, day1, toString(open), count() AS n FROM ${DATABASE}.${tableOf('events', generation)} WHERE dated
GROUP BY since, until, day0, day1, open ORDER BY since, until, day0, day1, open LIMIT ${MOST_INTERVALS + 1}`,
  )) as unknown as readonly Interval[]
  const first = await gatherFirstView(
    questionsOver(ask, facts),
    intervals.length > MOST_INTERVALS ? null : intervals,
  )
  return JSON.stringify(first)
}
