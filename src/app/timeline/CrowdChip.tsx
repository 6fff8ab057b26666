import { memo } from 'react'
import { toIsoDay } from '../../facets/days'
import { rangeInWords } from '../dates'
import type { PlacedCrowd } from './layout'
import { WORDS } from './words'

interface CrowdChipProps {
  readonly crowd: PlacedCrowd
  /** Its left end and its middle, in px of the lanes. */
  readonly x: number
  readonly y: number
  /** Where the lanes end, px: its bar stands there. */
  readonly bottom: number
  /** Whether any of it passes the date filter. */
  readonly isShown: boolean
  readonly tabbable: boolean
}

/** How many marks found no room in their lanes; a press lists them. */
export const CrowdChip = memo(function CrowdChip({ crowd, x, y, bottom, isShown, tabbable }: CrowdChipProps) {
  const { bar } = crowd
  const room = bottom - y - BAR_GAP_PX
  const width = crowd.x1 - crowd.x0
  return (
    <g
      className={isShown ? 'tl-crowd' : 'tl-crowd is-outside'}
      transform={`translate(${x} ${y})`}
      data-id={crowd.key}
      role="button"
      aria-haspopup="dialog"
      aria-label={nameOfCrowd(crowd)}
      tabIndex={tabbable ? 0 : -1}
    >
      {bar && room > 0 && (
        <rect
          className="tl-crowd-bar"
          x={bar.x0 - crowd.x0}
          y={bottom - y - bar.share * room}
          width={Math.max(1, bar.x1 - bar.x0)}
          height={bar.share * room}
        />
      )}
      <rect className="tl-hit" x={0} y={-12} width={width} height={24} rx={12} />
      <rect className="tl-chip" x={1} y={-9} width={width - 2} height={18} rx={9} />
      <text x={width / 2} y={4}>
        {WORDS.more(crowd.count)}
      </text>
    </g>
  )
})

/** Between a chip and the highest bar. */
const BAR_GAP_PX = 14

/** How many there are, and of which days. */
export const nameOfCrowd = (crowd: PlacedCrowd) =>
  WORDS.moreName(crowd.count, rangeInWords(toIsoDay(crowd.from), toIsoDay(crowd.to - 1)))
