/** What `corpus.json` holds in place of a collection that lies on the wire: where its files are, and how long they must be. */
export interface Manifest {
  readonly version: 1
  readonly name: string
  /** True where `./changes` tells of new versions of this file. */
  readonly live?: boolean | undefined
  readonly wire: WireFiles
}

export interface WireFiles {
  /** Folder of the files, beside this one; another for other data, so that no file of one collection is taken for one of another. */
  readonly folder: string
  /** `columns.bin`: gzip of `writeColumns`. */
  readonly columns: Packed
  /** `chunks.bin`: `writeSections` of a list of chunks (`writeChunks`) for each of `RECORDS`. */
  readonly chunks: Packed
  /** Records in files of whole chunks one behind the other, `events-0.bin` first: how long each is. */
  readonly parts: Readonly<Record<RecordsName, readonly number[]>>
}

/** How many bytes a file has as it lies there, and once it is unpacked. */
export interface Packed {
  readonly packed: number
  readonly bytes: number
}

/** As `DetailFiles` has them. Each chunk is a gzip of its own. */
export const RECORDS = ['events', 'articles', 'search'] as const
export type RecordsName = (typeof RECORDS)[number]

export const COLUMNS_FILE = 'columns.bin'
export const CHUNKS_FILE = 'chunks.bin'
export const partFile = (name: RecordsName, part: number) => `${name}-${part}.bin`

export function isManifest(data: unknown): data is Manifest {
  if (typeof data !== 'object' || data === null) return false
  const { version, wire } = data as Partial<Record<keyof Manifest, unknown>>
  return version === 1 && typeof wire === 'object' && wire !== null
}
