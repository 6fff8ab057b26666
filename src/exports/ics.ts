import type { NewsEvent, Status } from '../extract/types'
import { partsOfDay, toDay, toIsoDay } from '../facets/days'
import { citation, dateLine, placeLine, speakerLine } from './lines'
import { pointsOf, recorder, toPlaces, type EventRecord } from './record'
import type { Pack } from './types'
import type { OpenFile } from './writing'
import { utf8Length } from './utf8'

/**
 * RFC 5545: an all-day event for each dated one, as long as its date is coarse. Planned is TENTATIVE, denied or cancelled CANCELLED;
 * nothing is marked as busy. Undated events, and those before the year 1 or after 9999, are left out.
 */
export const openIcs: OpenFile = (about, put) => {
  const read = recorder(about)
  const putLines = (lines: readonly string[]) => put(lines.map((line) => `${fold(line)}\r\n`).join(''))
  putLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(about.name || 'Dateline')}`,
  ])
  return {
    add(batch) {
      const { record } = read(batch)
      const dated = batch.events.filter(isInCalendar)
      putLines(dated.flatMap((event) => toVevent(event, record(event), about)))
      return dated.length
    },
    end: () => putLines(['END:VCALENDAR']),
  }
}

/** Whether the event has a date a calendar can hold. */
export function isInCalendar({ when }: NewsEvent): boolean {
  if (!when) return false
  const isYear = (iso: string) => /^\d{4}-/.test(iso) && iso >= '0001'
  return isYear(when.start) && isYear(when.end) && when.end < '9999-12-31'
}

type Beside = Pick<Pack, 'exportedAt' | 'wording'>

const STATUS: Readonly<Record<Status, string | null>> = {
  happened: 'CONFIRMED',
  reported: null,
  planned: 'TENTATIVE',
  denied: 'CANCELLED',
}

function toVevent(event: NewsEvent, record: EventRecord, about: Beside): string[] {
  const { wording } = about
  const when = event.when!
  const status = STATUS[event.status]
  const points = pointsOf(toPlaces(event))
  const place = placeLine(event, wording)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@dateline`,
    `DTSTAMP:${about.exportedAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${basic(when.start)}`,
    `DTEND;VALUE=DATE:${basic(toIsoDay(toDay(when.end) + 1))}`,
    `SUMMARY:${escapeText(event.status === 'happened' ? event.title : `${event.title} [${wording.status(event)}]`)}`,
    `DESCRIPTION:${escapeText(descriptionOf(event, record, about))}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(points.length === 1 ? [`GEO:${points[0]![1]};${points[0]![0]}`] : []),
    ...(event.themes.length > 0
      ? [`CATEGORIES:${event.themes.map((t) => escapeText(wording.theme(t))).join(',')}`]
      : []),
    ...(status ? [`STATUS:${status}`] : []),
    'TRANSP:TRANSPARENT',
    ...(record.link ? [`URL:${record.link}`] : []),
    'END:VEVENT',
  ]
}

function descriptionOf(event: NewsEvent, record: EventRecord, { wording }: Beside): string {
  const { labels } = wording
  const speaker = speakerLine(event, wording)
  return [
    `${labels.date}: ${dateLine(event, wording)}`,
    `${labels.status}: ${wording.status(event)}`,
    ...(speaker ? [`${labels.saidBy}: ${speaker}`] : []),
    '',
    `“${event.evidence.quote}”`,
    citation(record, wording),
  ].join('\n')
}

/** `2023-06-20` as `20230620`. */
function basic(iso: string): string {
  const { year, month, day } = partsOfDay(toDay(iso))
  return String(year).padStart(4, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0')
}

/** TEXT of RFC 5545: backslash, comma, semicolon and newline are escaped, other control characters dropped. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

const CONTROL = /(?![\t\n])\p{Cc}/gu

/** Lines of at most 75 bytes, each further one begun with a space; no character is split. */
function fold(line: string): string {
  let out = ''
  let bytes = 0
  for (const character of line) {
    const length = utf8Length(character)
    if (bytes + length > 75) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += length
  }
  return out
}
