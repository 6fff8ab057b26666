import { STORED, eachStored, type Columns, type StoredFacet } from '../engine/columns'
import type { ArticleFacts } from '../questions'
import { putCodes, takeArray, takeCodes, type CodesHead, type Put, type Take } from './codes'
import { readWhole, writeWhole } from './numbers'
import { Damaged, readSections, writeSections } from './sections'
import { readTexts, writeTexts, type Utf8 } from './texts'

/** What is small, as JSON. */
interface Head extends Pick<Columns, 'collection' | 'rows' | 'dated' | 'heads' | 'places' | 'spots'> {
  readonly stories: number
  readonly facets: Readonly<Record<StoredFacet, CodesHead>>
  readonly at: CodesHead
  readonly about: CodesHead
}

/** Columns as one file, for a reader of the same version; gzip makes about a third of it. The same columns give the same bytes. */
export function writeColumns(columns: Columns, utf8: Utf8): Uint8Array {
  const sections = new Map<string, Uint8Array>()
  const put: Put = (name, bytes) => void sections.set(name, bytes)
  const { collection, rows, dated, heads, places, spots, stories, first, last, articles } = columns
  const facets = eachStored((id) => putCodes(put, id, columns.facets[id].codes))
  const at = putCodes(put, 'at', columns.at)
  const about = putCodes(put, 'about', columns.about)
  const head: Head = {
    collection,
    rows,
    dated,
    heads,
    places,
    spots,
    stories: stories.length,
    facets,
    at,
    about,
  }
  for (const id of STORED) put(`${id}.values`, writeTexts(columns.facets[id].values, utf8))
  put('head', utf8.encode(JSON.stringify(head)))
  put('first', writeWhole(first, true))
  put(
    'days',
    writeWhole(
      Int32Array.from(last, (day, row) => day - first[row]!),
      false,
    ),
  )
  put('open', columns.open)
  put('ids.low', writeWhole(Uint32Array.from(columns.ids), false))
  put(
    'ids.high',
    writeWhole(
      Uint32Array.from(columns.ids, (id) => id / WORD),
      false,
    ),
  )
  put('heads', writeWhole(columns.headStarts, true))
  put('stories', writeWhole(stories, false))
  put('firstTheme.codes', writeWhole(columns.firstTheme, false))
  for (const [name, read] of ARTICLE_TEXTS) put(name, writeTexts(articles.map(read), utf8))
  return writeSections(sections)
}

/** An id is 53 bits. */
const WORD = 2 ** 32

const ARTICLE_TEXTS: readonly (readonly [name: string, read: (article: ArticleFacts) => string | null])[] = [
  ['articles.title', ({ title }) => title],
  ['articles.outlet', ({ outlet }) => outlet],
  ['articles.url', ({ url }) => url],
  ['articles.day', ({ published }) => published && JSON.stringify(published)],
]

/** The columns of a file of `writeColumns`. Throws `Damaged`, with a sentence for the reader, on anything else. */
export function readColumns(file: Uint8Array, utf8: Utf8): Columns {
  const sections = readSections(file)
  const take: Take = (name) => {
    const bytes = sections.get(name)
    if (!bytes) throw new Damaged(`the file has no part "${name}"`)
    return bytes
  }
  try {
    return takeColumns(take, utf8)
  } catch (error) {
    if (error instanceof Damaged) throw error
    throw new Damaged(`the file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function takeColumns(take: Take, utf8: Utf8): Columns {
  const head = JSON.parse(utf8.decode(take('head'))) as Head
  const { collection, rows, dated, heads, places, spots } = head
  const facets = eachStored((id) => {
    const values = texts(take, `${id}.values`, utf8)
    return { values, codes: takeCodes(take, id, head.facets[id], rows, values.length) }
  })
  const first = new Int32Array(readWhole(take('first'), rows, true))
  const last = new Int32Array(readWhole(take('days'), rows, false))
  for (let row = 0; row < rows; row++) last[row] = last[row]! + first[row]!
  const [low, high] = [readWhole(take('ids.low'), rows, false), readWhole(take('ids.high'), rows, false)]
  const ids = new Float64Array(rows)
  for (let row = 0; row < rows; row++) ids[row] = high[row]! * WORD + low[row]!
  const open = take('open').slice()
  const headStarts = readWhole(take('heads'), heads.length + 2, true)
  const isAscending = headStarts.every((start, h) => h === 0 || start >= headStarts[h - 1]!)
  const ends = [headStarts[0], headStarts[heads.length], headStarts[heads.length + 1]]
  if (!isAscending || ends.join() !== [0, dated, rows].join())
    throw new Damaged('the heads do not fit the rows')
  if (open.length !== rows) throw new Damaged('the dates do not fit the rows')
  if (spots.some(({ place }) => !places[place])) throw new Damaged('the places do not fit')
  if (facets.article.codes.kind !== 'one') throw new Damaged('an event without exactly one article')
  return {
    collection,
    rows,
    dated,
    first,
    last,
    open,
    ids,
    heads,
    headStarts,
    stories: readWhole(take('stories'), head.stories, false),
    facets,
    firstTheme: takeArray(take, 'firstTheme', rows, facets.theme.values.length),
    places,
    spots,
    at: takeCodes(take, 'at', head.at, rows, spots.length),
    about: takeCodes(take, 'about', head.about, rows, places.length),
    articles: takeArticles(take, facets.article.values, utf8),
  }
}

function texts(take: Take, name: string, utf8: Utf8): string[] {
  return readTexts(take(name), utf8).map((text) => text ?? '')
}

function takeArticles(take: Take, ids: readonly string[], utf8: Utf8): ArticleFacts[] {
  const [titles, outlets, urls, days] = ARTICLE_TEXTS.map(([name]) => readTexts(take(name), utf8))
  for (const list of [titles, outlets, urls, days])
    if (list?.length !== ids.length) throw new Damaged('the articles do not fit')
  // most articles share their day with others
  const known = new Map<string | null, ArticleFacts['published']>([[null, null]])
  return ids.map((id, i) => {
    const day = days![i]!
    if (!known.has(day)) known.set(day, JSON.parse(day!) as ArticleFacts['published'])
    return { id, title: titles![i] ?? '', outlet: outlets![i]!, url: urls![i]!, published: known.get(day)! }
  })
}
