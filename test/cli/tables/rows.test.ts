import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mapColumns } from '../../../src/cli/tables/mapping'
import { isTable, readTable, type Table } from '../../../src/cli/tables/read'
import { toEvent } from '../../../src/cli/tables/to-event'
import type { Gazetteer } from '../../../src/extract/gazetteer'
import { slashOrder } from '../../../src/formats/days'
import { loadGazetteer } from '../../extract/gazetteer-fixture'

let gazetteer: Gazetteer
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-tables-'))
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true }))

function tableOf(name: string, content: string | Uint8Array): Promise<Table> {
  const file = path.join(folder, name)
  fs.writeFileSync(file, content)
  return readTable(file)
}

function readRow(columns: string, ...cells: string[]) {
  const names = columns.split(' ')
  const order = slashOrder(cells)
  const reader = { file: 'events.csv', columns: names, mapping: mapColumns(names), order, gazetteer }
  return toEvent(reader, { cells, at: 'line 2' })
}

const read = (columns: string, ...cells: string[]) => {
  const row = readRow(columns, ...cells)
  if (typeof row === 'string') throw new Error(row)
  return row
}

test('a row becomes an event that rests on its notes', () => {
  const notes = 'On 4 March, soldiers clashed\nwith fighters near Kiunga. Two died.'
  const { event, article } = read(
    'event_date event_type actor1 actor2 country location latitude longitude source notes',
    '04 March 2024',
    'Battles',
    'Army',
    'Fighters; Allies',
    'Kenya',
    'Kiunga',
    '-1.75',
    '41.5',
    'Nation',
    notes,
  )
  expect(event).toMatchObject({
    title: 'On 4 March, soldiers clashed with fighters near Kiunga.',
    type: 'ASSAULT',
    status: 'happened',
    actors: ['Army', 'Fighters', 'Allies'],
    when: { start: '2024-03-04', end: '2024-03-04', precision: 'day', basis: 'stated' },
    where: [
      { place: { name: 'Kiunga', kind: 'city', countries: ['KE'], lat: -1.75, lon: 41.5 }, role: 'at' },
    ],
  })
  expect(article).toMatchObject({ id: 'events.csv, line 2', outlet: 'Nation', text: notes })
  expect(article.text.slice(event.evidence.start, event.evidence.end)).toBe(event.evidence.quote)
})

test.each([
  ['2024-03-04', '', '2024-03-04', '2024-03-04', 'day'],
  ['2024-03', '', '2024-03-01', '2024-03-31', 'month'],
  ['2024-02', '', '2024-02-01', '2024-02-29', 'month'],
  ['2024', '', '2024-01-01', '2024-12-31', 'year'],
  ['20240304', '2024-03-06', '2024-03-04', '2024-03-06', 'days'],
  ['31/12/2024', '', '2024-12-31', '2024-12-31', 'day'],
])('the dates "%s" and "%s" are %s to %s', (from, to, start, end, precision) => {
  expect(read('date end notes', from, to, 'Rain fell.').event.when).toMatchObject({ start, end, precision })
})

test('without a date or coordinates it is undated and unplaced, not left out', () => {
  expect(read('date lat lon notes', '', '', '', 'Rain fell.').event).toMatchObject({ when: null, where: [] })
})

test.each([
  ['Lima', 'Peru', 'Lima'],
  ['Lima', 'PE', 'Lima'],
  ['Nowhere at all', 'Peru', 'Peru'],
  ['', 'Peru', 'Peru'],
])('without coordinates, the place "%s" in "%s" is looked up: %s', (place, country, name) => {
  expect(read('place country notes', place, country, 'Rain fell.').event.where[0]?.place).toMatchObject({
    name,
    countries: ['PE'],
  })
})

test.each([
  ['date notes', ['soon', 'Rain.'], 'date: "soon" is no day'],
  [
    'date notes',
    ['05/06/2024', 'Rain.'],
    'date: "05/06/2024" is no day, month or year that is written in one way only',
  ],
  ['date notes', ['2024-02-30', 'Rain.'], 'date: "2024-02-30" is no day'],
  ['date end notes', ['2024-03-04', '2024-03-01', 'Rain.'], 'end: "2024-03-01" is before "2024-03-04"'],
  ['lat lon notes', ['91', '0', 'Rain.'], 'lat: "91" is no latitude'],
  ['lat lon notes', ['', '7', 'Rain.'], 'lat: "" is no latitude'],
  ['lat lon notes', ['45.5', 'east', 'Rain.'], 'lon: "east" is no longitude'],
  ['date notes', ['2024-03-04', ''], 'nothing tells what happened'],
])('a row of %s with %j is refused: %s', (columns, cells, message) => {
  expect(readRow(columns, ...cells)).toContain(message)
})

test('a row of CSV stands at the line where it begins, whatever its cells hold', async () => {
  const table = await tableOf(
    'a.csv',
    'date;notes\r\n2024-03-04;"one\ntwo; ""three"""\r\n\r\n2024-03-05;four\r\n',
  )
  expect(table).toEqual({
    columns: ['date', 'notes'],
    rows: [
      { cells: ['2024-03-04', 'one\ntwo; "three"'], at: 'line 2' },
      { cells: ['2024-03-05', 'four'], at: 'line 5' },
    ],
  })
})

test('features bring the coordinates of their geometry', async () => {
  const feature = (geometry: unknown, properties: unknown) => ({ type: 'Feature', geometry, properties })
  const features = [
    feature({ type: 'Point', coordinates: [41.5, -1.75] }, { date: '2024-03-04', actors: ['A', 'B'] }),
    feature({ type: 'LineString', coordinates: [[1, 2], [3, 4]] }, { notes: 'Rain.' }), // prettier-ignore
    feature(null, null),
  ]
  const table = await tableOf('a.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  expect(table.columns).toEqual(['date', 'actors', 'notes', 'latitude', 'longitude'])
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['2024-03-04', 'A; B', '', '-1.75', '41.5'],
    ['', '', 'Rain.', '2', '1'],
    ['', '', '', '', ''],
  ])
  expect(table.rows[2]?.at).toBe('feature 3')
})

test('Parquet brings its own types', async () => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'event_date', data: [new Date('2024-03-04T00:00:00Z'), new Date('2024-03-05T00:00:00Z')] },
      { name: 'latitude', data: [-1.75, 2] },
      { name: 'longitude', data: [41.5, 3] },
      { name: 'id', data: [7n, 8n] },
      { name: 'notes', data: ['Rain fell.', 'Snow fell.'] },
    ],
  })
  const table = await tableOf('a.parquet', new Uint8Array(bytes))
  expect(table.columns).toEqual(['event_date', 'latitude', 'longitude', 'id', 'notes'])
  expect(table.rows[1]).toEqual({
    cells: ['2024-03-05T00:00:00.000Z', '2', '3', '8', 'Snow fell.'],
    at: 'row 2',
  })
})

test.each([
  ['cut.parquet', 'PAR1', /could not be read/],
  ['broken.geojson', '{"features":', /could not be read/],
  ['other.geojson', '[]', /is no GeoJSON feature collection/],
  ['empty.csv', '', /is empty/],
])('%s is refused', async (name, content, message) => {
  await expect(tableOf(name, content)).rejects.toThrow(message)
})

test.each([
  ['events.csv', true],
  ['EVENTS.TSV', true],
  ['events.parquet', true],
  ['events.txt', false],
  ['folder', false],
])('%s is a table: %s', (name, expected) => expect(isTable(name)).toBe(expected))
