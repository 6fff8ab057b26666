import { useMemo } from 'react'
import { LaneMark } from './LaneMark'
import { LanePicture, LitMark } from './LanePicture'
import type { DatedEvent, PlacedMark } from './layout'
import { spotOf, type LanesWindow, type Spot } from './spots'
import { useMarkKeys } from './useMarkKeys'

interface LaneMarksProps extends LanesWindow {
  /** Those in sight. */
  readonly marks: readonly PlacedMark[]
  readonly isShown: (dated: DatedEvent) => boolean
  readonly hovered: ReadonlySet<string>
  readonly selected: string | null
  readonly pinned: ReadonlySet<string>
  /** Id of the one at the tab stop. */
  readonly current: string | null
  /** Prefix of the ids of gradients and markers. */
  readonly fades: string
}

/** The marks in their lanes: a picture of them all, and a button over each. */
export function LaneMarks(props: LaneMarksProps) {
  const { marks, from, to, base, top, lanePx, isShown, hovered, selected, pinned, current, fades } = props
  const spots = useMemo(
    () => marks.map((mark) => spotOf(mark, { from, to, base, top, lanePx })),
    [marks, from, to, base, top, lanePx],
  )
  const ids = useMemo(() => marks.map(({ dated: { event } }) => event.id), [marks])
  const keys = useMarkKeys(ids, current)
  const stateOf = ({ dated }: Spot) => ({
    outside: !isShown(dated),
    hovered: hovered.has(dated.event.id),
    selected: dated.event.id === selected,
    pinned: pinned.has(dated.event.id),
  })
  const isLit = ({ dated: { event } }: Spot) =>
    event.id === selected || hovered.has(event.id) || pinned.has(event.id)
  const lit = spots.filter(isLit)
  return (
    <>
      <LanePicture
        spots={lit.length > 0 ? spots.filter((spot) => !isLit(spot)) : spots}
        isShown={isShown}
        fades={fades}
      />
      {lit.map((spot) => (
        <LitMark key={spot.dated.event.id} {...{ spot, fades, ...stateOf(spot) }} />
      ))}
      {spots.map((spot, i) => {
        const tabbable = spot.dated.event.id === current
        return <LaneMark key={keys[i]} {...{ spot, tabbable, ...stateOf(spot) }} />
      })}
    </>
  )
}
