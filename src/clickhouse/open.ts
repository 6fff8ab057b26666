import { failure, type Abort, type Asking, type CollectionFacts, type Questions } from '../facets/questions'
import { askEvent } from './event'
import { askFacets } from './facets'
import { readFailure } from './failures'
import { askMap } from './map'
import { toQuery, type Parameters } from './parameters'
import { handlerPath } from './queries'
import { askRows } from './rows-page'
import { TABLES, tableOf } from './schema'
import { askTime } from './time'

/** Fetches an address below the server's; rejects as `aborted` or `unreachable`. */
export type Fetch = (
  path: string,
  abort: Abort | undefined,
) => Promise<{ readonly status: number; readonly text: string }>

/** Asks one of the named texts: its rows, or a `Failure`. */
export type Ask = (
  name: string,
  parameters: Parameters,
  how: Asking,
) => Promise<readonly (readonly unknown[])[]>

/** Opens a collection behind ClickHouse servers: the same questions, asked there. Rejected with a `Failure` where nothing is loaded or reached. */
export async function openClickHouse(fetch: Fetch): Promise<Questions> {
  const [overview] = await ask(fetch, 'overview', {}, {})
  if (!overview) throw failure('broken', 'Nothing is loaded there yet.')
  const [generation, version, facts] = overview as [number, string, string]
  const tables = Object.fromEntries(TABLES.map((table) => [table, tableOf(table, generation)]))
  // `version` changes with what is loaded, so that a cache in between never gives an answer of before
  const own: Ask = (name, parameters, how) => ask(fetch, name, { ...tables, version, ...parameters }, how)
  return {
    facts: JSON.parse(facts) as CollectionFacts,
    mapCounts: askMap(own),
    timeCounts: askTime(own),
    facetCounts: askFacets(own),
    rows: askRows(own),
    event: askEvent(own),
  }
}

async function ask(fetch: Fetch, name: string, parameters: Parameters, { abort }: Asking) {
  const { status, text } = await fetch(`${handlerPath(name)}?${toQuery(parameters)}`, abort)
  if (status !== 200) throw readFailure(status, text)
  return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as unknown[]] : []))
}
