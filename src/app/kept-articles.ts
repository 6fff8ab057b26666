import { createStore, delMany, entries, keys, setMany } from 'idb-keyval'
import type { ArticleInput } from '../extract/types'
import { newIntake, relink } from './intake'
import { inWorker, Stopped, type Reading } from './reading'
import { setValues, toast, useStore } from './store'
import { words } from './words'

const { getState, setState } = useStore

/** So many are read at once: the page shows them as they come. */
const CHUNK = 25

type Key = [collection: string, article: string]

let store: ReturnType<typeof createStore> | null = null
let isLossTold = false

/** The database of this browser; null where it has none. Kept is what was added, not what was read in it: newer rules read it anew. */
function open() {
  if (typeof indexedDB === 'undefined') return null
  return (store ??= createStore('dateline-articles', 'articles'))
}

const keyOf = (article: string): Key => [getState().corpus?.name ?? '', article]

/** Keeps added articles for the next visit; where the browser does not, it is said once. */
export async function keepArticles(articles: readonly ArticleInput[]): Promise<void> {
  try {
    const articlesStore = open()
    if (articlesStore)
      await setMany(
        articles.map((article) => [keyOf(article.id), article]),
        articlesStore,
      )
  } catch {
    if (!isLossTold) toast(words.add.lost)
    isLossTold = true
  }
}

/** The names of what is kept of this collection, also by other tabs: an article of such a name would take its place. */
export async function keptNames(): Promise<readonly string[]> {
  const articlesStore = open()
  if (!articlesStore) return []
  const [collection] = keyOf('')
  const all = await keys<Key>(articlesStore).catch((): Key[] => [])
  return all.flatMap(([of, article]) => (of === collection ? article : []))
}

/** Reads again what was added to this collection on earlier visits; filters and selection stay as they are. */
export async function restoreArticles(reading: Reading = inWorker): Promise<void> {
  try {
    const articles = await keptNow()
    if (articles.length === 0) return
    const intake = newIntake(false)
    const hints = await reading.hints(articles)
    for (let at = 0; at < articles.length; at += CHUNK) {
      intake.add(await reading.read(articles.slice(at, at + CHUNK), hints))
      await intake.takeIn()
    }
    await intake.takeIn(true)
    await relink(reading)
  } catch (error) {
    // what cannot be read now stays kept for the next visit
    if (!(error instanceof Stopped)) toast(words.add.notRestored)
  }
}

/** What was kept of this collection, without what its folder has by now. */
async function keptNow(): Promise<ArticleInput[]> {
  const articlesStore = open()
  if (!articlesStore) return []
  const { corpus } = getState()
  const ids = new Set(corpus?.articles.map(({ id }) => id))
  const texts = new Set(corpus?.articles.map(({ text }) => text))
  const all = await entries<Key, ArticleInput>(articlesStore)
  return all.flatMap(([[collection], article]) => {
    if (collection !== (corpus?.name ?? '') || ids.has(article.id) || texts.has(article.text)) return []
    // two tabs may have kept the same
    texts.add(article.text)
    return article
  })
}

/** Takes an added article and its events away, here and from what is kept; it can be taken back. */
export async function removeArticle(id: string): Promise<void> {
  const { corpus, added, selected } = getState()
  if (!corpus || !added.has(id)) return
  const keptBefore = (await keptEntry(id)) ?? null
  const gone = new Set(corpus.events.flatMap((event) => (event.article === id ? event.id : [])))
  setState({
    corpus: {
      ...corpus,
      articles: corpus.articles.filter((article) => article.id !== id),
      events: corpus.events.filter((event) => event.article !== id),
    },
    added: new Set([...added].filter((one) => one !== id)),
    selected: selected && gone.has(selected) ? null : selected,
  })
  // a filter for an article that is gone would leave nothing
  const chosen = getState().filters.values.article ?? []
  if (chosen.includes(id))
    setValues(
      'article',
      chosen.filter((one) => one !== id),
    )
  await forget(id)
  toast(words.add.removed(id), { label: words.fix.undo, run: () => bringBack(id, keptBefore) })

  function bringBack(article: string, kept: ArticleInput | null): void {
    if (kept) void keepArticles([kept])
    setState((state) =>
      state.corpus
        ? {
            corpus: {
              ...state.corpus,
              articles: [...state.corpus.articles, ...corpus!.articles.filter((one) => one.id === article)],
              events: [...state.corpus.events, ...corpus!.events.filter((one) => one.article === article)],
            },
            added: new Set([...state.added, article]),
          }
        : {},
    )
  }
}

async function keptEntry(id: string): Promise<ArticleInput | undefined> {
  const articlesStore = open()
  const all = articlesStore ? await entries<Key, ArticleInput>(articlesStore).catch(() => []) : []
  const [collection] = keyOf(id)
  return all.find(([key]) => key[0] === collection && key[1] === id)?.[1]
}

async function forget(id: string): Promise<void> {
  const articlesStore = open()
  if (articlesStore) await delMany([keyOf(id)], articlesStore).catch(() => {})
}
