import { memo } from 'react'
import type { NewsEvent } from '../../extract/types'
import { whenInWords, whenNote } from '../dates'
import { placeName } from '../map/words'
import { isShallowSame } from '../memo'
import type { Spot } from './spots'
import { WORDS } from './words'

interface LaneMarkProps {
  readonly spot: Spot
  /** Outside the date filter. */
  readonly outside: boolean
  readonly hovered: boolean
  readonly selected: boolean
  readonly pinned: boolean
  readonly tabbable: boolean
}

const HALF_PX = 12

/** The button of one event in the lanes: where it can be pressed, and its name. What is seen of it is in the picture below. */
export const LaneMark = memo(function LaneMark(props: LaneMarkProps) {
  const { spot, outside, hovered, selected, pinned, tabbable } = props
  const { event } = spot.dated
  const classes = ['tl-mark', 'tl-hit', outside && 'is-outside', hovered && 'is-hovered']
  return (
    // of a shape's attributes only its points can change without its style being worked out anew
    <polygon
      className={classes.filter(Boolean).join(' ')}
      points={outlineOf(spot)}
      data-id={event.id}
      data-menu=""
      role="button"
      aria-label={pinned ? `${nameOf(event)}, ${WORDS.pinned}` : nameOf(event)}
      aria-current={selected ? 'true' : undefined}
      tabIndex={tabbable ? 0 : -1}
    />
  )
}, isSame)

/** Each layout has spots of its own; what stands where it stood is drawn as it was. */
function isSame({ spot: a, ...before }: LaneMarkProps, { spot: b, ...after }: LaneMarkProps): boolean {
  return isShallowSame(a, b) && isShallowSame(before, after)
}

function outlineOf({ left, right, y }: Spot): string {
  const [top, bottom] = [y - HALF_PX, y + HALF_PX]
  return `${left} ${top} ${right} ${top} ${right} ${bottom} ${left} ${bottom}`
}

/** Everything the mark says, in words: title, status, date, place, article. */
function nameOf(event: NewsEvent): string {
  const note = whenNote(event.when)
  const place =
    event.where.find((where) => where.role === 'at') ?? event.where.find((w) => w.role === 'about')
  const parts = [
    event.title,
    WORDS.status[event.status],
    whenInWords(event.when) + (note ? ` (${note})` : ''),
    place ? placeName(place.place, place.vague) : '',
    WORDS.from(event.article),
  ]
  return parts.filter(Boolean).join(', ')
}
