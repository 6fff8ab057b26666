import { foldTails, scaleToFit, type Axis, type AxisPlan } from '../../facets/axis'
import type { DayRange } from '../../facets/days'
import { binEdges, unitForScale } from '../../facets/histogram'

/** The axis and the edges of the bins of the overview (day numbers). `tails`: the first or the last bin stands for all that lies before or after the core. */
export interface OverviewPlan {
  readonly axis: Axis
  readonly edges: readonly number[]
  readonly tails: { readonly before: boolean; readonly after: boolean }
}

const BIN_MIN_PX = 8

/** Lays out the whole extent; where most of it lies in a short core, what is before and after becomes one narrow bin each. */
export function planOverview(plan: AxisPlan, core: DayRange | null, width: number): OverviewPlan {
  const whole = axisOf(plan, width)
  const unit = unitForScale(whole.pxPerDay, BIN_MIN_PX)
  if (!core) {
    return { axis: whole, edges: binEdges(unit, plan), tails: { before: false, after: false } }
  }
  const rough = axisOf(foldTails(plan, core), width)
  const closer = unitForScale(rough.pxPerDay, BIN_MIN_PX)
  const inner = binEdges(closer, core)
  const kept = { from: Math.max(plan.from, inner[0]!), to: Math.min(plan.to, inner[inner.length - 1]!) }
  const axis = axisOf(foldTails(plan, kept), width)
  const before = kept.from - plan.from > 1
  const after = plan.to - kept.to > 1
  const edges = [...(before ? [plan.from] : []), ...inner, ...(after ? [plan.to] : [])]
  return { axis, edges, tails: { before, after } }
}

const axisOf = (plan: AxisPlan, width: number): Axis => ({
  plan,
  pxPerDay: scaleToFit(plan, plan.from, plan.to, width),
})
