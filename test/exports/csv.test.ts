import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { openCsv } from '../../src/exports/csv'
import { writeWhole } from '../../src/exports/writing'
import { article, events, pack } from './pack'

const csv = writeWhole(openCsv, pack)
const rows = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]

test('another reader gets one row an event', () => {
  expect(rows.map((row) => row['id'])).toEqual(events.map((event) => event.id))
  expect(rows[0]).toMatchObject({
    date: '2020-03-04?/2020-03-05?',
    date_start: '2020-03-04',
    date_end: '2020-03-05',
    date_precision: 'days',
    status: 'happened',
    themes: 'diplomacy; economy',
    place: 'Bergen',
    place_precision: 'exact',
    countries: 'NO',
    lat: '60.39',
    lon: '5.32',
    area_reference_lat: '',
    all_places: 'Bergen (city, NO); Lima (city, PE)',
    about_places: 'Norway (country, NO)',
    sentence: '1',
    published_basis: 'inferred',
    link: 'https://example.org/page/#v=1&e=ev_0',
  })
})

test('a quote is the text between its characters, whatever is in it', () => {
  for (const row of rows) {
    const quote = row['quote']!.replace(/^'(?=[=+\-@])/, '')
    expect(quote).toBe(article.text.slice(Number(row['quote_start']), Number(row['quote_end'])))
  }
})

test('an area or a border has no coordinates but those named as a reference', () => {
  expect(rows.map((row) => [row['place_precision'], row['lat'], row['area_reference_lat']])).toEqual([
    ['exact', '60.39', ''],
    ['border', '', '63'],
    ['area', '', '62'],
    ['near', '60.39', ''],
  ])
})

test('begins with a byte order mark, ends lines with CRLF, and runs no formula', () => {
  expect(csv.startsWith('\ufeffid,title,')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  expect(rows.map((row) => row['title']!.slice(0, 2))).toEqual(["'@", "'=", "'-", '𝔘'])
  expect(rows[1]!['quote']).toMatch(/^'=HYPERLINK/)
  const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell))
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})

test('no events give the header alone', () => {
  expect(
    writeWhole(openCsv, { ...pack, events: [] })
      .trim()
      .split('\r\n'),
  ).toHaveLength(1)
})

test('what was corrected by hand and what a reader wrote beside it have columns of their own', () => {
  expect(rows.map((row) => [row['corrected'], row['starred'], row['pinned'], row['note']])).toEqual([
    ['', 'false', 'false', ''],
    ['title; when', 'false', 'false', ''],
    ['', 'true', 'false', "'=ask *them*"],
    ['made', 'false', 'false', ''],
  ])
})
