import { useEffect, useRef } from 'react'
import type { InView } from '../../facets/filters'
import type { PlaceMark } from '../../facets/questions'
import { meetsView } from './layout'
import type { OutlinesFile } from './outlines'
import type { MapFrame } from './useFrame'
import { useShapes } from './useShapes'

/** Tells what the map has in view, and which of some areas and borders, once it rests and its outlines are there (or failed). */
export function useInView(
  watched: readonly PlaceMark[],
  frame: MapFrame | null,
  outlines: { readonly file: OutlinesFile | null; readonly error: string | null },
  onInView: (inView: InView) => void,
): void {
  const { shaped } = useShapes(watched, outlines.file)
  const tell = useRef(onInView)
  useEffect(() => {
    tell.current = onInView
  })
  const isKnown = outlines.file !== null || outlines.error !== null
  useEffect(() => {
    if (shaped.length === 0 || !frame?.still || !isKnown) return
    const areas = shaped.filter(({ mark, shape }) => mark.form !== 'point' && meetsView(shape, frame))
    tell.current({ box: frame.box, areas: areas.map(({ mark }) => mark.place.id) })
  }, [shaped, frame, isKnown])
}
