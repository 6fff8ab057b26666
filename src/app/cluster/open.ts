import type { Elsewhere } from '../../clickhouse/elsewhere'
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

/** Opens a collection that servers answer for. Rejected with a `Failure`. */
export async function openElsewhere(elsewhere: Elsewhere): Promise<Questions> {
  opened = elsewhere
  const address = new URL(elsewhere.api, location.href)
  useAsking.setState({ source: address.host })
  const { openClickHouse } = await import('../../clickhouse/open')
  return attend(await openClickHouse(fetchFrom(address.href)))
}

/** Asks all that is on the page once more, of what is loaded there now. */
export async function askAgain(): Promise<void> {
  if (!opened) return
  try {
    const remote = await openElsewhere(opened)
    useStore.setState({ remote, load: { kind: 'ready' } })
  } catch (error) {
    tell(error)
  }
}
