import fs from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { decodeText } from '../../formats/text'
import { Complaint } from '../complaint'
import { gdeltColumns } from './gdelt'

/** A table as text cells, with where each row stands in its file: "line 12", "feature 3", "row 7". */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly at: string
}

/** A table whose rows come one after the other, from the first again each time they are asked for. */
export interface OpenTable {
  readonly columns: readonly string[]
  readonly rows: () => Iterable<TableRow> | AsyncIterable<TableRow>
}

const OPENERS: Readonly<Record<string, (file: string) => Promise<OpenTable>>> = {
  '.csv': openCsv,
  '.tsv': openCsv,
  '.geojson': openGeoJson,
  '.parquet': openParquet,
}

/** Whether a file is a table of events by its name. */
export const isTable = (file: string) => path.extname(file).toLowerCase() in OPENERS

/** Reads a table of events. Complains about what is none. */
export async function readTable(file: string): Promise<Table> {
  const { columns, rows } = await openTable(file)
  const all: TableRow[] = []
  for await (const row of rows()) all.push(row)
  return { columns, rows: all }
}

/** The same, its rows not in memory at once. Rows that cannot be had throw when they are asked for. */
export async function openTable(file: string): Promise<OpenTable> {
  const open = OPENERS[path.extname(file).toLowerCase()]!
  try {
    const { columns, rows } = await open(file)
    return { columns, rows: () => complaining(file, rows()) }
  } catch (error) {
    throw toComplaint(file, error)
  }
}

async function* complaining(file: string, rows: ReturnType<OpenTable['rows']>): AsyncGenerator<TableRow> {
  try {
    yield* rows
  } catch (error) {
    throw toComplaint(file, error)
  }
}

function toComplaint(file: string, error: unknown): Complaint {
  if (error instanceof Complaint) return error
  return new Complaint(
    `${file}: could not be read (${error instanceof Error ? error.message : String(error)})`,
  )
}

/** Files up to this size are read whole, whatever their encoding. */
const MOST_AT_ONCE = 64 << 20

async function openCsv(file: string): Promise<OpenTable> {
  if (fs.statSync(file).size > MOST_AT_ONCE) return openLongCsv(file)
  const text = decodeText({ name: file, bytes: await fs.promises.readFile(file) }).replace(/^\ufeff/, '')
  const rows: TableRow[] = []
  const toRow = rowsOfCells()
  Papa.parse(text, { delimiter: delimiterOf(text), step: ({ data }) => rows.push(...toRow(data)) })
  const { columns, skip } = headOf(file, rows[0])
  return { columns, rows: () => rows.slice(skip) }
}

/** A row with its line; none where all cells are empty. Lines are counted as the rows come. */
function rowsOfCells(): (cells: readonly string[]) => readonly TableRow[] {
  let line = 1
  return (cells) => {
    const at = `line ${line}`
    line += 1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
    return cells.some((cell) => cell.trim()) ? [{ cells, at }] : []
  }
}

function headOf(file: string, head: TableRow | undefined): { columns: readonly string[]; skip: number } {
  if (!head) throw new Complaint(`${file} is empty.`)
  const columns = gdeltColumns(head.cells)
  return columns ? { columns, skip: 0 } : { columns: head.cells.map((cell) => cell.trim()), skip: 1 }
}

/** A file that is too long to be one text: UTF-8, read as it comes. */
async function openLongCsv(file: string): Promise<OpenTable> {
  const begin = await firstText(file)
  const newline = begin.includes('\r\n') ? '\r\n' : '\n'
  const parser = { delimiter: delimiterOf(begin), newline }
  async function* rows(): AsyncGenerator<TableRow> {
    const toRow = rowsOfCells()
    let text = ''
    for await (const piece of fs.createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
      text = text === '' ? (piece as string).replace(/^\ufeff/, '') : text + (piece as string)
      // the last row may go on in the next piece
      const { data, meta } = new Papa.Parser(parser).parse(text, 0, true)
      for (const cells of data) yield* toRow(cells)
      text = text.slice(meta.cursor)
    }
    for (const cells of new Papa.Parser(parser).parse(text, 0, false).data) yield* toRow(cells)
  }
  let head: TableRow | undefined
  for await (const row of rows()) {
    head = row
    break
  }
  const { columns, skip } = headOf(file, head)
  return {
    columns,
    rows: async function* () {
      let number = 0
      for await (const row of rows()) if (number++ >= skip) yield row
    },
  }
}

/** The first megabyte or less, of whole characters. */
async function firstText(file: string): Promise<string> {
  const handle = await fs.promises.open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 20), 0, 1 << 20, 0)
    const bytes = buffer.subarray(0, bytesRead)
    // the last character may be cut
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    throw new Complaint(`${file}: files of more than ${MOST_AT_ONCE >> 20} MB must be UTF-8.`)
  } finally {
    await handle.close()
  }
}

/** What stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const line = text
    .slice(0, 100_000)
    .split('\n')[0]!
    .replace(/"[^"]*"/g, '')
  const timesOf = (delimiter: string) => line.split(delimiter).length
  return ['\t', ';', '|'].reduce((best, one) => (timesOf(one) > timesOf(best) ? one : best), ',')
}

interface Feature {
  readonly id?: unknown
  readonly geometry?: { readonly coordinates?: unknown } | null
  readonly properties?: Readonly<Record<string, unknown>> | null
}

async function openGeoJson(file: string): Promise<OpenTable> {
  const json = JSON.parse(await fs.promises.readFile(file, 'utf8')) as { features?: unknown } | null
  if (!Array.isArray(json?.features)) throw new Complaint(`${file} is no GeoJSON feature collection.`)
  const features = json.features as readonly (Feature | null)[]
  const names = new Set<string>()
  for (const feature of features) for (const name of Object.keys(feature?.properties ?? {})) names.add(name)
  for (const own of OWN) names.delete(own)
  const columns = [...names]
  function* rows(): Generator<TableRow> {
    for (const [i, feature] of features.entries()) {
      const point = firstPoint(feature?.geometry?.coordinates)
      const cells = columns.map((name) => toCell(feature?.properties?.[name]))
      yield { cells: [...cells, toCell(point?.[1]), toCell(point?.[0])], at: `feature ${i + 1}` }
    }
  }
  return { columns: [...columns, ...OWN], rows }
}

/** The geometry's; properties of these names say the same or less. */
const OWN = ['latitude', 'longitude']

/** Of a point itself, of anything else its first one. */
function firstPoint(coordinates: unknown): readonly unknown[] | null {
  let at = coordinates
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0] as unknown
  return Array.isArray(at) ? at : null
}

async function openParquet(file: string): Promise<OpenTable> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  const buffer = await asyncBufferFromFile(file)
  const metadata = await parquetMetadataAsync(buffer)
  const groups = metadata.row_groups.map((group) => Number(group.num_rows))
  const read = (rowStart: number, rowEnd: number) =>
    parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd, compressors })
  const columns = Object.keys((await read(0, 1))[0] ?? {})
  return {
    columns,
    rows: async function* () {
      let number = 0
      for (const length of groups)
        for (const row of await read(number, number + length))
          yield { cells: columns.map((name) => toCell(row[name])), at: `row ${++number}` }
    },
  }
}

/** A value as a spreadsheet would write it; lists joined by "; ", what has a name by its name. */
function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(toCell).filter(Boolean).join('; ')
  if (typeof value === 'object') return 'name' in value ? toCell(value.name) : JSON.stringify(value)
  return String(value as string | number | bigint | boolean)
}
