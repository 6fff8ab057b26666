import { failure, type Abort, type Asking, type CollectionFacts, type Questions } from '../facets/questions'
import { askEvent } from './event'
import { askFacets } from './facets'
import { readFailure } from './failures'
import { withFirstView, type FirstView, type Overview } from './first-view'
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
  return openOverview(fetch, await fetchOverview(fetch))
}

/** What is loaded there, with the first view where it was made. `known`: of before, good as long as nothing else was loaded since. */
export async function fetchOverview(fetch: Fetch, known: Overview | null = null): Promise<Overview> {
  const [row] = await ask(fetch, 'overview', {}, {})
  if (!row) throw failure('broken', 'Nothing is loaded there yet.')
  const [generation, data, facts] = row as [number, string, string]
  if (known?.data === data) return known
  const [made] = await ask(fetch, 'firstView', { version: data }, {})
  const first = made?.[0] ? (JSON.parse(made[0] as string) as FirstView) : null
  return { version: 1, generation, data, facts: JSON.parse(facts) as CollectionFacts, first }
}

/** The questions over what an overview tells of. */
export function openOverview(fetch: Fetch, { generation, data, facts, first }: Overview): Questions {
  const tables = tablesOf(generation)
  // `version` changes with what is loaded, so that a cache in between never gives an answer of before
  const own: Ask = (name, parameters, how) =>
    ask(fetch, name, { ...tables, version: data, ...parameters }, how)
  const questions = questionsOver(own, facts)
  return first ? withFirstView(questions, first) : questions
}

export const tablesOf = (generation: number): Parameters =>
  Object.fromEntries(TABLES.map((table) => [table, tableOf(table, generation)]))

export function questionsOver(own: Ask, facts: CollectionFacts): Questions {
  return {
    facts,
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
  return readRows(text)
}

/** An answer's lines, a row each. */
export const readRows = (text: string): unknown[][] =>
  text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as unknown[]] : []))
