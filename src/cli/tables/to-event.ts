import { eventId, hashText } from '../../extract/events/event-id'
import type { Gazetteer } from '../../extract/gazetteer'
import type { Article, NewsEvent, Place, When } from '../../extract/types'
import { readDay, type SlashOrder } from '../../formats/days'
import { typeOf } from './event-types'
import type { Mapping, TableField } from './mapping'
import type { Table, TableRow } from './read'

/** What is the same for all rows of a table. */
export interface RowReader {
  readonly file: string
  readonly columns: Table['columns']
  readonly mapping: Mapping
  /** How its dates write "05/06/2024", where they tell. */
  readonly order: SlashOrder | undefined
  readonly gazetteer: Gazetteer
}

export interface RowRead {
  readonly article: Article
  readonly event: NewsEvent
  /** What the table calls its type; '' where it says nothing, or a code. */
  readonly kind: string
}

/** A row as an event and as the article its evidence stands in, or what is wrong with it. */
export function toEvent(reader: RowReader, row: TableRow): RowRead | string {
  const cell = (field: TableField) => row.cells[reader.mapping[field]?.[0] ?? -1]?.trim() ?? ''
  const when = readWhen(cell('date'), cell('end'), reader.order)
  if (typeof when === 'string') return when
  const place = readPlace(reader, cell)
  if (typeof place === 'string') return place
  const actors = actorsOf(reader, row)
  const kind = cell('type')
  const notes = cell('notes')
  const type = typeOf(kind, reader.columns[reader.mapping.type?.[0] ?? -1] ?? '')
  const said = cell('detail') || (CODE.test(kind) ? type[0]! + type.slice(1).toLowerCase() : kind)
  const title = cell('title') || firstSentence(notes) || makeTitle([said, actors.join(' – '), place?.name])
  if (!title) return 'nothing tells what happened: no notes, title, type, actors or place'
  const text = notes || title
  const id = cell('id') || row.cells.join('\u0001')
  const article: Article = {
    id: `${reader.file}, ${row.at}`,
    text,
    title,
    outlet: cell('source') || null,
    url: /^https?:/i.test(cell('url')) ? cell('url') : null,
    published: null,
    filedFrom: null,
    sentences: [{ start: 0, end: text.length, paragraph: 0 }],
  }
  const event: NewsEvent = {
    id: eventId(hashText(id), 0),
    article: article.id,
    title,
    type,
    status: 'happened',
    themes: [],
    actors,
    when,
    where: place ? [{ place, role: 'at', basis: 'stated', rule: GIVEN, others: [], span: null }] : [],
    saidBy: null,
    evidence: { start: 0, end: text.length, quote: text, sentence: 0, cues: [] },
  }
  return { article, event, kind: kindOf(kind) }
}

/** What a row's cell calls its type; a code says nothing to a reader. */
export const kindOf = (cell: string) => (CODE.test(cell.trim()) ? '' : cell.trim())
const CODE = /^\d+$/

const GIVEN = 'given in the table'

function readWhen(from: string, to: string, order: SlashOrder | undefined): When | null | string {
  if (!from) return null
  const start = readInterval(from, order)
  if (!start) return `date: "${shorten(from)}" is no day, month or year that is written in one way only`
  const end = to ? readInterval(to, order) : start
  if (!end) return `end: "${shorten(to)}" is no day, month or year that is written in one way only`
  if (end.end < start.start) return `end: "${shorten(to)}" is before "${shorten(from)}"`
  const isOne = end.end === start.end
  const precision = isOne ? start.precision : 'days'
  const known = { role: 'happened', approx: false, basis: 'stated', why: [], others: [], span: null } as const
  return { start: start.start, end: end.end, precision, ...known }
}

interface Stretch {
  readonly start: string
  readonly end: string
  readonly precision: 'day' | 'month' | 'year'
}

/** "2024-03-04", "4 March 2024", "20240304", "2024-03", "2024". */
function readInterval(text: string, order: SlashOrder | undefined): Stretch | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? []
  if (year && !month) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' }
  if (year && month) {
    if (Number(month) < 1 || Number(month) > 12) return null
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    return { start: `${year}-${month}-01`, end: `${year}-${month}-${days}`, precision: 'month' }
  }
  const day = readDay(text, order)
  return day ? { start: day, end: day, precision: 'day' } : null
}

function readPlace({ gazetteer }: RowReader, cell: (field: TableField) => string): Place | null | string {
  const [latText, lonText, named, country] = [cell('lat'), cell('lon'), cell('place'), cell('country')]
  const code = countryOf(country, gazetteer)
  if (!latText && !lonText) return findPlace(named, country, code, gazetteer)
  const [lat, lon] = [readDegrees(latText, 90), readDegrees(lonText, 180)]
  if (lat === null) return `lat: "${shorten(latText)}" is no latitude`
  if (lon === null) return `lon: "${shorten(lonText)}" is no longitude`
  const name = named || `${lat}, ${lon}`
  return { id: `table:${lat},${lon},${name}`, name, kind: 'city', countries: code ? [code] : [], lat, lon }
}

/** A decimal point or a decimal comma. */
function readDegrees(text: string, most: number): number | null {
  const number = Number(text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2'))
  return text && Math.abs(number) <= most ? number : null
}

/** Without coordinates: the most populous place of the name in that country, else the country. */
function findPlace(name: string, country: string, code: string | null, gazetteer: Gazetteer): Place | null {
  const inside = gazetteer
    .find(name)
    .filter((place) => !country || (code !== null && place.countries[0] === code))
  const found = inside.find(({ kind }) => kind === 'city') ?? inside[0]
  return found ?? (code === null ? null : gazetteer.byId(`country:${code}`))
}

function countryOf(written: string, gazetteer: Gazetteer): string | null {
  if (!written) return null
  if (/^[A-Z]{2}$/.test(written) && gazetteer.byId(`country:${written}`)) return written
  return gazetteer.find(written).find(({ kind }) => kind === 'country')?.countries[0] ?? null
}

/** Each once; ACLED writes several into one cell. */
function actorsOf({ mapping }: RowReader, { cells }: TableRow): string[] {
  const written = (mapping.actors ?? []).flatMap((at) => (cells[at] ?? '').split(';'))
  return [...new Set(written.map((name) => name.trim()).filter(Boolean))]
}

function firstSentence(notes: string): string {
  const line = notes.replace(/\s+/g, ' ')
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line
  return sentence.length <= 200 ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', 197))}…`
}

const makeTitle = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
