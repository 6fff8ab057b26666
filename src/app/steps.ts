import { placesOf } from '../facets/columns'
import { andThen } from '../facets/engine/details'
import { eventAt, eventsWith, placeOf } from './list'
import { select, useStore } from './store'
import { viewNow } from './view'

/** Selects the next (1) or previous (-1) event of the list. */
export function stepInList(by: 1 | -1): void {
  const view = viewNow()
  const { selected } = useStore.getState()
  if (!view) return
  void andThen(selected === null ? null : placeOf(view, selected), (at) => {
    const last = view.filtered.shown - 1
    const to = at === null ? (by === 1 ? 0 : last) : Math.max(0, Math.min(last, at + by))
    return andThen(eventAt(view, to), (event) => {
      if (event) select(event.id)
    })
  })
}

/** The next or previous event of the article in view, in the order of its text, whatever the filters hide. */
export function stepInArticle(by: 1 | -1): void {
  const view = viewNow()
  const { selected, opened } = useStore.getState()
  const event = view?.byId.get(selected ?? '')
  const events = view?.byArticle.get(event?.article ?? opened?.article ?? '') ?? []
  const ids = events.map(({ id }) => id)
  const { at = null } = opened ?? {}
  if (event || at === null) return step(ids, by)
  const after = events.findIndex(({ evidence }) => evidence.start > at)
  const to = by === 1 ? after : (after < 0 ? events.length : after) - 1
  if (ids[to]) select(ids[to])
}

/** More events of one place are not walked through. */
const MOST = 20_000

/** The next or previous visible event in time at one of the same places. */
export function stepAtPlace(by: 1 | -1): void {
  const view = viewNow()
  const event = view?.byId.get(useStore.getState().selected ?? '')
  if (!view || !event) return
  const places = placesOf(event).map((where) => where.place.id)
  void andThen(eventsWith(view, { places }, MOST), ({ events }) =>
    step(
      events.map((other) => other.id),
      by,
    ),
  )
}

function step(ids: readonly string[], by: 1 | -1): void {
  if (ids.length === 0) return
  const at = ids.indexOf(useStore.getState().selected ?? '')
  const to = at < 0 ? (by === 1 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, at + by))
  select(ids[to]!)
}
