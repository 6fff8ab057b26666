import { utcDay, utcMonth, utcYear } from 'd3-time'
import { mergeRanges, type DayRange } from './days'

/** An empty stretch of the axis drawn as one narrow block. `from` to `to` is folded, `gapFrom` to `gapTo` is all that is empty. */
export interface Fold extends DayRange {
  readonly gapFrom: number
  readonly gapTo: number
}

/** Days laid out over the whole extent: everywhere the same scale, but for the folds, each `foldPx` wide. */
export interface AxisPlan extends DayRange {
  readonly folds: readonly Fold[]
  readonly foldPx: number
  /** Days outside of folds. */
  readonly keptDays: number
}

/** A plan at a scale: content x = 0 at `plan.from`. */
export interface Axis {
  readonly plan: AxisPlan
  readonly pxPerDay: number
}

const FOLD_SHARE = 0.25
const FOLD_WIDTH = 0.08
const FOLD_MIN_PX = 60
/** A further fold must make a stretch this many times narrower. */
const FOLD_SAVES = 3
const FOLDS_MAX_SHARE = 0.45
const MARGIN_PX = 16

/**
 * Lays out an extent for a width in px. `occupied`: the days something is known of, in any order; what lies between them is empty.
 * An empty stretch over 25 % of the days not folded yet is folded to 8 % of the width (at least 60 px), the longest first, as long as
 * that saves a good part of the width.
 */
export function planAxis(occupied: readonly DayRange[], width: number, fold: boolean): AxisPlan | null {
  const merged = mergeRanges(occupied)
  const first = merged[0]
  const last = merged[merged.length - 1]
  if (!first || !last) return null
  const span = last.to - first.from
  const foldPx = Math.max(FOLD_MIN_PX, width * FOLD_WIDTH)
  const gaps = fold ? gapsOver(merged, span, width, foldPx) : []
  const gapDays = gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0)
  const room = Math.max(1, width - gaps.length * foldPx - 2 * MARGIN_PX)
  const pad = Math.max(0.5, ((span - gapDays) / room) * MARGIN_PX)
  const margin = (length: number) => Math.min(Math.ceil(pad), Math.floor(length / 5))
  const folds = gaps
    .map((gap) => {
      const kept = margin(gap.to - gap.from)
      return { from: gap.from + kept, to: gap.to - kept, gapFrom: gap.from, gapTo: gap.to }
    })
    .sort((a, b) => a.from - b.from)
  const folded = folds.reduce((sum, f) => sum + f.to - f.from, 0)
  const from = Math.floor(first.from - pad)
  const to = Math.ceil(last.to + pad)
  return { from, to, folds, foldPx, keptDays: to - from - folded }
}

function gapsOver(merged: readonly DayRange[], span: number, width: number, foldPx: number): DayRange[] {
  const gaps: DayRange[] = []
  for (let i = 1; i < merged.length; i++) gaps.push({ from: merged[i - 1]!.to, to: merged[i]!.from })
  gaps.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const chosen: DayRange[] = []
  const most = Math.floor((width * FOLDS_MAX_SHARE) / foldPx)
  let rest = span
  for (const gap of gaps) {
    const length = gap.to - gap.from
    const px = (length / rest) * (width - chosen.length * foldPx)
    const worthIt = chosen.length === 0 || px > FOLD_SAVES * foldPx
    if (chosen.length >= most || length <= rest * FOLD_SHARE || length < 5 || !worthIt) break
    chosen.push(gap)
    rest -= length
  }
  return chosen
}

/** The same axis with all before and all after some days folded too. The core should begin and end outside of folds. */
export function foldTails(plan: AxisPlan, core: DayRange): AxisPlan {
  const tail = (from: number, to: number) => (to - from > 1 ? [{ from, to, gapFrom: from, gapTo: to }] : [])
  const inside = plan.folds.filter((fold) => fold.from >= core.from && fold.to <= core.to)
  const folds = [...tail(plan.from, core.from), ...inside, ...tail(core.to, plan.to)]
  const folded = folds.reduce((sum, fold) => sum + fold.to - fold.from, 0)
  return { ...plan, folds, keptDays: plan.to - plan.from - folded }
}

/** Px per day at which the days `from` to `to` fill `width` px. */
export function scaleToFit(plan: AxisPlan, from: number, to: number, width: number): number {
  let folds = 0
  let kept = to - from
  for (const fold of plan.folds) {
    const inside = Math.max(0, Math.min(to, fold.to) - Math.max(from, fold.from))
    folds += inside / (fold.to - fold.from)
    kept -= inside
  }
  return Math.max(width * 0.1, width - folds * plan.foldPx) / Math.max(kept, 0.01)
}

