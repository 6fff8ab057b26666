import type { Fetch } from '../clickhouse/open'
import { failure } from '../facets/questions'
import { following } from './following'

/** Fetches below a server's address; whoever aborts ends the query on the server too. `cache`: `reload` passes by what the browser keeps, failures too. */
export function fetchFrom(address: string, cache: RequestCache = 'default'): Fetch {
  const base = address.replace(/\/+$/, '')
  return async (path, abort) => {
    const { signal, forget } = following(abort)
    try {
      const response = await fetch(base + path, {
        signal,
        credentials: 'omit',
        cache,
      })
      return { status: response.status, text: await response.text() }
    } catch (error) {
      if (signal.aborted) throw failure('aborted', 'The question was taken back.')
      const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
      throw failure('unreachable', `${base} does not answer (${why}).`)
    } finally {
      forget()
    }
  }
}
