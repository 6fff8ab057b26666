/** What `corpus.json` holds in place of a collection that ClickHouse servers answer for. */
export interface Elsewhere {
  readonly version: 1
  readonly name: string
  /** Where `/dateline/<name>` is asked: "https://data.example.org", or a path of the page's own host. */
  readonly api: string
  /** Whether `overview.json` stands beside this file: the first view as it was when the site was built. */
  readonly overview?: boolean | undefined
}

export function isElsewhere(data: unknown): data is Elsewhere {
  if (typeof data !== 'object' || data === null) return false
  const { version, api } = data as Partial<Record<keyof Elsewhere, unknown>>
  return version === 1 && typeof api === 'string'
}

/** What the page asks before anybody has filtered anything: made when the collection is loaded, so that no visitor has it computed. */
export const FIRST = {
  /** Values of each facet, the commonest. */
  values: 1000,
  rows: 400,
  /** Zooms of the whole world, and of how many places on they are merged. */
  maps: [
    { zoom: 0, most: 0 },
    { zoom: 0, most: 1000 },
    { zoom: 1, most: 1000 },
    { zoom: 2, most: 1000 },
    { zoom: 3, most: 1000 },
    { zoom: 4, most: 1000 },
  ],
} as const