/** Content x (px) of a day number; fractions count, and days outside the extent go on at the same scale. */
export function xOfDay(axis: Axis, day: number): number {
  const { plan, pxPerDay } = axis
  let kept = day - plan.from
  let px = 0
  for (const fold of plan.folds) {
    if (day <= fold.from) break
    const inside = Math.min(day, fold.to) - fold.from
    kept -= inside
    px += (inside / (fold.to - fold.from)) * plan.foldPx
  }
  return kept * pxPerDay + px
}

/** Day number, with fraction, at a content x (px): the inverse of `xOfDay`. */
export function dayOfX(axis: Axis, x: number): number {
  const { plan, pxPerDay } = axis
  let day = plan.from
  let px = 0
  for (const fold of plan.folds) {
    const start = px + (fold.from - day) * pxPerDay
    if (x <= start) break
    if (x < start + plan.foldPx) return fold.from + ((x - start) / plan.foldPx) * (fold.to - fold.from)
    px = start + plan.foldPx
    day = fold.to
  }
  return day + (x - px) / pxPerDay
}

/** Width of the whole content in px. */
export function contentWidth(axis: Axis): number {
  return axis.plan.keptDays * axis.pxPerDay + axis.plan.folds.length * axis.plan.foldPx
}

type TickUnit = 'day' | 'month' | 'year'

export interface Tick {
  /** The day the tick stands at; labels of days are centred on their day. */
  readonly day: number
  readonly x: number
  readonly unit: TickUnit
  /** True for the first tick, the first after a fold and the first of a year: its label names the year too. */
  readonly withYear: boolean
}

const STEPS: readonly { unit: TickUnit; every: number; days: number }[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 2, days: 2 },
  { unit: 'day', every: 5, days: 5 },
  { unit: 'day', every: 10, days: 10 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 3, days: 91.3 },
  { unit: 'year', every: 1, days: 365.25 },
  { unit: 'year', every: 2, days: 730.5 },
  { unit: 'year', every: 5, days: 1826.2 },
  { unit: 'year', every: 10, days: 3652.5 },
  { unit: 'year', every: 20, days: 7305 },
  { unit: 'year', every: 50, days: 18262 },
  { unit: 'year', every: 100, days: 36525 },
  { unit: 'year', every: 500, days: 182625 },
]

/** Labelled ticks between two content x: none inside a fold, at least `spacing` px apart. A tick with a year asks for a little more. */
export function findTicks(axis: Axis, x0: number, x1: number, spacing = 64): Tick[] {
  const step = STEPS.find((s) => s.days * axis.pxPerDay >= spacing) ?? STEPS[STEPS.length - 1]!
  const ticks: Tick[] = []
  const pieces = unfoldedPieces(axis, dayOfX(axis, x0), dayOfX(axis, x1))
  let free = -Infinity
  let year = NaN
  for (const piece of pieces) {
    let first = true
    for (const day of stepDays(step.unit, step.every, piece)) {
      const x = xOfDay(axis, step.unit === 'day' ? day + 0.5 : day)
      const own = new Date(day * 86_400_000).getUTCFullYear()
      const withYear = step.unit !== 'year' && (first || own !== year)
      const half = step.unit === 'day' && withYear ? 40 : withYear ? 30 : 22
      const late = day + 0.5 > piece.to || x + half > xOfDay(axis, piece.to) + MARGIN_PX + 8
      if (x - half < free || x - half < x0 - 4 || x + half > x1 + 4 || (late && piece.foldAfter)) continue
      ticks.push({ day, x, unit: step.unit, withYear })
      free = Math.max(x + spacing - 22, x + half + 6)
      first = false
      year = own
    }
    free = Math.max(free, xOfDay(axis, piece.to))
  }
  return ticks
}

function unfoldedPieces(axis: Axis, from: number, to: number): (DayRange & { foldAfter: boolean })[] {
  const pieces: (DayRange & { foldAfter: boolean })[] = []
  let start = from
  for (const fold of axis.plan.folds) {
    if (fold.to <= from || fold.from >= to) continue
    if (fold.from > start) pieces.push({ from: start, to: fold.from, foldAfter: true })
    start = fold.to
  }
  if (to > start) pieces.push({ from: start, to, foldAfter: false })
  return pieces
}

function stepDays(unit: TickUnit, every: number, piece: DayRange): number[] {
  const base = unit === 'day' ? utcDay : unit === 'month' ? utcMonth : utcYear
  const interval = every === 1 ? base : base.every(every)
  const from = new Date(Math.floor(piece.from) * 86_400_000)
  const to = new Date(Math.ceil(piece.to) * 86_400_000)
  // steps of days begin anew every month: a 31st would stand beside a 1st
  const dates = (interval ?? base).range(from, to).filter((date) => every === 1 || date.getUTCDate() < 31)
  return dates.map((date) => Math.round(date.getTime() / 86_400_000))
}
