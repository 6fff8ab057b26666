import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTable } from '../../../src/cli/tables/read'

/** Above 64 MB a table is read as it comes. */
const LONG = 65 << 20
/** As long as the pieces that it is read in are not, so that rows are cut at every place. */
const NOTES = 'Delegates met in “Évian” — «снова» 代表団, at length; '.repeat(40)

let folder: string
beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-long-'))))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** A row of two lines, with quotes, the delimiter and letters of two and three bytes in one cell. */
const rowOf = (n: number) => `id-${n},2024-03-04,"Said ""${n}"",\r\n${NOTES}"`

function writeLong(name: string, begin: string): { readonly file: string; readonly rows: number } {
  const file = path.join(folder, name)
  const handle = fs.openSync(file, 'w')
  let written = fs.writeSync(handle, begin)
  let rows = 0
  while (written <= LONG) {
    const some = Array.from({ length: 500 }, () => rowOf(rows++))
    written += fs.writeSync(handle, `${some.join('\r\n')}\r\n`)
  }
  fs.closeSync(handle)
  return { file, rows }
}

test(
  'a table above 64 MB comes row by row, whole, with its lines, as often as it is asked for',
  { timeout: 120_000 },
  async () => {
    const { file, rows } = writeLong('long.csv', '\ufeffid,date,notes\r\n')
    const table = await openTable(file)
    expect(table.columns).toEqual(['id', 'date', 'notes'])
    for (const _ of ['once', 'again']) {
      let number = 0
      const wrong: string[] = []
      for await (const { cells, at } of table.rows()) {
        const isWhole = cells[0] === `id-${number}` && cells[2] === `Said "${number}",\r\n${NOTES}`
        if (!isWhole || at !== `line ${2 + 2 * number}`) wrong.push(`${at}: ${cells.join(' | ')}`)
        number++
      }
      expect(wrong.slice(0, 3)).toEqual([])
      expect(number).toBe(rows)
    }
  },
)

test('a table above 64 MB in another encoding is refused by name', { timeout: 120_000 }, async () => {
  const { file } = writeLong('latin.csv', '')
  const handle = fs.openSync(file, 'r+')
  fs.writeSync(handle, Buffer.from('id,date,notes\r\n1,2024-03-04,caf\xe9\r\n', 'latin1'), 0, undefined, 0)
  fs.closeSync(handle)
  await expect(openTable(file)).rejects.toThrow(/latin\.csv: files of more than 64 MB must be UTF-8\./)
})

test('a table above 64 MB that is empty of rows has none', { timeout: 120_000 }, async () => {
  const file = path.join(folder, 'blank.csv')
  fs.writeFileSync(file, `id,date,notes\n${`${' '.repeat(999)}\n`.repeat(LONG / 1000)}`)
  const rows: unknown[] = []
  for await (const row of (await openTable(file)).rows()) rows.push(row)
  expect(rows).toEqual([])
})
