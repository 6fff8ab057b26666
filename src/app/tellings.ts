import type { NewsEvent } from '../extract/types'

/** What several articles tell of one happening: its first event in the list, with all of them in the list's order. */
export interface Tellings {
  readonly lead: NewsEvent
  readonly members: readonly NewsEvent[]
  readonly articles: number
  /** Where the reports come from, each once. */
  readonly origins: readonly string[]
}
