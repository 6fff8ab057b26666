import 'leaflet/dist/leaflet.css'
import type L from 'leaflet'
import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import { MapContainer } from 'react-leaflet'
import type { NewsEvent } from '../../extract/types'
import type { InView } from '../../facets/filters'
import { placeIdsOf, type Box } from '../../facets/places'
import type { PlaceMark } from '../../facets/questions'
import { isReduced, type Viewport } from './fit'
import { layOut } from './layout'
import { Legend } from './Legend'
import { Links } from './Links'
import './map.css'
import { MapButtons } from './MapButtons'
import type { Forms } from './mark-forms'
import { Marks } from './Marks'
import { Outside } from './Outside'
import { textWidth } from './text-width'
import { Tooltip } from './Tooltip'
import { useAreas } from './useAreas'
import { useBasemap } from './useBasemap'
import { useCovered } from './useCovered'
import { useChoose, useClear, useCopyCoordinates, useCtrlWheel, useKeys } from './useHands'
import { useFrame, wrapped } from './useFrame'
import { useInView } from './useInView'
import { useOutlines } from './useOutlines'
import { useShapes } from './useShapes'
import { usePointing } from './usePointing'
import { useViewport } from './useViewport'
import { mapWords } from './words'

/**
 * The map. Everything comes in as props, everything that happens goes out as a call; it keeps no events, only where it looks.
 *
 * `marks` are those of the map's answer; change them only when they change (memoise). It never moves the map: the first view (with
 * `view` null) fits the first marks there are, later only `view`, `fit`, the reader's hands and a `selected` event out of view move it.
 */
export interface MapViewProps {
  readonly marks: readonly PlaceMark[]
  /** All marks as seen from afar, where `marks` are only those around the view: what Fit shows. */
  readonly whole?: readonly PlaceMark[] | null
  /** Told where the map rests. */
  readonly onFrame?: ((frame: { readonly box: Box; readonly zoom: number }) => void) | undefined
  readonly forms: Forms
  /** The chosen event; what it is about is drawn with it. */
  readonly selected: NewsEvent | null
  /** By the filters: it has no mark then. */
  readonly isSelectedHidden?: boolean
  /** Ids of the places of events hovered anywhere on the page. */
  readonly hovered: ReadonlySet<string>
  /** The hovered events themselves, where they are few: what they are about is drawn with them. */
  readonly hoveredEvents?: readonly NewsEvent[] | undefined
  /** How many pinned events are at a place, by its id. */
  readonly pinned: ReadonlyMap<string, number>
  /** Where to look: from the URL. `null`: wherever the map looks now, at first at all marks. */
  readonly view: Viewport | null
  /** How many visible events have a place, and how many none. */
  readonly placed: number
  readonly unplaced: number
  /** A new array asks to fit the map to these places. */
  readonly fit?: readonly string[] | null
  /** The page around scrolls on the wheel; with Ctrl it zooms. */
  readonly wheelNeedsCtrl?: boolean
  readonly onSelect: (eventId: string) => void
  /** A stack was chosen: all events of some places. */
  readonly onSelectPlace: (placeIds: readonly string[]) => void
  /** After 120 ms on a mark; `[]` when it is left. */
  readonly onHover: (placeIds: readonly string[]) => void
  /** Shift and a click: the events of the mark are pinned, or unpinned. */
  readonly onPin: (placeIds: readonly string[]) => void
  /** Of the places pointed at: their first events. */
  readonly pointedEvents?: readonly NewsEvent[] | undefined
  /** A right click, a long press or the menu key on a mark. */
  readonly onMenu: (event: MouseEvent, marks: readonly PlaceMark[]) => void
  /** A click on nothing. */
  readonly onClear: () => void
  /** The reader moved the map. */
  readonly onViewChange: (view: Viewport) => void
  readonly onShowUnplaced: () => void
  /** Nothing matches the filters: the marks are of all events, and faint. */
  readonly faint?: boolean
  /** What a tooltip says of an event besides. */
  readonly noteOf?: ((event: NewsEvent) => string) | undefined
  /** Places to tell of whether they are in view, whatever the filters; none = nobody asks. */
  readonly watched: readonly PlaceMark[]
  /** What is in view, whenever the map has come to rest. */
  readonly onInView: (inView: InView) => void
}

