import Papa from 'papaparse'
import { readDay, slashOrder } from './days'
import { findFields } from './fields'
import { toFound } from './json'
import { MAX_COLUMNS } from './limits'
import { Unreadable } from './problem'
import { decodeText } from './text'
import type { Found, Source } from './types'

/** A table with a line of column names: a row an article. Cells are text, whatever a spreadsheet would make of them. */
export async function* read(source: Source): AsyncGenerator<Found> {
  const { name } = source
  const rows = parseRows(decodeText(source), /\.ta?(?:sv|b)$/i.test(name) ? '\t' : '')
  const columns = rows[0]!.map((column) => column.trim())
  const fields = findFields(columns)
  if (fields.text === undefined)
    throw new Unreadable({ kind: 'no-text-column', has: columns.filter(Boolean) })
  const dates = fields.published === undefined ? -1 : columns.indexOf(fields.published)
  const order = slashOrder(rows.slice(1).map((row) => row[dates] ?? ''))
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => !cell.trim())) continue
    const at = { kind: 'row', number: index + 1 } as const
    const cells = row.map((cell, i) => (i === dates ? (readDay(cell, order) ?? cell) : cell))
    const text = cells[columns.indexOf(fields.text)]
    if (!text?.trim()) yield { problem: { name, at, why: { kind: 'empty' } } }
    else yield await toFound(name, Object.fromEntries(columns.map((column, i) => [column, cells[i]])), at)
  }
}

function parseRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  Papa.parse(text.replace(/^\ufeff/, ''), {
    delimiter,
    step: ({ data }) => {
      if (data.length > MAX_COLUMNS)
        throw new Unreadable(
          { kind: 'too-many', what: 'columns', count: data.length, limit: MAX_COLUMNS },
          { kind: 'row', number: rows.length + 1 },
        )
      rows.push(data)
    },
  })
  return rows
}
