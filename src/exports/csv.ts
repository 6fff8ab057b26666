import Papa from 'papaparse'
import type { NewsEvent } from '../extract/types'
import { placedAs, recorder, toPlaces, type EventRecord, type PlaceRecord } from './record'
import type { OpenFile } from './writing'

type Cell = string | number | boolean | null

interface Row extends EventRecord {
  /** The first town or site where it happened, else the first area. */
  readonly at: PlaceRecord | undefined
  readonly places: readonly PlaceRecord[]
}

/**
 * One row an event, for spreadsheets: UTF-8 with a byte order mark, CRLF, lists joined by `; `. A cell that a spreadsheet would run as a
 * formula begins with an apostrophe. `lat` and `lon` are of the first town or site; an area's point of reference has columns of its own.
 */
export const openCsv: OpenFile = (about, put) => {
  const read = recorder(about)
  put(`\ufeff${toLines([COLUMNS.map(([name]) => name)])}`)
  return {
    add(batch) {
      const { record } = read(batch)
      put(toLines(batch.events.map((event) => toCells(toRow(event, record(event))))))
      return batch.events.length
    },
    end: () => {},
  }
}

function toRow(event: NewsEvent, record: EventRecord): Row {
  const places = toPlaces(event)
  const at = places.find((place) => isAt(place) && place.lat !== null) ?? places.find(isAt)
  return { ...record, at, places }
}

const toCells = (row: Row) => COLUMNS.map(([, read]) => read(row))

const toLines = (rows: readonly (readonly Cell[])[]) =>
  rows.length === 0
    ? ''
    : `${Papa.unparse({ fields: [], data: rows }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`

/** `=SUM(1)`, `@cmd`, `+1`, and their full-width forms. Numbers are no text and stay as they are. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const isAt = (place: PlaceRecord) => place.role === 'at'

const join = (list: readonly string[]) => (list.length > 0 ? list.join('; ') : null)

/** "Tajikistan (southern; country, TJ)". */
function describe({ name, vague, kind, countries }: PlaceRecord): string {
  return `${name} (${vague ? `${vague}; ` : ''}${[kind, ...countries].join(', ')})`
}

const COLUMNS: readonly (readonly [name: string, read: (row: Row) => Cell])[] = [
  ['id', (row) => row.id],
  ['title', (row) => row.title],
  ['date', (row) => row.date],
  ['date_start', (row) => row.date_start],
  ['date_end', (row) => row.date_end],
  ['date_precision', (row) => row.date_precision],
  ['date_role', (row) => row.date_role],
  ['date_basis', (row) => row.date_basis],
  ['date_approximate', (row) => row.date_approximate],
  ['date_open', (row) => row.date_open],
  ['status', (row) => row.status],
  ['type', (row) => row.type],
  ['themes', (row) => join(row.themes)],
  ['actors', (row) => join(row.actors)],
  ['said_by', (row) => row.said_by],
  ['said_via', (row) => join(row.said_via)],
  ['place', ({ at }) => at?.name ?? null],
  ['place_kind', ({ at }) => at?.kind ?? null],
  ['place_precision', ({ at }) => (at ? placedAs([at]) : 'none')],
  ['place_basis', ({ at }) => at?.basis ?? null],
  ['countries', ({ at }) => join(at?.countries ?? [])],
  ['lat', ({ at }) => at?.lat ?? null],
  ['lon', ({ at }) => at?.lon ?? null],
  ['area_reference_lat', ({ at }) => at?.reference_lat ?? null],
  ['area_reference_lon', ({ at }) => at?.reference_lon ?? null],
  ['all_places', ({ places }) => join(places.filter(isAt).map(describe))],
  ['about_places', ({ places }) => join(places.filter((place) => !isAt(place)).map(describe))],
  ['quote', (row) => row.quote],
  ['file', (row) => row.file],
  ['sentence', (row) => row.sentence],
  ['quote_start', (row) => row.quote_start],
  ['quote_end', (row) => row.quote_end],
  ['sha256', (row) => row.sha256],
  ['article_title', (row) => row.article_title],
  ['outlet', (row) => row.outlet],
  ['published', (row) => row.published],
  ['published_basis', (row) => row.published_basis],
  ['url', (row) => row.url],
  ['link', (row) => row.link],
  ['same_as', (row) => join(row.same_as)],
  ['outcome_proposed', (row) => row.outcome_proposed],
  ['outcome_why', (row) => row.outcome_why],
  ['corrected', (row) => join(row.corrected)],
  ['starred', (row) => row.starred],
  ['pinned', (row) => row.pinned],
  ['note', (row) => row.note],
]
