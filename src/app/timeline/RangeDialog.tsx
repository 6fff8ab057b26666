import { useEffect, useRef } from 'react'
import { toDay } from '../../facets/days'
import type { TimeRange } from './range'
import { useDismiss } from './useDismiss'
import { WORDS } from './words'

interface DateInputsProps {
  readonly range: TimeRange | null
  /** First and last ISO day of the extent, shown where the filter is open. */
  readonly first: string
  readonly last: string
  readonly onRange: (range: TimeRange | null, done: boolean) => void
}

/** The date filter as two plain date fields, for those whom two-thumb sliders do not serve. */
export function DateInputs({ range, first, last, onRange }: DateInputsProps) {
  const change = (side: 'from' | 'to', value: string) => {
    const next = { from: range?.from ?? null, to: range?.to ?? null, [side]: value || null }
    if (next.from && next.to && toDay(next.from) > toDay(next.to)) {
      if (side === 'from') next.to = next.from
      else next.from = next.to
    }
    onRange(next.from || next.to ? next : null, true)
  }
  return (
    <div className="tl-dates">
      <label>
        {WORDS.firstDay}
        <input type="date" value={range?.from ?? first} onChange={(e) => change('from', e.target.value)} />
      </label>
      <label>
        {WORDS.lastDay}
        <input type="date" value={range?.to ?? last} onChange={(e) => change('to', e.target.value)} />
      </label>
    </div>
  )
}

interface RangeDialogProps extends DateInputsProps {
  readonly onClear: () => void
  readonly onClose: () => void
}

/** A small panel with the date fields, over the head line. */
export function RangeDialog({ onClear, onClose, ...inputs }: RangeDialogProps) {
  const root = useRef<HTMLDivElement>(null)
  useDismiss(root, onClose, '.tl-range')
  useEffect(() => {
    root.current?.querySelector('input')?.focus()
  }, [])
  return (
    <div ref={root} className="tl-range-dialog" role="dialog" aria-label={WORDS.chooseRange}>
      <DateInputs {...inputs} />
      <footer>
        <button type="button" onClick={onClear} disabled={!inputs.range}>
          {WORDS.clear}
        </button>
        <button type="button" onClick={onClose}>
          {WORDS.done}
        </button>
      </footer>
    </div>
  )
}
