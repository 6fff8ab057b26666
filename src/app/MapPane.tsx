import { lazy, Suspense, useCallback, useState, type MouseEvent } from 'react'
import { noFilters, type InView } from '../facets/filters'
import { placeIdsOf, type Box } from '../facets/places'
import { placesIn, type Asking, type PlaceMark, type Questions } from '../facets/questions'
import { andThen, type Answer } from '../facets/engine/details'
import type { NewsEvent } from '../extract/types'
import { isEmbedded } from './embed'
import { ledgerWords } from './event-words'
import { keepLast } from './memo'
import { eventsWith, usePlace } from './list'
import { openPlaceMenu } from './menus'
import { hover, select, setFilters, togglePins, useStore } from './store'
import { useAnswer } from './useAnswer'
import { useSelected, useView, type View } from './view'
import { words } from './words'

const MapView = lazy(() => import('./map/MapView').then((module) => ({ default: module.MapView })))

/** More places than this are merged where they are near each other, and only those around the view are asked for. */
const MOST_PLACES = 1000
/** What is far away is asked for whole. */
const NEAR_ZOOM = 5

/** More at once would be a tangle of lines. */
const FEW_HOVERED = 3

/** The map of the visible events. */
export function MapPane() {
  const view = useView()
  if (!view) return <div className="pane-waiting" />
  return <FilledMap view={view} />
}

function FilledMap({ view }: { readonly view: View }) {
  const selected = useSelected()
  const hovered = useStore((state) => state.hovered)
  const pinned = useStore((state) => state.pinned)
  const fit = useStore((state) => state.mapFit)
  const mapWindow = useStore((state) => state.mapWindow)
  const inMap = useStore((state) => state.filters.inMap)
  const [pointed, setPointed] = useState<readonly string[]>([])
  const { questions, byId } = view
  const hoveredEvents = useHovered(questions, hovered)
  const marked = useMarks(view)
  const place = usePlace(view, selected?.id ?? null)
  const pinnedEvents = useAnswer(
    useCallback(
      () => (pinned.length > 0 ? eventsWith(view, { ids: pinned }, MOST_PINNED) : null),
      [view, pinned],
    ),
  )
  const areas = useAnswer(useCallback(() => (inMap ? areasOf(questions) : NO_MARKS), [inMap, questions]))
  const pointedEvents = useAnswer(
    useCallback(
      (how) => (pointed.length > 0 ? eventsAt(view, pointed, FEW_HOVERED, how) : NO_EVENTS),
      [view, pointed],
    ),
  )
  if (!marked) return <div className="pane-waiting" />
  return (
    <Suspense fallback={<div className="pane-waiting" />}>
      <MapView
        key={words.language}
        {...marked}
        watched={areas ?? NO_MARKS}
        onInView={setInView}
        forms={view.forms}
        selected={selected}
        isSelectedHidden={selected !== null && place === null}
        hovered={placesOfAll(hoveredEvents)}
        hoveredEvents={hoveredEvents.length > FEW_HOVERED ? NO_EVENTS : hoveredEvents}
        pinned={pinsAt(pinnedEvents?.events ?? NO_EVENTS)}
        view={mapWindow}
        fit={fit && placesToFit(fit, byId)}
        wheelNeedsCtrl={isEmbedded()}
        onSelect={select}
        onSelectPlace={(places) => void andThen(eventsAt(view, places, 1), selectFirst)}
        onHover={(places) => {
          setPointed(places)
          if (places.length === 0) hover([])
          else
            void andThen(eventsAt(view, places, MOST_HOVERED), (events) => hover(events.map(({ id }) => id)))
        }}
        pointedEvents={pointedEvents ?? NO_EVENTS}
        noteOf={noteOf(byId, view.newest)}
        onPin={(places) =>
          void andThen(eventsAt(view, places, MOST_PINNED), (events) =>
            togglePins(events.map(({ id }) => id)),
          )
        }
        onMenu={(event, marks) => openMenuOf(view, event, marks)}
        onClear={clearSelection}
        onViewChange={keepWindow}
        onShowUnplaced={showUnplaced}
      />
    </Suspense>
  )
}

