import { codesOf } from '../../../src/facets/engine/codes'
import type { Columns } from '../../../src/facets/engine/columns'
import { readColumns } from '../../../src/facets/wire/columns'
import { makeArrayFilter } from './array-filter'
import { makeCrossfilter } from './crossfilter'
import { makeDateline } from './dateline'
import { makeDuckdb } from './duckdb'
import { measure, type Measured } from './measure'
import { ARRAYS, CROSSFILTER, DATELINE, DUCKDB, SUPERCLUSTER, type MakePeer } from './peer'
import { makeSupercluster } from './supercluster'

declare global {
  interface Window {
    /** Bytes in use after a collection: of objects and of arrays. */
    memory: () => Promise<number>
    run: (peer: string, count: number) => Promise<Measured>
  }
}

const PEERS: Readonly<Record<string, MakePeer>> = {
  [DATELINE]: makeDateline,
  [ARRAYS]: makeArrayFilter,
  [CROSSFILTER]: makeCrossfilter,
  [SUPERCLUSTER]: makeSupercluster,
  [DUCKDB]: makeDuckdb,
}

window.run = async (peer, count) => {
  const empty = await window.memory()
  const response = await fetch(`/columns/${count}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const measured = await measure(bytes, read, PEERS[peer]!, window.memory)
  return { ...measured, memory: measured.memory - empty }
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

function read(file: Uint8Array): { readonly columns: Columns; readonly texts: () => readonly string[] } {
  const columns = readColumns(file, {
    encode: (text) => encoder.encode(text),
    decode: (bytes) => decoder.decode(bytes),
  })
  return { columns, texts: textsOf(columns) }
}

/** What is searched, made when first asked for: a sentence a row, in small letters. */
function textsOf({ rows, facets }: Columns): () => readonly string[] {
  const { codes, values } = facets.actor
  let texts: readonly string[] | null = null
  return () =>
    (texts ??= Array.from({ length: rows }, (_, row) => {
      const actors = codesOf(codes, row).map((code) => values[code]!)
      // joined anew, for what is put together from parts is flattened by its first search
      const sentence = `delegation ${row} met ${actors.join(' and ') || 'nobody'} on a matter of weight ${(row * 7919) % 100_000}.`
      return sentence.toLowerCase()
    }))
}
