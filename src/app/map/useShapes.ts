import { useMemo } from 'react'
import type { NewsEvent } from '../../extract/types'
import { formOf, placesOf } from '../../facets/places'
import type { PlaceMark } from '../../facets/questions'
import type { Shaped } from './layout'
import type { OutlinesFile } from './outlines'
import { shapeOf, type PlaceShape } from './shapes'

interface NamedShape {
  readonly name: string
  readonly shape: PlaceShape
}

/** Shapes of areas by place, of each file of outlines. */
const knownShapes = new WeakMap<OutlinesFile, Map<string, PlaceShape>>()

/** The shape of a mark; an area's is worked out once, whoever asks. */
function findShape(mark: Pick<PlaceMark, 'place' | 'form'>, file: OutlinesFile | null): PlaceShape {
  if (!file || mark.form === 'point') return shapeOf(mark, file)
  const shapes = knownShapes.get(file) ?? new Map<string, PlaceShape>()
  knownShapes.set(file, shapes)
  const shape = shapes.get(mark.place.id) ?? shapeOf(mark, file)
  shapes.set(mark.place.id, shape)
  return shape
}

/** The marks with their shapes. */
export function useShapes(marks: readonly PlaceMark[], file: OutlinesFile | null) {
  return useMemo(() => {
    const find = (mark: Pick<PlaceMark, 'place' | 'form'>) => findShape(mark, file)
    const shaped: readonly Shaped[] = marks.map((mark) => ({ mark, shape: find(mark) }))
    const shapesOf = (event: NewsEvent, role: 'at' | 'about'): readonly NamedShape[] =>
      placesOf(event, role).map(({ place }) => ({
        name: place.name,
        shape: find({ place, form: formOf(place) }),
      }))
    return { shaped, shapesOf }
  }, [marks, file])
}
