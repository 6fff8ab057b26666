import type { Article, NewsEvent } from '../../extract/types'
import type { Filters } from '../../facets/filters'
import { failure, type Questions, type RowsAnswer } from '../../facets/questions'

/** Some events in the order of the list, the articles they rest on, and how many events there are in all. */
export interface Page {
  readonly events: readonly NewsEvent[]
  readonly articles: readonly Article[]
  readonly total: number
}

export interface Paging {
  /** Events of a page. */
  readonly size: number
  /** Whether a page is asked for by the last event before it, which spares servers to count, or by its position. */
  readonly behind: boolean
  /** Milliseconds between two questions, so that a server's limit a minute is kept. */
  readonly pace: number
  /** Ends it with its `reason`. */
  readonly abort: AbortSignal
}

/**
 * All events that pass, page after page; while one is written, the next is asked for. Rejects with a
 * `Failure` where a page fails, or where what comes is not what was counted.
 */
export async function* pagesOf(
  { rows }: Pick<Questions, 'rows'>,
  filters: Filters,
  { size, behind, pace, abort }: Paging,
): AsyncGenerator<Page> {
  let done = 0
  let last = ''
  let asked = 0
  const ask = async (): Promise<RowsAnswer> => {
    const from = behind && done > 0 ? { event: last, before: -1 } : done
    const wait = asked + pace - performance.now()
    if (asked > 0 && wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    asked = performance.now()
    return untilAborted(abort, (own) =>
      rows({ filters, from, count: size, heads: false, texts: true }, { abort: own }),
    )
  }
  let next: Promise<RowsAnswer> | null = ask()
  let counted: number | null = null
  while (next) {
    const { rows: page, start, total, texts = [] }: RowsAnswer = await next
    counted ??= total
    if (total !== counted || start !== done || (page.length === 0 && done < total))
      throw failure(
        'changed',
        `rows from ${done} of ${counted} were asked for, ${page.length} from ${start} of ${total} came`,
      )
    done += page.length
    last = page.at(-1)?.event.id ?? ''
    next = done < total ? ask() : null
    // whoever takes the page before hears of it when it is awaited
    next?.catch(() => {})
    yield { events: page.map(({ event }) => event), articles: texts, total }
  }
}

/** The answer, or the reason for which it is no longer waited for. Each question has a signal of its own: what listens to it goes with it. */
function untilAborted<T>(abort: AbortSignal, ask: (own: AbortSignal) => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    abort.throwIfAborted()
    const own = new AbortController()
    const stop = () => {
      own.abort()
      reject(abort.reason as Error)
    }
    abort.addEventListener('abort', stop)
    Promise.resolve(ask(own.signal))
      .then(resolve, reject)
      .finally(() => abort.removeEventListener('abort', stop))
  })
}
