import L from 'leaflet'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { markAt } from './hit-marks'
import type { Drawn } from './layout'
import { readMarkColours, type MarkColours } from './mark-colours'
import type { Forms } from './mark-forms'
import { originAfter } from './origin'
import { paintMarks } from './paint-marks'
import type { MapFrame } from './useFrame'

interface MarksCanvasProps {
  readonly map: L.Map
  readonly drawn: readonly Drawn[]
  /** Keys of those of them that are buttons, and not painted; one text, so that the same ones are the same. */
  readonly besides: string
  readonly frame: MapFrame
  readonly forms: Forms
  /** The pointer is over a mark, which is to become a button, and stays one until there is another. */
  readonly onOver: (key: string) => void
  /** A mark was tapped before it was a button; `isPin` with Shift. */
  readonly onChoose: (drawn: Drawn, isPin: boolean) => void
}

/** Marks too many to be a button each, painted as they would look; what the pointer comes over becomes a button before it is used. */
export function MarksCanvas({ map, drawn, besides, frame, forms, onOver, onChoose }: MarksCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  const colours = useRef<{ readonly theme: number; readonly read: MarkColours }>(null)
  const painted = useMemo(() => {
    const skipped = new Set(besides.split('\n'))
    return drawn.filter(({ key }) => !skipped.has(key))
  }, [drawn, besides])
  useLayoutEffect(() => {
    const { current } = canvas
    if (!current) return
    const scale = Math.min(2, globalThis.devicePixelRatio || 1)
    const { width, height, corner } = frame
    current.width = Math.round((width + 2 * MARGIN) * scale)
    current.height = Math.round((height + 2 * MARGIN) * scale)
    current.style.width = `${width + 2 * MARGIN}px`
    current.style.height = `${height + 2 * MARGIN}px`
    L.DomUtil.setTransform(current, L.point(corner.x - MARGIN, corner.y - MARGIN), 1)
    const pen = current.getContext('2d')
    if (!pen) return
    pen.scale(scale, scale)
    pen.translate(MARGIN, MARGIN)
    if (colours.current?.theme !== theme)
      colours.current = { theme, read: readMarkColours(current.parentElement!) }
    paintMarks(pen, painted, forms, colours.current.read)
  }, [painted, frame, forms, theme])
  useGlide(map, canvas, frame)
  usePointer(map, painted, onOver, onChoose)
  return <canvas ref={canvas} className="map-painted" aria-hidden="true" />
}

/** Marks at the edge of the view are seen whole. */
const MARGIN = 40

/** Another number whenever the page's colours have changed. */
function useTheme(): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const change = () => setChanges((n) => n + 1)
    const root = new MutationObserver(change)
    root.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'data-theme'] })
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    )
    for (const query of queries) query.addEventListener('change', change)
    void document.fonts?.ready.then(change)
    return () => {
      root.disconnect()
      for (const query of queries) query.removeEventListener('change', change)
    }
  }, [])
  return changes
}

/** The picture grows and moves with the map while Leaflet animates a zoom. */
function useGlide(map: L.Map, canvas: { readonly current: HTMLCanvasElement | null }, frame: MapFrame): void {
  useEffect(() => {
    const at = map.layerPointToLatLng(frame.corner.subtract([MARGIN, MARGIN]))
    const glide = (event: L.ZoomAnimEvent) => {
      if (!canvas.current) return
      const corner = map.project(at, event.zoom).subtract(originAfter(map, event))
      L.DomUtil.setTransform(canvas.current, corner, map.getZoomScale(event.zoom, frame.zoom))
    }
    map.on('zoomanim', glide)
    return () => void map.off('zoomanim', glide)
  }, [map, canvas, frame])
}

/** The canvas takes no events: the map is asked what lies under the pointer. */
function usePointer(
  map: L.Map,
  painted: readonly Drawn[],
  onOver: MarksCanvasProps['onOver'],
  onChoose: MarksCanvasProps['onChoose'],
): void {
  const latest = useRef({ painted, onOver, onChoose })
  useLayoutEffect(() => {
    latest.current = { painted, onOver, onChoose }
  })
  useEffect(() => {
    const container = map.getContainer()
    const find = (event: globalThis.MouseEvent, isFinger: boolean) => {
      if (event.target instanceof Element && event.target.closest('button')) return null
      return markAt(latest.current.painted, map.mouseEventToContainerPoint(event), isFinger)
    }
    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return
      const found = find(event, false)
      if (found) flushSync(() => latest.current.onOver(found.key))
    }
    let isDragged = false
    const drag = () => {
      isDragged = true
    }
    // a finger comes without moving there first
    const press = (event: globalThis.PointerEvent) => {
      isDragged = false
      const found = find(event, event.pointerType !== 'mouse')
      if (found) flushSync(() => latest.current.onOver(found.key))
    }
    const click = (event: globalThis.MouseEvent) => {
      const found = isDragged ? null : find(event, true)
      if (!found) return
      event.stopPropagation()
      latest.current.onChoose(found, event.shiftKey)
    }
    map.on('dragstart', drag)
    container.addEventListener('pointermove', move)
    container.addEventListener('pointerdown', press, { capture: true })
    container.addEventListener('click', click, { capture: true })
    return () => {
      map.off('dragstart', drag)
      container.removeEventListener('pointermove', move)
      container.removeEventListener('pointerdown', press, { capture: true })
      container.removeEventListener('click', click, { capture: true })
    }
  }, [map])
}
