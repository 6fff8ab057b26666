import type { Elsewhere } from '../../clickhouse/elsewhere'
import type { Overview } from '../../clickhouse/first-view'
import type { Questions } from '../../facets/questions'
import { fetchFrom } from '../fetch-questions'
import { useStore } from '../store'
import { attend, tell, useAsking } from './asking'

let opened: Elsewhere | null = null

/** The servers the page's own address names, `?api=…`; `null` where it names none. Content-Security-Policy lets it be of the page's own host, or one the site was built for. */
export function namedInAddress(): Elsewhere | null {
  const api = new URLSearchParams(location.search).get('api')
  return api === null ? null : { version: 1, name: '', api }
}

/** Opens a collection that servers answer for; with an overview beside the page, at once, before they are asked. Rejected with a `Failure`. `cache`: how the browser's own is used. */
export async function openElsewhere(elsewhere: Elsewhere, cache?: RequestCache): Promise<Questions> {
  opened = elsewhere
  const address = new URL(elsewhere.api, location.href)
  useAsking.setState({ source: address.host })
  const fetch = fetchFrom(address.href, cache)
  const { fetchOverview, openOverview } = await import('../../clickhouse/open')
  const known = elsewhere.overview ? await fetchBeside() : null
  if (known) void follow(known)
  return attend(openOverview(fetch, known ?? (await fetchOverview(fetch))))

  /** What was loaded since the overview was made takes its place. */
  async function follow(before: Overview): Promise<void> {
    try {
      const now = await fetchOverview(fetch, before)
      if (now !== before) useStore.setState({ remote: attend(openOverview(fetch, now)) })
    } catch (error) {
      tell(error)
    }
  }
}

/** The file beside the page; `null` where it cannot be read: then the servers are asked for theirs. */
async function fetchBeside(): Promise<Overview | null> {
  try {
    const response = await fetch('./overview.json', { cache: 'no-cache' })
    const overview = (await response.json()) as Overview
    return overview.version === 1 ? overview : null
  } catch {
    return null
  }
}

/** Asks all that is on the page once more, of what is loaded there now. */
export async function askAgain(): Promise<void> {
  if (!opened) return
  try {
    // what stands beside the page is no answer to what went wrong, nor is a failure that was kept
    const remote = await openElsewhere({ ...opened, overview: false }, 'reload')
    useStore.setState({ remote, load: { kind: 'ready' } })
  } catch (error) {
    tell(error)
  }
}
