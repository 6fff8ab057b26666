import type { Status } from '../../extract/types'
import type { Lanes } from '../store'

/** 12345 as "12,345"; four digits stay together. */
const count = (n: number) => (n < 10_000 ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, ','))

/** Every word the timeline says, in English. */
export const timeline = {
  timeline: 'Timeline',
  marks: 'Events in time',
  overview: 'Time filter',
  status: {
    happened: 'happened',
    reported: 'reported',
    planned: 'planned',
    denied: 'denied or cancelled',
  } as Readonly<Record<Status, string>>,
  pinned: 'pinned',
  noActor: 'no actor',
  otherLanes: 'all others',
  lanes: 'Lanes',
  lanesBy: { none: 'none', theme: 'theme', actor: 'actor', source: 'source' } as Readonly<
    Record<Lanes, string>
  >,
  from: (article: string) => `from ${article}`,
  dated: (n: number) => `${count(n)} dated`,
  undated: (n: number) => `${count(n)} undated`,
  coarse: (n: number) => `${count(n)} dated more coarsely than a day`,
  inFilter: (certain: number, possible: number, of: number | null) =>
    `${count(certain)} certain${possible > 0 ? `, ${count(possible)} possible` : ''}${of === null ? '' : ` of ${count(of)} dated`}`,
  outside: (before: number, after: number) =>
    [before > 0 ? `${count(before)} earlier` : '', after > 0 ? `${count(after)} later` : '']
      .filter(Boolean)
      .join(', '),
  fitAll: 'All dates',
  fit: 'All',
  fitAllName: 'All dates',
  zoomIn: 'Zoom in on time',
  zoomOut: 'Zoom out of time',
  skipGaps: 'Skip empty gaps',
  certainOnly: 'Only dates certain to be inside',
  range: 'Range',
  done: 'Done',
  chooseRange: 'Choose the first and last day',
  firstDay: 'From',
  lastDay: 'To',
  clear: 'Clear',
  clearRange: 'Clear the time filter',
  handleFrom: 'Time filter, first day',
  handleTo: 'Time filter, last day',
  fromDay: (day: string) => `from ${day}`,
  toDay: (day: string) => `to ${day}`,
  reportsEnd: 'reports end here',
  gap: (length: string, crossed: boolean) => (crossed ? `${length}, no exact date` : `${length}, no events`),
  years: (n: number) => `${n} year${n === 1 ? '' : 's'}`,
  months: (n: number) => `${n} month${n === 1 ? '' : 's'}`,
  days: (n: number) => `${n} day${n === 1 ? '' : 's'}`,
  more: (n: number) => `+${count(n)}`,
  moreName: (n: number, days: string) => `${n} more event${n === 1 ? '' : 's'}, ${days}`,
  moreBelow: (n: number) => `and ${count(n)} more`,
  zoomHere: 'Zoom in here',
  close: 'Close',
  binned: (n: number, broader: number) =>
    `${n} event${n === 1 ? '' : 's'}${broader > 0 ? `, ${broader} broader` : ''}`,
  broader: (n: number) => `${count(n)} broader`,
  published: (n: number, day: string) => `${n} article${n === 1 ? '' : 's'} of ${day}`,
  allUndated: (n: number): string =>
    n === 1 ? 'This 1 has no date in the text.' : `These ${count(n)} have no date in the text.`,
  noneDated: (n: number): string => (n === 0 ? 'No events to show' : 'No date in the text of any event'),
}
