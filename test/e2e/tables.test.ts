import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPage, page } from './browsing'
import { run } from './command'
import { serveFiles } from './serve-files'

const TABLE = `event_id_cnty,event_date,event_type,actor1,country,location,latitude,longitude,source,notes
K1,04 March 2024,Battles,Army,Kenya,Kiunga,-1.75,41.5,Nation,"Soldiers clashed with fighters
near Kiunga."
K2,05 March 2024,Protests,Students,Kenya,Nairobi,-1.2833,36.8167,Standard,Students marched in Nairobi.
K3,some day,Protests,Students,Kenya,Nairobi,-1.2833,36.8167,Standard,A day nobody wrote down.
K4,06 March 2024,Protests,Students,Kenya,Nairobi,-91,36.8167,Standard,A place nowhere on earth.
`
const MAPPING =
  'date <- event_date, lat <- latitude, lon <- longitude, place <- location, country <- country, type <- event_type, actors <- actor1, notes <- notes, source <- source, id <- event_id_cnty'

let folder: string
let file: string

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-tables-'))
  file = path.join(folder, 'events.csv')
  fs.writeFileSync(file, TABLE)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('extract tells which column it took for what, and which rows it could not read', () => {
  const { stdout, stderr, status } = run(['extract', file, '--format', 'csv'])
  expect(status).toBe(0)
  expect(stderr.trim().split('\n')).toEqual([
    MAPPING,
    `${file}, line 5: date: "some day" is no day, month or year that is written in one way only, left out.`,
    `${file}, line 6: lat: "-91" is no latitude, left out.`,
  ])
  const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toMatchObject([
    { date: '2024-03-04', type: 'ASSAULT', place: 'Kiunga', lat: '-1.75', lon: '41.5', actors: 'Army' },
    { date: '2024-03-05', type: 'PROTEST', place: 'Nairobi', outlet: 'Standard' },
  ])
})

test('what Dateline exports it reads again', () => {
  for (const format of ['csv', 'geojson']) {
    const out = path.join(folder, `again.${format}`)
    run(['extract', file, '--format', format, '--out', out])
    const { stdout, status } = run(['extract', out, '--format', 'csv'])
    expect([format, status]).toEqual([format, 0])
    const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toMatchObject([
      { date: '2024-03-04', type: 'ASSAULT', place: 'Kiunga', lat: '-1.75', lon: '41.5' },
      { date: '2024-03-05', type: 'PROTEST', place: 'Nairobi', lat: '-1.2833', lon: '36.8167' },
    ])
  }
})

test('a wrong --map is a wrong call', () => {
  const { stderr, status } = run(['extract', file, '--map', 'lat=north'])
  expect(stderr).toMatch(/^--map: there is no column "north"/)
  expect(status).toBe(2)
})

test('the page shows a table: its events, its kinds as themes, its notes as evidence', async () => {
  const site = path.join(folder, 'site')
  expect(run(['build', file, '--out', site]).stdout.trim()).toMatch(/^2 events of a table, in /)
  const { address, close } = await serveFiles(site)
  try {
    await newPage()
    await page.goto(address)
    await page.getByRole('option', { name: /Students marched in Nairobi/ }).first().click() // prettier-ignore
    await page.getByText('Protests').first().waitFor()
    await page.getByText('events.csv, line 4').first().waitFor()
  } finally {
    await close()
  }
})
