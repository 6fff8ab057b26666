import type { CorrectedCorpus } from '../corrections/types'
import { isElsewhere, type Elsewhere } from '../clickhouse/elsewhere'
import type { Corpus } from '../extract/types'
import { isManifest, type Manifest } from '../facets/wire/manifest'
import { attend, tell } from './cluster/asking'
import { namedInAddress, openElsewhere } from './cluster/open'
import { followKept } from './corrections/keeping'
import { takePins } from './corrections/pins'
import { correctedNow } from './corrections/state'
import { inlined, isOneFile } from './inlined'
import { toast, useStore } from './store'
import { collectionOf } from './view'
import { words } from './words'

const { getState, setState } = useStore

/** Fetches the collection and, where it is live, follows its changes. */
export async function loadCorpus(): Promise<void> {
  setState({ load: { kind: 'loading' } })
  try {
    const elsewhere = isOneFile() ? null : namedInAddress()
    if (elsewhere) return await loadElsewhere(elsewhere)
    const corpus = await fetchCorpus()
    if (isElsewhere(corpus)) return await loadElsewhere(corpus)
    await followKept(corpus.name)
    if (isManifest(corpus)) return await loadWire(corpus)
    setState({ corpus, load: { kind: 'ready' } })
    takePins(corpus.corrections ?? [])
    tellLost()
    // the first view does not wait for these
    void import('./visits/visits').then(({ followVisits }) => followVisits(corpus))
    if (!isOneFile()) void import('./kept-articles').then(({ restoreArticles }) => restoreArticles())
    if (corpus.live) followChanges()
  } catch (error) {
    await followKept('')
    setState({ load: { kind: 'failed', detail: error instanceof Error ? error.message : String(error) } })
  }
}

/** Reads a collection that is too large for one file; what it read is there already where it is read again. */
async function loadWire(manifest: Manifest): Promise<void> {
  const { openWire } = await import('./wire/open')
  const remote = await openWire(manifest, (done, all) => {
    if (getState().load.kind === 'loading') setState({ load: { kind: 'loading', share: done / all } })
  })
  // what is fetched later may be damaged or out of reach: that is told
  setState({ corpus: null, remote: attend(remote), load: { kind: 'ready' } })
  if (manifest.live) followChanges()
}

/** Asks servers from now on; where they do not answer, the page says so and can ask again. */
async function loadElsewhere(elsewhere: Elsewhere): Promise<void> {
  try {
    const remote = await openElsewhere(elsewhere)
    await followKept(remote.facts.name)
    setState({ corpus: null, remote, load: { kind: 'ready' } })
  } catch (error) {
    tell(error)
    throw error
  }
}

/** Corrections that found nothing to correct are told, never dropped. */
function tellLost(): void {
  const lost = correctedNow()?.noLongerApplies.length ?? 0
  const show = () => setState({ dialog: 'corrections' })
  if (lost > 0) toast(words.fix.lostToast(lost), { label: words.fix.show, run: show })
}

let following = false

function followChanges(): void {
  if (following) return
  following = true
  new EventSource('./changes').addEventListener('message', () => void refresh())
}

/** Reads the collection again; filters and selection stay, new events flash once. */
async function refresh(): Promise<void> {
  try {
    const fetched = await fetchCorpus()
    if (isElsewhere(fetched)) return
    if (isManifest(fetched)) {
      await loadWire(fetched)
      return toast(words.toast.updated(0))
    }
    const corpus = withAdded(fetched)
    const known = new Set(getState().corpus?.events.map((event) => event.id))
    const fresh = corpus.events.filter((event) => !known.has(event.id)).map((event) => event.id)
    const kept = new Set(correctedNow(corpus)!.corpus.events.map((event) => event.id))
    const pinned = getState().pinned.filter((id) => kept.has(id))
    setState(({ selected, filters }) => ({
      corpus,
      remote: null,
      fresh: new Set(fresh),
      selected: selected && kept.has(selected) ? selected : null,
      pinned,
      filters: filters.only ? { ...filters, only: pinned.length > 0 ? pinned : null } : filters,
    }))
    toast(words.toast.updated(fresh.length))
  } catch {
    // a file caught half written is followed by another change
  }
}

/** The articles that were added by hand stay in the collection. */
function withAdded(corpus: Corpus): Corpus {
  const { added, corpus: before } = getState()
  if (!before || added.size === 0) return corpus
  const inFolder = new Set(corpus.articles.map((article) => article.id))
  const isKept = (article: string) => added.has(article) && !inFolder.has(article)
  return {
    ...corpus,
    articles: [...corpus.articles, ...before.articles.filter((article) => isKept(article.id))],
    events: [...corpus.events, ...before.events.filter((event) => isKept(event.article))],
  }
}

async function fetchCorpus(): Promise<CorrectedCorpus | Manifest | Elsewhere> {
  const own = inlined('corpus')
  const data = own === null ? await fetchJson() : (JSON.parse(own) as unknown)
  if (isManifest(data) || isElsewhere(data)) return data
  if (!isCorpus(data)) throw new Error('corpus.json: not a collection this page knows (version 1)')
  // what the page cannot put into columns fails here, where it can be told
  collectionOf(data)
  return data
}

async function fetchJson(): Promise<unknown> {
  const response = await fetch('./corpus.json', { cache: 'no-cache' })
  if (!response.ok) throw new Error(`corpus.json: ${response.status} ${response.statusText}`)
  return response.json()
}

function isCorpus(data: unknown): data is Corpus {
  if (typeof data !== 'object' || data === null) return false
  const { version, articles, events } = data as Partial<Record<keyof Corpus, unknown>>
  return version === 1 && Array.isArray(articles) && Array.isArray(events)
}
