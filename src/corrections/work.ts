import type { Corpus, NewsEvent } from '../extract/types'
import { finderOf } from './find'
import type { Corrected, Correction, Edit, Loss, Marks } from './types'

/** A collection while corrections are applied to it. */
export interface Work {
  readonly corpus: Corpus
  readonly byArticle: Map<string, NewsEvent[]>
  readonly read: ReadonlyMap<string, NewsEvent>
  readonly changed: Map<string, NewsEvent>
  readonly fields: Map<string, Set<Correction['field']>>
  readonly marks: Map<string, Marks>
  readonly hidden: Set<string>
  readonly made: Map<string, NewsEvent>
  readonly about: Map<Correction, string>
  readonly applied: Correction[]
  readonly alreadyRight: Correction[]
  readonly noLongerApplies: { readonly correction: Correction; readonly loss: Loss }[]
}

export function startWork(corpus: Corpus): Work {
  const byArticle = new Map<string, NewsEvent[]>()
  for (const event of corpus.events) {
    const list = byArticle.get(event.article)
    if (list) list.push(event)
    else byArticle.set(event.article, [event])
  }
  return {
    corpus,
    byArticle,
    read: new Map(corpus.events.map((event) => [event.id, event])),
    changed: new Map(),
    fields: new Map(),
    marks: new Map(),
    hidden: new Set(),
    made: new Map(),
    about: new Map(),
    applied: [],
    alreadyRight: [],
    noLongerApplies: [],
  }
}

/** The event as it is by now. */
export const current = (work: Work, id: string): NewsEvent =>
  work.changed.get(id) ?? work.made.get(id) ?? work.read.get(id)!

export function change(work: Work, event: NewsEvent, field: Correction['field'] | null): void {
  if (work.made.has(event.id)) work.made.set(event.id, event)
  else work.changed.set(event.id, event)
  if (field) noteField(work, event.id, field)
}

export function noteField(work: Work, id: string, field: Correction['field']): void {
  work.fields.set(id, (work.fields.get(id) ?? new Set()).add(field))
}

/** Joins two groups of events that tell the same, or takes one out of the other's. False where that is so already. */
export function linkSame(
  work: Work,
  event: NewsEvent,
  correction: Correction & { readonly field: 'same' },
): boolean {
  const other = finderOf(work.corpus).event(correction.other, (article) => work.byArticle.get(article) ?? [])
  if (typeof other === 'string' || other.id === event.id) return false
  const mine = groupOf(work, event.id)
  if (mine.includes(other.id) === correction.to) return false
  const groups = correction.to
    ? [[...new Set([...mine, ...groupOf(work, other.id)])]]
    : [[event.id], mine.filter((id) => id !== event.id)]
  for (const group of groups)
    for (const id of group) {
      if (!work.read.has(id) && !work.made.has(id)) continue
      const sameAs = group.filter((one) => one !== id)
      const { sameAs: _, ...rest } = current(work, id)
      change(work, sameAs.length > 0 ? { ...rest, sameAs } : rest, id === event.id ? 'same' : null)
    }
  return true
}

const groupOf = (work: Work, id: string): readonly string[] => [id, ...(current(work, id).sameAs ?? [])]

/** What became of it all. */
export function finish(work: Work): Corrected {
  const { corpus, changed, hidden, made, read, fields, marks, applied, alreadyRight, noLongerApplies } = work
  const isChanged = changed.size + hidden.size + made.size > 0
  const events = isChanged
    ? [...corpus.events.map((event) => changed.get(event.id) ?? event), ...made.values()]
    : corpus.events
  const edits = new Map<string, Edit>(
    Array.from(fields, ([id, of]) => [id, { original: read.get(id) ?? null, fields: of }]),
  )
  return {
    corpus: isChanged ? { ...corpus, events: withoutHidden(events, hidden) } : corpus,
    edits,
    marks,
    about: work.about,
    hidden: Array.from(hidden, (id) => current(work, id)),
    applied,
    alreadyRight,
    noLongerApplies,
  }
}

/** Without the hidden events, and without what others say of them. */
function withoutHidden(events: readonly NewsEvent[], hidden: ReadonlySet<string>): readonly NewsEvent[] {
  if (hidden.size === 0) return events
  return events
    .filter(({ id }) => !hidden.has(id))
    .map((event) => {
      const { sameAs, outcome, ...rest } = event
      const isTold = sameAs?.some((id) => hidden.has(id)) ?? false
      const isOutcome = outcome !== undefined && hidden.has(outcome.event)
      if (!isTold && !isOutcome) return event
      const left = sameAs?.filter((id) => !hidden.has(id)) ?? []
      return { ...rest, ...(left.length > 0 && { sameAs: left }), ...(outcome && !isOutcome && { outcome }) }
    })
}
