import { FACETS } from '../facets/columns'
import { noFilters } from '../facets/filters'
import type { Questions } from '../facets/questions'
import { toast, useStore, type State } from './store'
import { toHash, type Linked } from './url'
import { words } from './words'

const { getState, setState } = useStore

/** A link into a collection that is not in the page: what it names and the collection does not have is told, and taken out of filters, choice and address. */
export async function checkLink(remote: Questions, { filters, selected }: Linked): Promise<void> {
  const [values, isThere] = await Promise.all([
    knownValues(remote, filters),
    selected === null ? true : remote.event({ id: selected }),
  ])
  const now = getState()
  if (now.remote !== remote) return
  if (values && now.filters === filters) replaceBy({ filters: { ...filters, values } })
  if (!isThere && now.selected === selected) {
    toast(words.toast.unknownEvent)
    replaceBy({ selected: null })
  }
}

/** The values of a filter without those no event has; `null` where all are known. */
async function knownValues(
  remote: Questions,
  { values }: Linked['filters'],
): Promise<Linked['filters']['values'] | null> {
  const facets = FACETS.flatMap((facet) => {
    const besides = values[facet]
    return besides?.length ? [{ facet, first: 0, besides }] : []
  })
  if (facets.length === 0) return null
  const found = await remote.facetCounts({ filters: noFilters, facets })
  let isAll = true
  const known = found.facets.flatMap(({ facet, values: there }) => {
    const kept = values[facet]!.filter((value) => {
      const isKnown = there.some((one) => one.value === value)
      if (!isKnown) toast(words.toast.unknownValue(words.dimensions[facet], value))
      isAll &&= isKnown
      return isKnown
    })
    return kept.length > 0 ? [[facet, kept] as const] : []
  })
  return isAll ? null : Object.fromEntries(known)
}

/** The address first, so that going back does not lead to what was wrong. */
function replaceBy(change: Partial<State>): void {
  const hash = toHash({ ...getState(), ...change }, location.hash.slice(1))
  history.replaceState(null, '', `${location.pathname}${location.search}${hash && `#${hash}`}`)
  setState(change)
}
