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
