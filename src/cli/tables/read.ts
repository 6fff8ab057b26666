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

const READERS: Readonly<Record<string, (file: string) => Promise<Table>>> = {
  '.csv': readCsv,
  '.tsv': readCsv,
  '.geojson': readGeoJson,
  '.parquet': readParquet,
}

/** Whether a file is a table of events by its name. */
export const isTable = (file: string) => path.extname(file).toLowerCase() in READERS

/** Reads a table of events. Complains about what is none. */
export async function readTable(file: string): Promise<Table> {
  const read = READERS[path.extname(file).toLowerCase()]!
  try {
    return await read(file)
  } catch (error) {
    if (error instanceof Complaint) throw error
    throw new Complaint(
      `${file}: could not be read (${error instanceof Error ? error.message : String(error)})`,
    )
  }
}

async function readCsv(file: string): Promise<Table> {
  const text = decodeText({ name: file, bytes: await fs.promises.readFile(file) }).replace(/^\ufeff/, '')
  const rows: TableRow[] = []
  let line = 1
  Papa.parse(text, {
    delimiter: delimiterOf(text),
    step: ({ data }) => {
      if (data.some((cell) => cell.trim())) rows.push({ cells: data, at: `line ${line}` })
      line += 1 + data.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
    },
  })
  const head = rows[0]
  if (!head) throw new Complaint(`${file} is empty.`)
  const columns = gdeltColumns(head.cells)
  return columns ? { columns, rows } : { columns: head.cells.map((cell) => cell.trim()), rows: rows.slice(1) }
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

async function readGeoJson(file: string): Promise<Table> {
  const json = JSON.parse(await fs.promises.readFile(file, 'utf8')) as { features?: unknown } | null
  if (!Array.isArray(json?.features)) throw new Complaint(`${file} is no GeoJSON feature collection.`)
  const features = json.features as readonly (Feature | null)[]
  const names = new Set<string>()
  for (const feature of features) for (const name of Object.keys(feature?.properties ?? {})) names.add(name)
  for (const own of OWN) names.delete(own)
  const columns = [...names]
  const rows = features.map((feature, i) => {
    const point = firstPoint(feature?.geometry?.coordinates)
    const cells = columns.map((name) => toCell(feature?.properties?.[name]))
    return { cells: [...cells, toCell(point?.[1]), toCell(point?.[0])], at: `feature ${i + 1}` }
  })
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

async function readParquet(file: string): Promise<Table> {
  const { asyncBufferFromFile, parquetReadObjects } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  const objects = await parquetReadObjects({ file: await asyncBufferFromFile(file), compressors })
  const columns = Object.keys(objects[0] ?? {})
  return {
    columns,
    rows: objects.map((row, i) => ({ cells: columns.map((name) => toCell(row[name])), at: `row ${i + 1}` })),
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
