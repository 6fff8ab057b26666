import { readRows } from '../../clickhouse/open'
import { Complaint } from '../complaint'

/** A ClickHouse server's private HTTP port. */
export interface Server {
  readonly url: string
  readonly user: string
  readonly password: string
}

/** An exception of the server; `code` is its own. */
export interface ServerError extends Error {
  readonly code: number
}

/** How long a server that does not answer is waited for: it may be starting again. */
const PATIENCE_MS = 60_000

/** Codes that another try may cure: a server or shard that is away or overloaded for now, parts that wait to be merged. */
const PASSING = new Set([0, 32, 159, 202, 209, 210, 241, 242, 252, 279, 319, 425, 999])

interface Sent {
  /** Lines of JSON, where rows are inserted. */
  readonly rows?: string
  /** Of an insert: what was taken under it is not taken again. */
  readonly token?: string
  readonly settings?: Readonly<Record<string, string>>
  /** Called for each try that another one is to cure. */
  readonly onFailure?: () => void
}

/** Runs a statement as often as it takes; gives the answer's text. */
export async function run(
  server: Server,
  sql: string,
  { rows, token, settings = {}, onFailure }: Sent = {},
): Promise<string> {
  const until = Date.now() + PATIENCE_MS
  for (let wait = 100; ; wait = Math.min(5000, wait * 2)) {
    try {
      return await runOnce(server, sql, rows, {
        ...settings,
        ...(token && { insert_deduplication_token: token }),
      })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? Number(error.code) : 0
      if (!PASSING.has(code) || Date.now() > until) throw error
      onFailure?.()
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

async function runOnce(
  { url, user, password }: Server,
  sql: string,
  rows: string | undefined,
  settings: Record<string, string>,
): Promise<string> {
  const address = new URL(url)
  // a failure after the first bytes of an answer is to be a status, and an insert is to be on disk when it is answered
  for (const [name, value] of Object.entries({ wait_end_of_query: '1', async_insert: '0', ...settings }))
    address.searchParams.set(name, value)
  if (rows !== undefined) address.searchParams.set('query', sql)
  let response: Response
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'X-ClickHouse-User': user, 'X-ClickHouse-Key': password },
      body: rows ?? sql,
    })
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw Object.assign(new Complaint(`${url} does not answer (${why}).`), { code: 0 })
  }
  const text = await response.text()
  if (response.ok) return text
  const code = Number(/Code: (\d+)/.exec(text)?.[1] ?? 1)
  throw Object.assign(new Complaint(`${url}: ${text.trim().slice(0, 600) || response.statusText}`), { code })
}

/** The rows of a SELECT. */
export async function select(server: Server, sql: string): Promise<unknown[][]> {
  const text = await run(server, `${sql}\nFORMAT JSONCompactEachRow`)
  return readRows(text)
}

/** A text as a literal of SQL. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`
}
