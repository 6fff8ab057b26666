import { precisionOf } from '../../corrections/precision'
import type { Change, Values, WhenGiven } from '../../corrections/types'
import { isSameValue, VALUE_FIELDS } from '../../corrections/values'
import type { EventType, Status, ThemeId } from '../../extract/types'
import { words } from '../words'

export const HOW_EXACT = ['exact', 'about', 'since', 'until'] as const
export type HowExact = (typeof HOW_EXACT)[number]

/** What stands in the form. */
export interface Draft {
  readonly title: string
  readonly hasDate: boolean
  /** ISO days, '' where nothing stands there. */
  readonly from: string
  readonly to: string
  readonly how: HowExact
  readonly where: Values['where']
  readonly themes: readonly ThemeId[]
  readonly status: Status
  readonly type: EventType
  /** One a line. */
  readonly actors: string
  readonly why: string
  readonly note: string
}

export function toDraft({ title, when, where, themes, status, type, actors }: Values, note: string): Draft {
  return {
    title,
    hasDate: when !== null,
    from: when?.start ?? '',
    to: when?.end ?? '',
    how: when?.open ? (when.open === 'end' ? 'since' : 'until') : when?.approx ? 'about' : 'exact',
    where,
    themes,
    status,
    type,
    actors: actors.join('\n'),
    why: '',
    note,
  }
}

/** What is wrong with a draft, by field; '' where nothing is. */
export function problemsOf({ title, hasDate, from, to }: Draft): {
  readonly title: string
  readonly date: string
} {
  const isTurned = from !== '' && to !== '' && from > to
  return {
    title: title.trim() ? '' : words.fix.titleMissing,
    date: !hasDate
      ? ''
      : from === '' && to === ''
        ? words.fix.dateMissing
        : isTurned
          ? words.fix.dateTurned
          : '',
  }
}

/** The values a draft stands for. `before`: a date that was not touched keeps the precision it was read with. */
export function toValues(draft: Draft, before: Values): Values {
  const { title, where, themes, status, type } = draft
  const actors = draft.actors.split('\n').flatMap((line) => line.trim() || [])
  return {
    title: title.trim(),
    where,
    themes,
    status,
    type,
    actors: [...new Set(actors)],
    when: whenOf(draft, before.when),
  }
}

/** The date of a draft; one field left empty is the other's day. */
export function whenOf({ hasDate, from, to, how }: Draft, before: WhenGiven | null): WhenGiven | null {
  const [start, end] = [from || to, to || from]
  if (!hasDate || start === '' || start > end) return null
  const isKept = before !== null && before.start === start && before.end === end
  return {
    start,
    end,
    precision: isKept ? before.precision : precisionOf(start, end),
    ...(how === 'about' && { approx: true }),
    ...(how === 'since' && { open: 'end' as const }),
    ...(how === 'until' && { open: 'start' as const }),
  }
}

/** The fields in which values differ. */
export function changesOf(before: Values, after: Values): Change[] {
  return VALUE_FIELDS.flatMap((field) =>
    isSameValue(field, before[field], after[field]) ? [] : ({ field, to: after[field] } as Change),
  )
}
