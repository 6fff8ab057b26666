import L from 'leaflet'
import { useEffect, useRef } from 'react'
import { createAreas, type AreaItem, type AreaLayer } from './areas'
import { meetsView, type Drawn, type Shaped } from './layout'
import { formOfMark, type Forms } from './mark-forms'
import type { MapFrame } from './useFrame'
import { isAround } from './words'

interface AreasInput {
  readonly forms: Forms
  /** Ids of the places the chosen event is at, and the hovered ones. */
  readonly selected: ReadonlySet<string>
  readonly hovered: ReadonlySet<string>
  readonly pointed: Drawn | null
  readonly drawn: readonly Drawn[]
  readonly onChoose: (drawn: Drawn) => void
  readonly onPoint: (drawn: Drawn | null) => void
}

/** Above this many areas in view outlines at rest are faint, above the second none are drawn until they are pointed at. */
const MANY = 12
const TOO_MANY = 40

/** Outlines of the areas and borders among the marks, hatched where hovered or chosen. */
export function useAreas(
  map: L.Map | null,
  frame: MapFrame | null,
  shaped: readonly Shaped[],
  input: AreasInput,
): void {
  const layer = useRef<AreaLayer | null>(null)
  const latest = useRef(input)
  useEffect(() => {
    latest.current = input
  })
  useEffect(() => {
    if (!map) return
    const find = (id: string) =>
      latest.current.drawn.find((d) => d.marks.length === 1 && d.marks[0]!.mark.place.id === id) ?? null
    const created = createAreas(map, {
      onClick: (id) => {
        const drawn = find(id)
        if (drawn) latest.current.onChoose(drawn)
      },
      onEnter: (id) => latest.current.onPoint(find(id)),
      onLeave: () => latest.current.onPoint(null),
    })
    layer.current = created
    return () => {
      created.remove()
      layer.current = null
    }
  }, [map])
  const { forms, selected, hovered, pointed } = input
  useEffect(() => {
    if (!layer.current || !frame?.still) return
    const areas = shaped.filter(({ shape }) => shape.kind !== 'point' && meetsView(shape, frame))
    const pointedIds = new Set(pointed?.marks.map((m) => m.mark.place.id))
    const items = areas.flatMap(({ mark, shape }): AreaItem[] => {
      const { id } = mark.place
      const chosen = selected.has(id)
      const lit = pointedIds.has(id) || hovered.has(id)
      if (areas.length > TOO_MANY && !chosen && !lit && shape.kind !== 'line') return []
      const rest = areas.length > MANY ? 'faint' : 'rest'
      const colour = inkOf(formOfMark(mark, forms).colour)
      return [
        {
          id,
          shape,
          colour,
          state: chosen ? 'selected' : lit ? 'hovered' : rest,
          around: isAround(mark.vague),
        },
      ]
    })
    layer.current.update(items)
  }, [map, frame, shaped, forms, selected, hovered, pointed])
}

/** A theme's colour as lines of it are drawn on the map: lighter where the land is dark. */
const inkOf = (colour: string) => `color-mix(in srgb, ${colour} var(--area-ink), var(--mark-line))`
