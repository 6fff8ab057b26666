import { createStore, get, set } from 'idb-keyval'
import { applyCorrections } from '../../corrections/apply'
import type { CorrectedCorpus } from '../../corrections/types'
import { isEmbedded } from '../embed'
import { toast } from '../store'
import { words } from '../words'
import { compareVisits, toSaid, type Said } from './compare'
import { useVisits } from './since'

/** What a collection said when it was last looked at. */
interface Visit {
  readonly version: 1
  /** ISO day of this computer. */
  readonly day: string
  readonly said: readonly Said[]
}

/** Of a larger collection nothing is kept, and nothing told. */
const MOST_EVENTS = 20_000

let store: ReturnType<typeof createStore> | null = null
let seen: { readonly collection: string; readonly said: readonly Said[] } | null = null
let isLossTold = false

/** Compares the collection as its folder gives it with what this browser saw of it; a difference stands until it is dismissed. */
export async function followVisits(corpus: CorrectedCorpus): Promise<void> {
  useVisits.setState({ since: null })
  if (typeof indexedDB === 'undefined' || isEmbedded() || corpus.events.length > MOST_EVENTS) return
  const { events } = applyCorrections(corpus, corpus.corrections ?? []).corpus
  seen = { collection: corpus.name, said: events.map(toSaid) }
  const last = await lastVisit(corpus.name)
  const changes = last && compareVisits(last.said, seen.said)
  const isSame = !changes || Object.values(changes).every((list) => list.length === 0)
  if (isSame) await keepVisit()
  else useVisits.setState({ since: { day: last.day, changes } })
}

/** What is there now is what the next visit is compared with. */
export function dismissChanges(): void {
  useVisits.setState({ since: null })
  void keepVisit()
}

/** What another version kept, or nothing can read, is no visit. */
async function lastVisit(collection: string): Promise<Visit | null> {
  try {
    const visit = await get<Visit>(collection, open())
    return visit?.version === 1 ? visit : null
  } catch {
    return null
  }
}

async function keepVisit(): Promise<void> {
  if (!seen) return
  const visit: Visit = { version: 1, day: today(), said: seen.said }
  try {
    await set(seen.collection, visit, open())
  } catch {
    if (!isLossTold) toast(words.visit.lost)
    isLossTold = true
  }
}

const open = () => (store ??= createStore('dateline-visits', 'visits'))

function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
