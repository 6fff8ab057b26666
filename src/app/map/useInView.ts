import { useEffect, useRef } from 'react'
import type { PlaceMark } from '../../facets/places'
import { meetsView } from './layout'
import type { OutlinesFile } from './outlines'
import type { MapFrame } from './useFrame'
import { useShapes } from './useShapes'

/** Tells which of some places the map has in view, once it rests and its outlines are there (or failed). */
export function useInView(
  watched: readonly PlaceMark[],
  frame: MapFrame | null,
  outlines: { readonly file: OutlinesFile | null; readonly error: string | null },
  onInView: (placeIds: readonly string[]) => void,
): void {
  const { shaped } = useShapes(watched, outlines.file)
  const tell = useRef(onInView)
  useEffect(() => {
    tell.current = onInView
  })
  const isKnown = outlines.file !== null || outlines.error !== null
  useEffect(() => {
    if (shaped.length === 0 || !frame?.still || !isKnown) return
    tell.current(shaped.filter(({ shape }) => meetsView(shape, frame)).map(({ mark }) => mark.place.id))
  }, [shaped, frame, isKnown])
}
