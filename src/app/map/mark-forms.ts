import type { Status, ThemeId } from '../../extract/types'
import type { PlaceMark } from '../../facets/questions'
import type { Form } from '../forms'
import { BADGE, type Drawn } from './layout'
import { eventsIn } from './words'

export type Forms = ReadonlyMap<ThemeId, Form>

const PLAIN: Form = { shape: 'circle', colour: '#6b7680' }

/** The form of the commonest first theme of a mark's events. */
export function formOfMark({ themes }: PlaceMark, forms: Forms): Form {
  const theme = themes.find((one) => one !== null)
  return (theme ? forms.get(theme) : undefined) ?? PLAIN
}

/** Status is shown where all events share it; a mixed stack shows its theme only. */
export function statusOfMark({ statuses }: PlaceMark): Status {
  const [status, ...others] = Object.keys(statuses) as Status[]
  return (others.length === 0 ? status : undefined) ?? 'happened'
}

/** The forms in a disc of several places: of merged ones those of their commonest themes, three at most. */
export function formsOfCluster(marks: readonly PlaceMark[], forms: Forms): readonly Form[] {
  const all = marks.flatMap((mark) =>
    mark.places === 1
      ? [formOfMark(mark, forms)]
      : mark.themes.map((theme) => (theme === null ? undefined : forms.get(theme)) ?? PLAIN),
  )
  return [...new Set(all)].slice(0, 3)
}

/** The number beside a mark of one place; `null` where it has one event alone. */
export const countText = (events: number): string | null =>
  events > 1 ? (events > 999 ? '999+' : String(events)) : null

/** The number in a disc of several places. */
export function clusterText(marks: readonly PlaceMark[]): string {
  const events = eventsIn(marks)
  return events > 9999 ? `${Math.round(events / 1000)}k` : String(events)
}

/** Whether a mark is a disc with a number in it. */
export const isCluster = ({ kind, marks }: Drawn): boolean =>
  kind === 'cluster' || kind === 'badges' || (kind === 'point' && marks[0]!.mark.places > 1)

/** Whether a badge has room for its glyph alone. */
export const isRound = ({ kind, width }: Drawn): boolean => kind === 'badge' && width <= BADGE

/** Whether all that a mark stands for are borders. */
export const isLine = ({ marks }: Drawn): boolean =>
  marks.every(({ mark, shape }) => shape.kind === 'line' || mark.form === 'line')
