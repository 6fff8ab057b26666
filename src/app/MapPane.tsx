import { lazy, Suspense } from 'react'
import { toPlaceMarks } from '../facets/places'
import type { InView } from '../facets/filters'
import type { NewsEvent } from '../extract/types'
import { isEmbedded } from './embed'
import { ledgerWords } from './event-words'
import { keepLast } from './memo'
import { openPlaceMenu } from './menus'
import { hover, select, setFilters, togglePins, useStore } from './store'
import { useSelected, useView, type View } from './view'
import { words } from './words'

const MapView = lazy(() => import('./map/MapView').then((module) => ({ default: module.MapView })))

const marksOf = keepLast(toPlaceMarks)
const setOf = keepLast((ids: readonly string[]) => new Set(ids))
const pinsOf = keepLast((ids: readonly string[]) => new Set(ids))
const unplacedOf = keepLast(
  (events: readonly NewsEvent[]) =>
    events.filter((event) => !event.where.some((w) => w.role === 'at')).length,
)

/** More at once would be a tangle of lines. */
const FEW_HOVERED = 3
const hoveredOf = keepLast((ids: readonly string[], byId: View['byId']) =>
  ids.length > FEW_HOVERED ? [] : ids.flatMap((id) => byId.get(id) ?? []),
)

/** The map of the visible events. */
export function MapPane() {
  const view = useView()
  const selected = useSelected()
  const hovered = useStore((state) => state.hovered)
  const pinned = useStore((state) => state.pinned)
  const fit = useStore((state) => state.mapFit)
  const mapWindow = useStore((state) => state.mapWindow)
  const inMap = useStore((state) => state.filters.inMap)
  if (!view) return <div className="pane-waiting" />
  // where nothing matches, everything stays, faint
  const isEmpty = view.listed.length === 0
  return (
    <Suspense fallback={<div className="pane-waiting" />}>
      <MapView
        key={words.language}
        marks={marksOf(isEmpty ? view.all : view.listed)}
        faint={isEmpty}
        watched={inMap ? placesOf(view.all) : NO_PLACES}
        onInView={setInView}
        forms={view.forms}
        selected={selected}
        hovered={setOf(hovered)}
        hoveredEvents={hoveredOf(hovered, view.byId)}
        pinned={pinsOf(pinned)}
        view={mapWindow}
        fit={fit}
        unplaced={unplacedOf(view.listed)}
        wheelNeedsCtrl={isEmbedded()}
        onSelect={select}
        onSelectPlace={selectFirst}
        onHover={hover}
        noteOf={noteOf(view.byId, view.newest)}
        onPin={togglePins}
        onMenu={openPlaceMenu}
        onClear={clearSelection}
        onViewChange={keepWindow}
        onShowUnplaced={showUnplaced}
      />
    </Suspense>
  )
}

/** The first of a place's events in the order of the list. */
function selectFirst(ids: readonly string[]): void {
  if (ids[0]) select(ids[0])
}

const placesOf = keepLast(toPlaceMarks)
const NO_PLACES: ReturnType<typeof toPlaceMarks> = []

function setInView(inView: InView): void {
  const { filters } = useStore.getState()
  if (!filters.inMap || JSON.stringify(filters.inView) === JSON.stringify(inView)) return
  setFilters({ inView })
}

const noteOf = keepLast(
  (byId: View['byId'], newest: View['newest']) => (event: NewsEvent) => ledgerWords({ byId, newest }, event),
)

const clearSelection = () => select(null)
const keepWindow = (mapWindow: { readonly lat: number; readonly lon: number; readonly zoom: number }) =>
  useStore.setState({ mapWindow })

/** Leaves the events without a mark in the list. */
function showUnplaced(): void {
  const { values } = useStore.getState().filters
  setFilters({ values: { ...values, placed: ['none'] } })
}
