import { correctedNow } from './corrections/state'
import { FACETS } from '../facets/columns'
import type { Filters } from '../facets/filters'
import { checkLink } from './check-link'
import { findEvent, readStood } from './find-event'
import { openArticle, toast, useStore, type State } from './store'
import { AT, differsForBack, fromHash, toHash, type Linked } from './url'
import { collectionOf } from './view'
import { words } from './words'

const { getState, setState } = useStore

/** Keeps the address and the state in step. Call once; undo with what it gives back. */
export function followAddress(): () => void {
  let linked: State = getState()
  let typedAt = 0
  let panned: ReturnType<typeof setTimeout> | undefined
  let reading = false

  const read = () => {
    reading = true
    applyHash(location.hash)
    linked = getState()
    reading = false
  }
  const write = (state: State) => {
    if (reading || !isOpen(state) || linked === state) return
    const before = linked
    linked = state
    const hash = toHash(state, location.hash.slice(1))
    if (hash === location.hash.slice(1)) return
    clearTimeout(panned)
    if (!differsForBack(before, state)) {
      panned = setTimeout(() => replace(toHash(getState(), location.hash.slice(1))), 250)
      return
    }
    const isDrag = before.brushing || state.brushing
    const draws = !isDrag && isContinuous(before, state)
    const goesOn = draws && Date.now() - typedAt < 1000
    typedAt = draws ? Date.now() : 0
    if (before.brushing && state.brushing)
      panned = setTimeout(() => replace(toHash(getState(), location.hash.slice(1))), 250)
    else if (goesOn || before.brushing) replace(hash)
    else history.pushState(null, '', address(hash))
  }
  if (isOpen(getState())) read()
  const stop = useStore.subscribe((state, before) => {
    if (isOpen(state) && !isOpen(before)) read()
    else write(state)
  })
  window.addEventListener('popstate', read)
  return () => {
    stop()
    clearTimeout(panned)
    window.removeEventListener('popstate', read)
  }
}

/** Whether there is a collection, in the page or elsewhere. */
const isOpen = ({ corpus, remote }: State) => corpus !== null || remote !== null

/** The address of what is on the screen now. */
export function linkNow(): string {
  return linkTo({})
}

/** The address of what would be on the screen with some of the state changed. */
export function linkTo(change: Partial<Linked>): string {
  const state = { ...getState(), ...change }
  const hash = withStood(toHash(state, location.hash.slice(1)), state)
  return new URL(address(hash), location.href).href
}

/** A link also says where its event stands, for a collection that has its article and not the event any more. */
function withStood(hash: string, { selected }: Pick<State, 'selected'>): string {
  const corpus = correctedNow()?.corpus
  const event = selected && corpus && collectionOf(corpus).byId.get(selected)
  if (!event) return hash
  return `${hash}&${AT}=${encodeURIComponent(event.article)},${event.evidence.start}`
}

function replace(hash: string): void {
  history.replaceState(null, '', address(hash))
}

function address(hash: string): string {
  return `${location.pathname}${location.search}${hash && `#${hash}`}`
}

/** Typing a word and dragging the brush are one step back, not one a letter. */
function isContinuous(a: Linked, b: Linked): boolean {
  return (
    a.selected === b.selected &&
    a.reading === b.reading &&
    a.filters.values === b.filters.values &&
    a.pinned === b.pinned &&
    a.filters.certain === b.filters.certain &&
    a.filters.inMap === b.filters.inMap &&
    a.filters.only === b.filters.only
  )
}

function applyHash(hash: string): void {
  const { unread, stood: given, ...linked } = fromHash(hash)
  const { remote } = getState()
  if (remote) {
    for (const value of unread) toast(words.toast.unknownDate(value))
    setState({ ...linked, opened: null })
    // what cannot be asked now is told of beside
    void checkLink(remote, linked).catch(() => {})
    return
  }
  const corrected = correctedNow()
  if (!corrected) return
  const { byId, has } = collectionOf(corrected.corpus)
  const { articles } = corrected.corpus
  const values: Filters['values'] = Object.fromEntries(
    FACETS.flatMap((id) => {
      const known = (linked.filters.values[id] ?? []).filter((value) => {
        const isKnown = has(id, value)
        if (!isKnown) toast(words.toast.unknownValue(words.dimensions[id], value))
        return isKnown
      })
      return known.length > 0 ? [[id, known]] : []
    }),
  )
  for (const value of unread) toast(words.toast.unknownDate(value))
  const isKnown = linked.selected === null || byId.has(linked.selected)
  const stood =
    isKnown || !linked.selected ? null : (findEvent(articles, linked.selected) ?? readStood(articles, given))
  if (!isKnown) toast(stood ? words.toast.unknownEventHere : words.toast.unknownEvent)
  const pinned = linked.pinned.filter((id) => byId.has(id))
  setState({
    ...linked,
    filters: { ...linked.filters, values, only: linked.filters.only && pinned.length > 0 ? pinned : null },
    selected: isKnown ? linked.selected : null,
    pinned,
    opened: null,
  })
  if (stood) openArticle(stood.article, stood.at)
}
