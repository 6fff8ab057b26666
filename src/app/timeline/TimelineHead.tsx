import { Minus, Plus, X } from 'lucide-react'
import { memo, useState } from 'react'
import { rangeInWords } from '../dates'
import { LANES, type Lanes } from '../store'
import type { TimeRange } from './range'
import { RangeDialog } from './RangeDialog'
import { WORDS } from './words'

interface TimelineHeadProps {
  /** Narrow: words only, the controls are elsewhere. */
  readonly phone: boolean
  readonly range: TimeRange | null
  readonly first: string
  readonly last: string
  readonly counts: {
    readonly dated: number
    readonly undated: number
    readonly coarse: number
    readonly certain: number
    readonly possible: number
    readonly before: number
    readonly after: number
  }
  readonly isFit: boolean
  readonly fold: boolean
  readonly lanes: Lanes
  readonly onLanes: ((lanes: Lanes) => void) | undefined
  readonly certain: boolean
  readonly onRange: (range: TimeRange | null, done: boolean) => void
  readonly onClear: () => void
  readonly onShowUndated: () => void
  readonly onFold: (fold: boolean) => void
  readonly onCertain: (certain: boolean) => void
  readonly onFit: () => void
  readonly onZoom: (direction: 1 | -1) => void
}

/** The line over the lanes: what is shown, how many of what, and the controls. */
export const TimelineHead = memo(function TimelineHead(props: TimelineHeadProps) {
  const { phone, range, first, last, counts, certain } = props
  const words = range ? rangeInWords(range.from, range.to) : rangeInWords(first, last)
  const outside = WORDS.outside(counts.before, counts.after)
  return (
    <div className="tl-head">
      {phone ? <strong>{words}</strong> : <RangeControl {...props} words={words} />}
      <span className="tl-counts">
        {range
          ? WORDS.inFilter(counts.certain, certain ? 0 : counts.possible, phone ? null : counts.dated)
          : WORDS.dated(counts.dated)}
        {' · '}
        {counts.undated > 0 ? (
          <button type="button" className="tl-link" onClick={props.onShowUndated}>
            {WORDS.undated(counts.undated)}
          </button>
        ) : (
          WORDS.undated(0)
        )}
      </span>
      {!phone && counts.coarse > 0 && !range && (
        <span className="tl-counts is-yielding">{`· ${WORDS.coarse(counts.coarse)}`}</span>
      )}
      {!phone && outside && <span className="tl-counts is-yielding">{`· ${outside}`}</span>}
      {!phone && <Controls {...props} />}
    </div>
  )
})

/** The range in words, which opens the date fields, and the × of the filter. */
function RangeControl({ words, ...props }: TimelineHeadProps & { readonly words: string }) {
  const { range, first, last } = props
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <span className="tl-range">
        <button
          type="button"
          className="tl-range-words"
          aria-haspopup="dialog"
          aria-expanded={choosing}
          title={WORDS.chooseRange}
          onClick={() => setChoosing(!choosing)}
        >
          {words}
        </button>
        {choosing && (
          <RangeDialog
            {...{ range, first, last }}
            onRange={props.onRange}
            onClear={props.onClear}
            onClose={() => setChoosing(false)}
          />
        )}
      </span>
      {range && (
        <button type="button" className="tl-icon" aria-label={WORDS.clearRange} onClick={props.onClear}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </>
  )
}

function Controls(props: TimelineHeadProps) {
  const { isFit, fold, certain, lanes, onLanes } = props
  return (
    <span className="tl-controls">
      <button type="button" aria-label={WORDS.fitAllName} disabled={isFit} onClick={props.onFit}>
        {WORDS.fitAll}
      </button>
      <button
        type="button"
        className="tl-icon"
        aria-label={WORDS.zoomOut}
        disabled={isFit}
        onClick={() => props.onZoom(-1)}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <button type="button" className="tl-icon" aria-label={WORDS.zoomIn} onClick={() => props.onZoom(1)}>
        <Plus size={14} aria-hidden="true" />
      </button>
      {onLanes && (
        <label>
          {WORDS.lanes}
          <select
            value={lanes}
            onChange={(e) => onLanes(LANES.find((one) => one === e.target.value) ?? 'none')}
          >
            {LANES.map((one) => (
              <option key={one} value={one}>
                {WORDS.lanesBy[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <input type="checkbox" checked={fold} onChange={(e) => props.onFold(e.target.checked)} />
        {WORDS.skipGaps}
      </label>
      <label>
        <input type="checkbox" checked={certain} onChange={(e) => props.onCertain(e.target.checked)} />
        {WORDS.certainOnly}
      </label>
    </span>
  )
}