/** The hovered events, whatever the filters. */
function useHovered(questions: Questions, ids: readonly string[]): readonly NewsEvent[] {
  const ask = useCallback(() => (ids.length > 0 ? eventsOf(questions, ids) : NO_EVENTS), [questions, ids])
  return useAnswer(ask) ?? NO_EVENTS
}

/** The marks of what is shown; where nothing matches, everything stays, faint. */
function useMarks({ questions, facts, filters, filtered }: View) {
  const [frame, setFrame] = useState<{ readonly box: Box; readonly zoom: number } | null>(null)
  const isBrushing = useStore((state) => state.brushing)
  const isMany = facts.places > MOST_PLACES
  const faint = filtered.shown === 0
  const asked = faint ? noFilters : filters
  const ask = useCallback(
    (how: Asking) => {
      const isNear = isMany && frame !== null && frame.zoom >= NEAR_ZOOM
      return questions.mapCounts(
        {
          filters: asked,
          box: isNear ? frame.box : null,
          zoom: frame?.zoom ?? 2,
          most: MOST_PLACES,
          singles: !isBrushing,
        },
        how,
      )
    },
    [questions, asked, isMany, frame, isBrushing],
  )
  const wholeOf = useCallback(
    (how: Asking) =>
      isMany
        ? andThen(
            questions.mapCounts(
              { filters: asked, box: null, zoom: 2, most: MOST_PLACES, singles: false },
              how,
            ),
            ({ marks }) => marks,
          )
        : null,
    [questions, asked, isMany],
  )
  const answer = useAnswer(ask)
  const whole = useAnswer(wholeOf)
  if (!answer) return null
  const { marks, shown, unplaced } = answer
  const onFrame = isMany ? setFrame : undefined
  return { marks, whole, faint, placed: shown - unplaced, unplaced: faint ? 0 : unplaced, onFrame }
}

const NO_MARKS: readonly PlaceMark[] = []
const NO_EVENTS: readonly NewsEvent[] = []
/** So many events of a place are lit, or pinned, at once. */
const MOST_HOVERED = 500
const MOST_PINNED = 200

/** The first events at some places, in the order of the list. */
const eventsAt = (
  view: View,
  at: readonly string[],
  count: number,
  how?: Asking,
): Answer<readonly NewsEvent[]> => andThen(eventsWith(view, { at }, count, how), ({ events }) => events)

/** Events by id, whatever the filters. */
const eventsOf = (questions: Questions, ids: readonly string[]): Answer<readonly NewsEvent[]> =>
  andThen(eventsWith({ questions, filters: noFilters }, { ids }, MOST_HOVERED), ({ events }) => events)

const areasOf = keepLast((questions: Questions) =>
  andThen(
    questions.mapCounts({ filters: noFilters, box: null, zoom: 0, most: 0, singles: false }),
    ({ marks }) => marks,
  ),
)

const placesOfAll = keepLast(
  (events: readonly NewsEvent[]): ReadonlySet<string> => new Set(events.flatMap(placeIdsOf)),
)

const placesToFit = keepLast((ids: readonly string[], byId: View['byId']) =>
  ids.flatMap((id) => placesOfId(id, byId)),
)

function placesOfId(id: string, byId: View['byId']): readonly string[] {
  const event = byId.get(id)
  return event ? placeIdsOf(event) : []
}

const pinsAt = keepLast((events: readonly NewsEvent[]): ReadonlyMap<string, number> => {
  const pins = new Map<string, number>()
  for (const place of events.flatMap(placeIdsOf)) pins.set(place, (pins.get(place) ?? 0) + 1)
  return pins
})

function selectFirst([first]: readonly NewsEvent[]): void {
  if (first) select(first.id)
}

function openMenuOf(view: View, event: MouseEvent, marks: readonly PlaceMark[]): void {
  const places = marks.flatMap(placesIn)
  void andThen(eventsAt(view, places, MOST_PINNED), (events) =>
    openPlaceMenu(
      event,
      marks,
      events.map(({ id }) => id),
    ),
  )
}

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
