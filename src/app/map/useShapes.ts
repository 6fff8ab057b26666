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

/** The marks with their shapes, each worked out once for a place. */
export function useShapes(marks: readonly PlaceMark[], file: OutlinesFile | null) {
  const known = useMemo(() => ({ file, shapes: new Map<string, PlaceShape>() }), [file])
  return useMemo(() => {
    const find = (mark: Pick<PlaceMark, 'place' | 'form'>) => {
      const shape = known.shapes.get(mark.place.id) ?? shapeOf(mark, known.file)
      known.shapes.set(mark.place.id, shape)
      return shape
    }
    const shaped: readonly Shaped[] = marks.map((mark) => ({ mark, shape: find(mark) }))
    const shapesOf = (event: NewsEvent, role: 'at' | 'about'): readonly NamedShape[] =>
      placesOf(event, role).map(({ place }) => ({
        name: place.name,
        shape: find({ place, form: formOf(place) }),
      }))
    return { shaped, shapesOf }
  }, [marks, known])
}
