import type { ReactNode } from 'react'
import { DateInputs } from './RangeDialog'
import type { TimeRange } from './range'
import { WORDS } from './words'

interface PhoneSideProps {
  readonly isFit: boolean
  readonly onFit: () => void
  readonly onRange: () => void
}

/** The two buttons at the side of the strip on a phone. */
export function PhoneSide({ isFit, onFit, onRange }: PhoneSideProps) {
  return (
    <div className="tl-side">
      <button type="button" onClick={onRange}>
        {WORDS.range}
      </button>
      <button type="button" aria-label={WORDS.fitAllName} disabled={isFit} onClick={onFit}>
        {WORDS.fit}
      </button>
    </div>
  )
}

interface PhoneRangeProps {
  readonly range: TimeRange | null
  readonly first: string
  readonly last: string
  readonly overview: ReactNode
  readonly onRange: (range: TimeRange | null, done: boolean) => void
  readonly onClear: () => void
  readonly onDone: () => void
}

/** The strip on a phone while the date filter is set: the overview with its brush, and the date fields. */
export function PhoneRange({ range, first, last, overview, onRange, onClear, onDone }: PhoneRangeProps) {
  return (
    <div className="tl-body tl-choosing">
      {overview}
      <div className="tl-phone-dates">
        <DateInputs {...{ range, first, last, onRange }} />
        <button type="button" disabled={!range} onClick={onClear}>
          {WORDS.clear}
        </button>
      </div>
      <div className="tl-side">
        <button type="button" onClick={onDone}>
          {WORDS.done}
        </button>
      </div>
    </div>
  )
}
