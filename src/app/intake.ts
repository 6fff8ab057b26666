import type { Article, ArticleInput, NewsEvent } from '../extract/types'
import type { Problem } from '../formats/types'
import type { Added } from './reading'
import { useStore, type Report } from './store'
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

export function newIntake(): Intake {
  const known = getState().corpus?.articles ?? []
  const ids = new Set(known.map((article) => article.id))
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
    add: ({ articles, events }) => {
      gathered.articles.push(...articles)
      gathered.events.push(...events)
      for (const event of events) fresh.push(event.id)
    },
    tell,
    tellProblem: (problem) =>
      tell({ name: problem.name, state: 'failed', says: words.formats.problem(problem) }),
    takeIn: async (isLast = false) => {
      const began = performance.now()
      if (isEmpty(gathered) || (began < next && !isLast)) return
      merge(gathered)
      gathered = empty()
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
  readonly reports: Report[]
}

const empty = (): Gathered => ({ articles: [], events: [], reports: [] })
const isEmpty = ({ articles, reports }: Gathered) => articles.length === 0 && reports.length === 0

function merge({ articles, events, reports }: Gathered): void {
  setState((state) => ({
    reports: [...state.reports, ...reports],
    ...(articles.length > 0 && {
      load: { kind: 'ready' },
      corpus: {
        version: 1,
        name: '',
        ...state.corpus,
        articles: [...(state.corpus?.articles ?? []), ...articles],
        events: [...(state.corpus?.events ?? []), ...events],
      },
      added: new Set([...state.added, ...articles.map((article) => article.id)]),
      fresh: new Set([...state.fresh, ...events.map((event) => event.id)]),
    }),
  }))
}

/** `monday.txt`, else `monday.txt (2)`: another text of the same name is another article. */
function freeName(id: string, taken: ReadonlySet<string>): string {
  let name = id
  for (let count = 2; taken.has(name); count++) name = `${id} (${count})`
  return name
}
