import type { NewsEvent, When } from '../extract/types'
import { words } from './words'

/** A stretch of the list under one head: a month, or a coarser interval of its own. */
export interface Group {
  readonly name: string
  readonly note: string | null
  readonly events: readonly NewsEvent[]
}

/**
 * The list's order: by start, months before coarser intervals that start with them, undated last.
 * `events`: sorted by start day, narrower first, undated last.
 */
export function groupEvents(events: readonly NewsEvent[]): Group[] {
  const groups = new Map<string, { key: string; width: number; name: string; events: NewsEvent[] }>()
  const undated: NewsEvent[] = []
  for (const event of events) {
    if (!event.when) {
      undated.push(event)
      continue
    }
    const name = nameOf(event.when)
    const group = groups.get(name)
    if (group) group.events.push(event)
    else
      groups.set(name, {
        key: event.when.start.slice(0, 7),
        width: widthOf(event.when),
        name,
        events: [event],
      })
  }
  const sorted = [...groups.values()].sort((a, b) =>
    a.key === b.key ? a.width - b.width : a.key < b.key ? -1 : 1,
  )
  const named = sorted.map((group): Group => ({ name: group.name, note: null, events: group.events }))
  if (undated.length === 0) return named
  return [...named, { name: words.list.undated, note: words.list.undatedNote, events: undated }]
}

/** 0 for what lies under a month's head, else how coarse, about in days. */
function widthOf(when: When): number {
  if (isInMonth(when)) return 0
  return daysOf(when) + (when.open ? 1e6 : 0)
}

function daysOf(when: When): number {
  return (Date.parse(when.end) - Date.parse(when.start)) / 86_400_000 + 1
}

function isInMonth(when: When): boolean {
  if (when.open) return false
  if (when.start.slice(0, 7) === when.end.slice(0, 7)) return true
  return (when.precision === 'days' || when.precision === 'week') && daysOf(when) <= 31
}

const names = new WeakMap<When, string>()

/** Kept, since a filter's change asks again for every event shown. */
function nameOf(when: When): string {
  const known = names.get(when)
  if (known !== undefined) return known
  const name = headOf(when)
  names.set(when, name)
  return name
}

function headOf(when: When): string {
  const { list } = words
  const [year, month] = [when.start.slice(0, 4), Number(when.start.slice(5, 7))]
  if (isInMonth(when)) return list.month(year, month)
  const span = spanName(when, year, month)
  return when.open === 'end' ? list.since(span) : when.open === 'start' ? list.until(span) : span
}

function spanName(when: When, year: string, month: number): string {
  const { list } = words
  const endYear = when.end.slice(0, 4)
  switch (when.precision) {
    case 'quarter':
      return list.quarter(year, Math.ceil(month / 3))
    case 'half':
      return list.half(year, month > 6 ? 2 : 1)
    case 'year':
      return list.span(year, endYear)
    case 'decade':
    case 'century':
      return list.span(year, endYear)
    case 'day':
    case 'days':
    case 'week':
    case 'month':
    case 'season':
      return list.span(list.month(year, month), list.month(endYear, Number(when.end.slice(5, 7))))
  }
}
