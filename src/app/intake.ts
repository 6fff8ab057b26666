import type { Actor, Article, ArticleInput, Corpus, NewsEvent } from '../extract/types'
import type { Problem } from '../formats/types'
import type { Added, Reading } from './reading'
import { useStore, type Report } from './store'
import { prepareCollection } from './view'
import { words } from './words'

const { getState, setState } = useStore

/** The page takes in what was read so far at most this often, and spends at most a sixth of its time on it. */
const TAKE_IN_MS = 300
const TAKE_IN_SHARE = 6

/** Gathers what a run of reading gives, and hands it to the page in few large steps. */
export interface Intake {
  /** The article under a name no other has; `null` where its text is in the collection already. */
  readonly admit: (article: ArticleInput) => ArticleInput | null
  readonly add: (added: Added) => void
  readonly tell: (report: Report) => void
  readonly tellProblem: (problem: Problem) => void
  /** Hands over where the last time is long enough ago. */
  readonly takeIn: (isLast?: boolean) => Promise<void>
  /** Ids of all events that were added. */
  readonly fresh: () => readonly string[]
}

/** Gathers articles for the collection. `isNew`: their events are shown as such until they are looked at. `taken`: names not to be given. */
export function newIntake(isNew = true, taken: readonly string[] = []): Intake {
  const known = getState().corpus?.articles ?? []
  const ids = new Set([...taken, ...known.map((article) => article.id)])
  const texts = new Set(known.map((article) => article.text))
  const fresh: string[] = []
  let gathered = empty()
  let next = 0
  const tell = (report: Report) => gathered.reports.push(report)
  return {
    admit: (article) => {
      if (texts.has(article.text)) return null
      const id = freeName(article.id, ids)
      ids.add(id)
      texts.add(article.text)
      return { ...article, id }
    },
    add: ({ articles, events, actors = [] }) => {
      gathered.articles.push(...articles)
      gathered.actors.push(...actors)
      gathered.events.push(...events)
      for (const event of events) fresh.push(event.id)
    },
    tell,
    tellProblem: (problem) =>
      tell({ name: problem.name, state: 'failed', says: words.formats.problem(problem) }),
    takeIn: async (isLast = false) => {
      const began = performance.now()
      if (isEmpty(gathered) || (began < next && !isLast)) return
      const taken = gathered
      gathered = empty()
      await merge(taken, isNew)
      await new Promise((resolve) => setTimeout(resolve))
      const now = performance.now()
      next = now + Math.max(TAKE_IN_MS, TAKE_IN_SHARE * (now - began))
    },
    fresh: () => fresh,
  }
}

interface Gathered {
  readonly articles: Article[]
  readonly events: NewsEvent[]
  readonly actors: Actor[]
  readonly reports: Report[]
}

const empty = (): Gathered => ({ articles: [], events: [], actors: [], reports: [] })
const isEmpty = ({ articles, reports }: Gathered) => articles.length === 0 && reports.length === 0

/** What the new articles tell is linked to what the collection told before, and their actors have one name with its. */
export async function relink(reading: Reading): Promise<void> {
  const { corpus } = getState()
  if (!corpus) return
  const linked = { ...corpus, ...(await reading.link(corpus)) }
  await prepareCollection(linked)
  setState((state) => (state.corpus === corpus ? { corpus: linked } : {}))
}

async function merge(gathered: Gathered, isNew: boolean): Promise<void> {
  const { articles, events, reports } = gathered
  const { corpus } = getState()
  const grown = withMore(corpus, gathered)
  if (articles.length > 0) await prepareCollection(grown)
  setState((state) => ({
    reports: [...state.reports, ...reports],
    ...(articles.length > 0 && {
      load: { kind: 'ready' },
      corpus: state.corpus === corpus ? grown : withMore(state.corpus, gathered),
      added: new Set([...state.added, ...articles.map((article) => article.id)]),
      ...(isNew && { fresh: new Set([...state.fresh, ...events.map((event) => event.id)]) }),
    }),
  }))
}

const withMore = (corpus: Corpus | null, { articles, events, actors }: Gathered): Corpus => ({
  version: 1,
  name: '',
  ...corpus,
  articles: [...(corpus?.articles ?? []), ...articles],
  events: [...(corpus?.events ?? []), ...events],
  actors: [...(corpus?.actors ?? []), ...actors],
})

/** `monday.txt`, else `monday.txt (2)`: another text of the same name is another article. */
function freeName(id: string, taken: ReadonlySet<string>): string {
  let name = id
  for (let count = 2; taken.has(name); count++) name = `${id} (${count})`
  return name
}
