import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { makeFolder, run } from './command'

const STORY =
  'LIMA, Peru (Wire) - Rebels attacked a police post in Peru on Monday, 4 March 2024, officials said.'

test.each([
  ['csv', /^\ufeffid,title,date,/],
  ['geojson', /"type": "FeatureCollection"/],
  ['json', /"type": "TextPositionSelector"/],
  ['kml', /<begin>2024-03-04<\/begin>/],
  ['ics', /DTSTART;VALUE=DATE:20240304\r\n/],
  ['md', /^# Evidence: dateline-/],
  ['jsonl', /^\{"id":"a\.txt",/],
])('extract --format %s writes a folder of articles as one file', (format, expected) => {
  const folder = makeFolder({ 'a.txt': STORY })
  const { stdout, stderr, status } = run(['extract', folder, '--format', format])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toMatch(expected)
})

test('--out writes the file, from JSON lines as well', () => {
  const out = path.join(makeFolder(), 'events.csv')
  const line = JSON.stringify({ id: 'one', text: STORY })
  const { stdout, status } = run(['extract', '--jsonl', '--format', 'csv', '--out', out], line)
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  const rows = parse(fs.readFileSync(out), { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toMatchObject([
    { file: 'one', date: '2024-03-04', place: 'Peru', lat: '', place_precision: 'area' },
  ])
})

const CORRECTIONS = {
  dateline: 'corrections',
  version: 1,
  corrections: [
    {
      quote: 'Rebels attacked a police post',
      article: 'a.txt',
      start: 0,
      field: 'status',
      to: 'denied',
      why: 'the post was empty',
    },
    { quote: 'Rebels attacked a police post', article: 'a.txt', start: 0, field: 'note', to: 'ask again' },
    { quote: 'Nobody wrote this.', article: 'a.txt', start: 0, field: 'star', to: true },
  ],
}
const COUNTS = `corrections.json: 1 applied, 0 already right, 1 no longer applies
  star of “Nobody wrote this.” (a.txt): no article has these words
`

test('the corrections of a folder hold in what is extracted, and what became of them is said', () => {
  const folder = makeFolder({ 'a.txt': STORY, 'corrections.json': JSON.stringify(CORRECTIONS) })
  const csv = run(['extract', folder, '--format', 'csv'])
  expect(csv.stderr).toBe(COUNTS)
  const rows = parse(csv.stdout, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toMatchObject([{ status: 'denied', corrected: 'status', note: 'ask again' }])
  const lines = run(['extract', folder])
  expect(lines.stderr).toBe(COUNTS)
  expect((JSON.parse(lines.stdout) as { events: { status: string }[] }).events[0]!.status).toBe('denied')
})

test('a built page carries what was read and the corrections beside it', () => {
  const folder = makeFolder({ 'a.txt': STORY, 'corrections.json': JSON.stringify(CORRECTIONS) })
  const out = path.join(makeFolder(), 'site')
  expect(run(['build', folder, '--out', out]).stderr).toBe(COUNTS)
  const corpus = JSON.parse(fs.readFileSync(path.join(out, 'corpus.json'), 'utf8')) as Record<string, unknown>
  expect(corpus['events']).toMatchObject([{ status: 'reported' }])
  expect(corpus['corrections']).toEqual(CORRECTIONS.corrections)
})

test('a bad corrections file is named by its entry', () => {
  const bad = { ...CORRECTIONS, corrections: [{ ...CORRECTIONS.corrections[0], to: 'maybe' }] }
  const folder = makeFolder({ 'a.txt': STORY, 'corrections.json': JSON.stringify(bad) })
  const { stderr, status } = run(['extract', folder])
  expect(stderr.trim()).toMatch(/^corrections\.json: entry 1: to: /)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(1)
})
