import { localOf } from '../../clickhouse/schema'
import type { CollectionFacts } from '../../facets/questions'
import { select, type Server } from './server'

/** What units brought and the tables do not hold, in a line each: rows that a server lost. */
export async function missingOf(
  server: Server,
  generation: number,
  facts: Pick<CollectionFacts, 'events' | 'articles'>,
): Promise<string[]> {
  const [brought] = await select(
    server,
    `SELECT sum(JSONExtractUInt(summary, 'events')), sum(JSONExtractUInt(summary, 'articles')) FROM ${localOf('loaded', generation)} FINAL`,
  )
  const [events, articles] = (brought ?? []).map(Number)
  return [
    missing('events', events ?? 0, facts.events),
    missing('articles', articles ?? 0, facts.articles),
  ].flat()
}

const missing = (what: string, brought: number, there: number): string[] =>
  there < brought
    ? [
        `${brought - there} of ${brought} ${what} that were loaded are missing: a server lost them. Load all anew with --next.`,
      ]
    : []
