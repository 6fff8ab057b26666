import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, expect, test } from 'vitest'

const CLI = path.resolve('build/cli/cli.js')
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' })
const folders: string[] = []

function makeFolder(files: Record<string, string> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})

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

test('a format there is none of gets one clear line', () => {
  const { stderr, status } = run(['extract', '--format', 'xls'])
  expect(stderr.trim()).toMatch(/^There is no format "xls"; there are jsonl, csv, .*md\.$/)
  expect(status).toBe(1)
})
