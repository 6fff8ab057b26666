import { wrap, type Remote } from 'comlink'
import type { ArticleInput, Corpus } from '../extract/types'
import type { WorkerFunctions } from '../worker'
import { clearFilters, toast, useStore, type Report } from './store'
import { viewNow } from './view'
import { words } from './words'

const { getState, setState } = useStore

/** Reads one article into events. */
export type ReadArticle = (article: ArticleInput) => Promise<Pick<Corpus, 'articles' | 'events'>>

/** Reads files into events, one an article; a file that is no text is reported and left out. */
export async function ingestFiles(files: readonly File[], read?: ReadArticle): Promise<void> {
  await ingest(await toArticles(files), read)
}

async function toArticles(files: readonly File[]): Promise<ArticleInput[]> {
  const articles: ArticleInput[] = []
  for (const file of files) {
    const text = decode(await file.arrayBuffer())
    if (text.includes('\0'))
      report({ name: file.name, state: 'failed', says: words.add.failed(file.name, words.add.notText) })
    else if (!text.trim())
      report({ name: file.name, state: 'failed', says: words.add.failed(file.name, words.add.empty) })
    else articles.push({ id: file.name, text })
  }
  return articles
}

/** Reads articles one by one and adds their events to the collection; filters stay as they are. */
export async function ingest(
  articles: readonly ArticleInput[],
  read: ReadArticle = readInWorker,
): Promise<void> {
  const fresh: string[] = []
  for (const article of articles) {
    const { id: name } = article
    if (getState().corpus?.articles.some((known) => known.id === name || known.text === article.text)) {
      report({ name, state: 'failed', says: words.add.twice(name) })
      continue
    }
    report({ name, state: 'reading', says: words.add.reading(name) })
    const began = performance.now()
    try {
      const added = await read(article)
      merge(added)
      fresh.push(...added.events.map((event) => event.id))
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      const undated = added.events.filter((event) => event.when === null).length
      const says =
        added.events.length > 0
          ? words.add.report(name, added.events.length, undated, seconds)
          : words.add.none(name)
      report({ name, state: 'read', says })
    } catch (error) {
      report({
        name,
        state: 'failed',
        says: words.add.failed(name, error instanceof Error ? error.message : String(error)),
      })
    }
  }
  if (fresh.length === 0) return
  await relink()
  announce(fresh)
}

function report(next: Report): void {
  setState(({ reports }) => ({ reports: [...reports.filter((one) => one.name !== next.name), next] }))
}

function merge(added: Pick<Corpus, 'articles' | 'events'>): void {
  setState(({ corpus, fresh, added: before }) => ({
    load: { kind: 'ready' },
    corpus: {
      version: 1,
      name: '',
      ...corpus,
      articles: [...(corpus?.articles ?? []), ...added.articles],
      events: [...(corpus?.events ?? []), ...added.events],
    },
    added: new Set([...before, ...added.articles.map((article) => article.id)]),
    fresh: new Set([...fresh, ...added.events.map((event) => event.id)]),
  }))
}

/** What the new articles tell is linked to what the collection told before. */
async function relink(): Promise<void> {
  const { corpus } = getState()
  if (!corpus || !worker) return
  const events = await worker.link(corpus.events)
  setState((state) => (state.corpus === corpus ? { corpus: { ...corpus, events } } : {}))
}

function announce(ids: readonly string[]): void {
  const shown = viewNow()?.placeInList
  const hidden = ids.filter((id) => !shown?.has(id)).length
  if (hidden === 0) toast(words.add.added(ids.length))
  else toast(words.add.hidden(ids.length, hidden), { label: words.add.show, run: clearFilters })
}

/** UTF-8, else Windows-1252, the two that plain-text articles come in most. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

let worker: Remote<WorkerFunctions> | null = null

function readInWorker(article: ArticleInput): Promise<Pick<Corpus, 'articles' | 'events'>> {
  worker ??= wrap<WorkerFunctions>(new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }))
  return worker.read(article, new URL('./gazetteer.bin', document.baseURI).href, getState().corpus?.codebook)
}
