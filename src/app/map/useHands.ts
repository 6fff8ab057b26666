import type L from 'leaflet'
import { useCallback, useEffect, useState } from 'react'
import { fitTo, isReduced } from './fit'
import { placeIdsIn, type Drawn } from './layout'
import { mapWords } from './words'

interface ChooseHandlers {
  readonly onSelect: (eventId: string) => void
  readonly onSelectPlace: (placeIds: readonly string[]) => void
}

/** A single event is selected, a place's stack shown, different places fitted; what cannot be told apart counts as one place. */
export function useChoose(map: L.Map | null, { onSelect, onSelectPlace }: ChooseHandlers, bottom: number) {
  return useCallback(
    ({ marks }: Drawn) => {
      const apart = marks.some(
        ({ shape: { anchor } }) =>
          anchor.lat !== marks[0]!.shape.anchor.lat || anchor.lon !== marks[0]!.shape.anchor.lon,
      )
      if (map && marks.length > 1 && apart && map.getZoom() < map.getMaxZoom())
        return fitTo(map, marks, { animate: true, apart: true, bottom })
      const [{ mark, shape } = marks[0]!] = marks
      if (map && mark.places > 1 && map.getZoom() < map.getMaxZoom())
        return void map.setView([shape.anchor.lat, shape.anchor.lon], map.getZoom() + 2, {
          animate: !isReduced(),
        })
      if (marks.length === 1 && mark.single) onSelect(mark.single.id)
      else onSelectPlace(placeIdsIn({ marks }))
    },
    [map, onSelect, onSelectPlace, bottom],
  )
}

export function useClear(map: L.Map | null, onClear: () => void): void {
  useEffect(() => {
    if (!map) return
    const clear = ({ originalEvent }: L.LeafletMouseEvent) => {
      const { target } = originalEvent
      if (!(target instanceof Element && target.closest('button'))) onClear()
    }
    map.on('click', clear)
    return () => void map.off('click', clear)
  }, [map, onClear])
}

/** The map can be focused by itself, to be moved with arrows; `+`, `-` and `0` (all marks) work on its marks as well. */
export function useKeys(map: L.Map | null, fitAll: () => void): void {
  useEffect(() => {
    if (!map) return
    const container = map.getContainer()
    container.setAttribute('role', 'group')
    container.setAttribute('aria-label', mapWords.pan)
    const press = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (altKey || ctrlKey || metaKey) return
      if (key === '0') fitAll()
      // Leaflet itself listens while the map has the focus
      else if (target === container) return
      else if (key === '+' || key === '=') map.zoomIn(1, { animate: !isReduced() })
      else if (key === '-' || key === '_') map.zoomOut(1, { animate: !isReduced() })
    }
    container.addEventListener('keydown', press)
    return () => container.removeEventListener('keydown', press)
  }, [map, fitAll])
}

/** A right click or long press on the map copies its coordinates; gives them for as long as the note about it stands. */
export function useCopyCoordinates(map: L.Map | null): string | null {
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => {
    if (!map) return
    let waiting = 0
    const copy = ({ latlng, originalEvent }: L.LeafletMouseEvent) => {
      // marks have a menu of their own
      if (originalEvent.target instanceof Element && originalEvent.target.closest('button')) return
      const { lat, lng } = latlng.wrap()
      const text = `${lat.toFixed(4)}, ${lng.toFixed(4)}`
      originalEvent.preventDefault()
      // there is no clipboard on pages without https
      void navigator.clipboard?.writeText(text).then(
        () => {
          setCopied(text)
          clearTimeout(waiting)
          waiting = window.setTimeout(() => setCopied(null), 2500)
        },
        () => setCopied(null),
      )
    }
    map.on('contextmenu', copy)
    return () => {
      clearTimeout(waiting)
      map.off('contextmenu', copy)
    }
  }, [map])
  return copied
}

const HINT_MS = 1500

/** Leaves the wheel to the page around unless Ctrl is held; true for a moment after it was. */
export function useCtrlWheel(map: L.Map | null, isOn: boolean): boolean {
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    const outer = map?.getContainer().parentElement
    if (!outer || !isOn) return
    let hint: ReturnType<typeof setTimeout> | undefined
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return
      event.stopPropagation()
      setRefused(true)
      clearTimeout(hint)
      hint = setTimeout(() => setRefused(false), HINT_MS)
    }
    outer.addEventListener('wheel', wheel, { capture: true, passive: true })
    return () => {
      clearTimeout(hint)
      outer.removeEventListener('wheel', wheel, { capture: true })
    }
  }, [map, isOn])
  return isRefused
}
