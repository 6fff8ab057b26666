import L from 'leaflet'
import { useCallback, useEffect, useRef } from 'react'
import type { NewsEvent } from '../../extract/types'
import { placeIdsOf } from '../../facets/places'
import { placesIn } from '../../facets/questions'
import { fitTo, isReduced, isSameView, viewOf, type Viewport } from './fit'
import { projectNear, type Shaped } from './layout'

interface ViewportInput {
  readonly view: Viewport | null
  readonly selected: NewsEvent | null
  readonly fit?: readonly string[] | null
  readonly onViewChange: (view: Viewport) => void
}

/**
 * Where the map looks: at first at all marks, then wherever the reader, the URL, a request to fit or a selection takes it.
 * `bottom`: px of the view under the legend. `outlined`: whether the shapes are those of the outlines.
 */
export function useViewport(
  map: L.Map | null,
  shaped: readonly Shaped[],
  input: ViewportInput,
  { bottom, outlined }: { readonly bottom: number; readonly outlined: boolean },
) {
  const { view, selected, fit } = input
  // set while the page itself moves the map: only the reader's moves are told
  const quiet = useRef(false)
  const moved = useRef(false)
  // the first fit goes by points of reference, and is made good once when the outlines have come
  const fitted = useRef<'to points' | 'to outlines' | null>(null)
  const latest = useRef({ shaped, input, bottom })
  useEffect(() => {
    latest.current = { shaped, input, bottom }
  })
  const quietly = useCallback((move: () => void) => {
    quiet.current = true
    move()
    quiet.current = false
  }, [])

  useEffect(() => {
    if (!map) return
    const tell = () => {
      if (quiet.current) return
      moved.current = true
      latest.current.input.onViewChange(viewOf(map))
    }
    map.on('moveend', tell)
    const container = map.getContainer()
    const observer = new ResizeObserver(() => {
      quietly(() => {
        map.invalidateSize({ animate: false, pan: moved.current })
        const { shaped: now, input: given } = latest.current
        const low = map.getSize().y < LOW
        if (given.selected && (low || moved.current)) showSelected(map, now, given.selected, low)
        else if (!moved.current && !given.view && now.length)
          fitTo(map, now, { bottom: latest.current.bottom })
      })
    })
    observer.observe(container)
    return () => {
      observer.disconnect()
      map.off('moveend', tell)
    }
  }, [map, quietly])

  useEffect(() => {
    if (!map || !map.getSize().x || fitted.current === 'to outlines') return
    if (view && !fitted.current)
      quietly(() => map.setView([view.lat, view.lon], view.zoom, { animate: false }))
    else if (view || moved.current || !shaped.length) return
    else if (!fitted.current || outlined) quietly(() => fitTo(map, shaped, { bottom: latest.current.bottom }))
    fitted.current = view || outlined ? 'to outlines' : 'to points'
  }, [map, shaped, view, outlined, quietly])

  useEffect(() => {
    if (!map || !view || isSameView(view, viewOf(map))) return
    quietly(() => map.setView([view.lat, view.lon], view.zoom, { animate: false }))
  }, [map, view, quietly])

  useEffect(() => {
    if (map && selected) showSelected(map, latest.current.shaped, selected, map.getSize().y < LOW, true)
  }, [map, selected])

  useEffect(() => {
    if (!map || !fit) return
    const wanted = new Set(fit)
    const some = latest.current.shaped.filter(({ mark }) => placesIn(mark).some((id) => wanted.has(id)))
    fitTo(map, some, { bottom: latest.current.bottom, animate: true })
  }, [map, fit])

  const fitAll = useCallback(() => {
    if (map) fitTo(map, latest.current.shaped, { bottom: latest.current.bottom, animate: true })
  }, [map])
  const fitSome = useCallback(
    (some: readonly Shaped[]) => {
      if (map) fitTo(map, some, { bottom: latest.current.bottom, animate: true })
    },
    [map],
  )
  return { fitAll, fitSome }
}

/** Maps lower than this, px, have the chosen place in their middle: there is little else to see. */
const LOW = 240

/** Pans so that the event's place is seen, if none of its places is; areas only if they are wholly outside. */
function showSelected(
  map: L.Map,
  shaped: readonly Shaped[],
  event: NewsEvent,
  centred: boolean,
  animate = false,
): void {
  const at = new Set(placeIdsOf(event))
  const own = shaped.filter(({ mark }) => placesIn(mark).some((id) => at.has(id)))
  const { x: width, y: height } = map.getSize()
  if (!own.length || !width) return
  const view = { width, height, middle: map.getCenter().lng, project: toPixel(map) }
  const margin = Math.min(32, width / 8, height / 8)
  const seen = own.some(({ shape }) => {
    const [west, south, east, north] = shape.box
    const a = projectNear(view, { lat: north, lon: west }, shape.anchor)
    const b = projectNear(view, { lat: south, lon: east }, shape.anchor)
    return b.x > margin && a.x < width - margin && b.y > margin && a.y < height - margin
  })
  if (seen && !centred) return
  const { lat, lon } = own[0]!.shape.anchor
  const near = lon + Math.round((view.middle - lon) / 360) * 360
  map.panTo([lat, near], { animate: animate && !isReduced() })
}

const toPixel = (map: L.Map) => (at: { readonly lat: number; readonly lon: number }) =>
  map.latLngToContainerPoint([at.lat, at.lon])
