import type { Article, NewsEvent } from '../../extract/types'
import type { Columns } from '../engine/columns'
import type { Details } from '../engine/details'
import { failure, type Asking, type Failure } from '../questions'
import { openRecords, readRecords, type ChunkFile } from './records'
import { Damaged } from './sections'
import type { Utf8 } from './texts'

/** What lies beside the columns of a collection. */
export interface DetailFiles {
  /** By row. */
  readonly events: ChunkFile
  /** By code of the facet `article`, with their texts. */
  readonly articles: ChunkFile
  /** By row: what search looks through (`textOf`), folded. Had whole, and kept, with the first search. */
  readonly search: ChunkFile
}

/** Details of a collection on the wire: fetched when they are asked for, in chunks. */
export function wireDetails({ facets, rows }: Columns, files: DetailFiles, utf8: Utf8): Details {
  const events = openRecords<NewsEvent>(files.events, utf8)
  const articles = openRecords<Article>(files.articles, utf8)
  let codeOf: ReadonlyMap<string, number> | null = null
  let texts: readonly string[] | null = null
  return {
    events: (wanted) => events(wanted).catch(toFailure),
    article: async (id) => {
      codeOf ??= new Map(facets.article.values.map((value, code) => [value, code]))
      const code = codeOf.get(id)
      return code === undefined ? null : (await articles([code]).catch(toFailure))[0]!
    },
    matching: async (parts, how) => {
      texts ??= await readTexts(files.search, rows, utf8, how).catch(toFailure)
      const verdict = new Uint8Array(rows)
      for (let row = 0; row < rows; row++)
        verdict[row] = parts.every((part) => texts![row]!.includes(part)) ? 1 : 0
      return verdict
    },
  }
}

async function readTexts(
  file: ChunkFile,
  rows: number,
  utf8: Utf8,
  how: Asking | undefined,
): Promise<string[]> {
  const texts: string[] = []
  for await (const chunk of readRecords<string>(file, utf8)) {
    if (how?.abort?.aborted) throw failure('aborted', 'no longer asked for')
    for (const text of chunk) texts.push(text)
    how?.progress?.(texts.length, rows)
  }
  if (texts.length !== rows) throw new Damaged(`${texts.length} texts for ${rows} events`)
  return texts
}

/** Damage is told as such; whatever else keeps bytes away is nobody's answer. */
function toFailure(error: unknown): never {
  if (isFailure(error)) throw error
  const detail = error instanceof Error ? error.message : String(error)
  throw failure(error instanceof Damaged ? 'broken' : 'unreachable', detail)
}

const isFailure = (error: unknown): error is Failure => error instanceof Error && 'kind' in error
