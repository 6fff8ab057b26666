// Built only where DuckDB is installed (`installed.ts`), and loaded by the page of the bench when it is DuckDB's turn.
import {
  BROWSER_RUNTIME,
  createDuckDB,
  VoidLogger,
} from './node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs'
import { Field, Int32, List, Table, Utf8, makeData, makeVector, vectorFromArray } from 'apache-arrow'

/** Opens a database in the page's own thread, so that no message comes on top of an answer. */
export async function openDatabase(folder) {
  const bundle = (name) => ({ mainModule: `${folder}/duckdb-${name}.wasm`, mainWorker: '' })
  const database = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    BROWSER_RUNTIME,
  )
  await database.instantiate(() => {})
  const connection = database.connect()
  return {
    insert: (name, columns) => {
      const vectors = Object.fromEntries(
        Object.entries(columns).map(([key, column]) => [key, toVector(column)]),
      )
      connection.insertArrowTable(new Table(vectors), { name, create: true })
    },
    query: (sql) =>
      connection
        .query(sql)
        .toArray()
        .map((row) => Object.values(row.toJSON()).map(Number)),
  }
}

function toVector(column) {
  if (Array.isArray(column)) return vectorFromArray(column, new Utf8())
  if (column instanceof Int32Array) return makeVector(column)
  const { offsets, codes } = column
  const child = makeData({ type: new Int32(), data: codes, length: codes.length })
  const type = new List(new Field('item', new Int32(), true))
  return makeVector(makeData({ type, valueOffsets: offsets, child, length: offsets.length - 1 }))
}
