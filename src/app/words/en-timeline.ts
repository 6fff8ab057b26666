import type { Status } from '../../extract/types'
import type { Lanes } from '../store'
import { grouped } from './en-counts'

const plural = (n: number, one: string) => `${grouped(n)} ${n === 1 ? one : `${one}s`}`

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
  dated: (n: number) => `${grouped(n)} dated`,
  undated: (n: number) => `${grouped(n)} undated`,
  coarse: (n: number) => `${grouped(n)} dated more coarsely than a day`,
  inFilter: (certain: number, possible: number, of: number | null) =>
    `${grouped(certain)} certain${possible > 0 ? `, ${grouped(possible)} possible` : ''}${of === null ? '' : ` of ${grouped(of)} dated`}`,
  outside: (before: number, after: number) =>
    [before > 0 ? `${grouped(before)} earlier` : '', after > 0 ? `${grouped(after)} later` : '']
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
  years: (n: number) => plural(n, 'year'),
  months: (n: number) => plural(n, 'month'),
  days: (n: number) => plural(n, 'day'),
  more: (n: number) => `+${grouped(n)}`,
  moreName: (n: number, days: string) => `${plural(n, 'more event')}, ${days}`,
  moreBelow: (n: number) => `and ${grouped(n)} more`,
  zoomHere: 'Zoom in here',
  close: 'Close',
  binned: (n: number, broader: number) =>
    `${plural(n, 'event')}${broader > 0 ? `, ${grouped(broader)} broader` : ''}`,
  broader: (n: number) => `${grouped(n)} broader`,
  published: (n: number, day: string) => `${plural(n, 'article')} of ${day}`,
  allUndated: (n: number): string =>
    n === 1 ? 'This 1 has no date in the text.' : `These ${grouped(n)} have no date in the text.`,
  noneDated: (n: number): string => (n === 0 ? 'No events to show' : 'No date in the text of any event'),
}