export function MapView(props: MapViewProps) {
  const { marks, forms, selected, hovered } = props
  const [map, setMap] = useState<L.Map | null>(null)
  const outlines = useOutlines()
  const { shaped, shapesOf } = useShapes(marks, outlines.file)
  const frame = useFrame(map, marks.length <= 80)
  const { shaped: whole } = useShapes(props.whole ?? marks, outlines.file)
  const { onFrame } = props
  useEffect(() => {
    if (frame?.still) onFrame?.({ box: paddedBox(frame.box), zoom: Math.floor(frame.zoom) })
  }, [frame, onFrame])
  useInView(props.watched, frame, outlines, props.onInView)
  const [legendOpen, setLegendOpen] = useState<boolean | null>(null)
  const compact = frame !== null && (frame.width < 560 || frame.height < 260)
  const legend = legendOpen ?? !(compact || (frame && frame.height < 420))

  const root = useRef<HTMLElement>(null)
  const covered = useCovered(root, String(outlines.error))
  const drawn = useMemo(() => {
    if (!frame) return []
    return layOut(shaped, frame, { compact, textWidth, blocked: covered })
  }, [shaped, frame, compact, covered])

  const bottom = legend ? 150 : 84
  const chosen = props.isSelectedHidden ? null : selected
  const viewport = useViewport(
    map,
    whole,
    { ...props, selected: chosen },
    { bottom, outlined: outlines.file !== null },
  )
  useBasemap(map, outlines, frame, drawn, covered)
  const choose = useChoose(map, props, bottom)
  const pointing = usePointing(props.onHover)
  const selectedAt = useMemo(() => new Set(chosen ? placeIdsOf(chosen) : []), [chosen])
  useAreas(map, frame, shaped, {
    forms,
    selected: selectedAt,
    hovered,
    pointed: pointing.drawn,
    onChoose: choose,
    onPoint: pointing.point,
    drawn,
  })
  useClear(map, props.onClear)
  useKeys(map, viewport.fitAll)
  const copied = useCopyCoordinates(map)
  const isWheelRefused = useCtrlWheel(map, props.wheelNeedsCtrl ?? false)

  const shownTip = pointing.tip && (drawn.find((d) => d.key === pointing.tip?.key) ?? null)
  const outside = drawn.length === 0 && frame && !props.faint ? props.placed : 0
  return (
    <section
      ref={root}
      className={props.faint ? 'map-view is-faint' : 'map-view'}
      aria-label={mapWords.region}
    >
      <MapContainer ref={setMap} className="map-canvas" {...MAP_OPTIONS} />
      {map && frame && (
        <>
          <Marks
            map={map}
            drawn={drawn}
            frame={frame}
            forms={forms}
            selected={selectedAt}
            hovered={hovered}
            pinned={props.pinned}
            onChoose={choose}
            onPin={props.onPin}
            onMenu={props.onMenu}
            onPoint={pointing.point}
            links={
              <Links
                drawn={drawn}
                view={frame}
                corner={frame.corner}
                selected={selected}
                hovered={props.hoveredEvents ?? NONE}
                shapesOf={shapesOf}
              />
            }
          />
          {shownTip && (
            <Tooltip
              drawn={shownTip}
              view={frame}
              events={props.pointedEvents ?? NONE}
              noteOf={props.noteOf}
            />
          )}
        </>
      )}
      <MapButtons map={map} onFit={viewport.fitAll} />
      {outside > 0 && frame && (
        <Outside shaped={whole} view={frame} covered={covered} onFit={viewport.fitSome} />
      )}
      {outside > 0 && (
        <output className="map-note">
          {mapWords.outside(outside)}{' '}
          <button type="button" onClick={viewport.fitAll}>
            {mapWords.fit}
          </button>
        </output>
      )}
      {marks.length === 0 && props.unplaced > 0 && (
        <output className="map-note">{mapWords.allUnplaced(props.unplaced)}</output>
      )}
      {isWheelRefused && <output className="map-note">{mapWords.wheelWithCtrl}</output>}
      {copied && <output className="map-note">{mapWords.copied(copied)}</output>}
      {outlines.error && (
        <p className="map-note is-failure" role="alert" title={outlines.error}>
          {mapWords.failed}{' '}
          <button type="button" onClick={outlines.retry}>
            {mapWords.retry}
          </button>
        </p>
      )}
      <Legend open={legend} narrow={compact} onToggle={setLegendOpen} />
      <button type="button" className="map-unplaced" onClick={props.onShowUnplaced}>
        {mapWords.unplaced(props.unplaced)}
      </button>
      <p className="map-credit" title={mapWords.credit}>
        {compact ? mapWords.creditShort : mapWords.credit}
      </p>
    </section>
  )
}

/** As much again on each side, so that a little panning needs no other marks. */
function paddedBox({ west, south, east, north }: Box): Box {
  const width = west <= east ? east - west : east - west + 360
  const [down, up] = [Math.max(-90, south - (north - south)), Math.min(90, north + (north - south))]
  if (width * 3 >= 360) return { west: -180, south: down, east: 180, north: up }
  return { west: wrapped(west - width), south: down, east: wrapped(east + width), north: up }
}

const NONE: readonly NewsEvent[] = []

const MAP_OPTIONS = {
  center: [25, 20] as [number, number],
  zoom: 2,
  minZoom: 1,
  maxZoom: 12,
  zoomSnap: 0.25,
  wheelPxPerZoomLevel: 110,
  zoomControl: false,
  attributionControl: false,
  zoomAnimation: !isReduced(),
  fadeAnimation: !isReduced(),
  maxBounds: [
    [-85, -1e4],
    [85, 1e4],
  ] as [[number, number], [number, number]],
  maxBoundsViscosity: 1,
}
