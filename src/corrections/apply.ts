import type { Corpus, NewsEvent, Span } from '../extract/types'
import { finderOf } from './find'
import { toEvent } from './made'
import type { Corrected, Correction, Loss, Marks, ValueField, Values } from './types'
import { isSameValue, VALUE_FIELDS, valuesOf, withValue } from './values'
import { change, current, finish, linkSame, noteField, startWork, type Work } from './work'

/**
 * A collection with these corrections applied in their order: of two of the same field of the same event the later holds. Nothing that was
 * read is lost: what changed is in `edits`, what was taken away in `hidden`, what found nothing to correct in `noLongerApplies`.
 */
export function applyCorrections(corpus: Corpus, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return uncorrected(corpus)
  const work = startWork(corpus)
  const made = corrections.filter(isOf('made'))
  for (const one of settle(work, made)) make(work, one.correction, one.event)
  const rest = corrections.filter(({ field }) => field !== 'made')
  for (const { correction, event } of settle(work, rest)) applyOne(work, correction, event!)
  return finish(work)
}

/** A collection that nobody corrected. */
const uncorrected = (corpus: Corpus): Corrected => ({
  corpus,
  edits: new Map(),
  marks: new Map(),
  about: new Map(),
  hidden: [],
  applied: [],
  alreadyRight: [],
  noLongerApplies: [],
})

interface Settled<One extends Correction> {
  readonly correction: One
  /** The event it is about; none yet where it makes one. */
  readonly event: NewsEvent | null
}

/** The corrections that find what they are about, without those that a later one replaces. */
function settle<One extends Correction>(work: Work, corrections: readonly One[]): Settled<One>[] {
  const last = new Map<string, Settled<One>>()
  for (const correction of corrections) {
    const found = correction.field === 'made' ? findSpot(work, correction) : findEvent(work, correction)
    if (typeof found === 'string') {
      work.noLongerApplies.push({ correction, loss: found })
      continue
    }
    if (found.event) work.about.set(correction, found.event.id)
    const key = JSON.stringify([found.key, correction.field])
    // moved to the end, where the later one stands
    last.delete(key)
    last.set(key, { correction, event: found.event })
  }
  return [...last.values()]
}

type Found = { readonly key: string; readonly event: NewsEvent | null } | Loss

function findSpot(work: Work, correction: Correction): Found {
  const place = finderOf(work.corpus).words(correction)
  if (!place) return 'words'
  const { article, start, end } = place
  const there = (work.byArticle.get(article.id) ?? []).filter(({ evidence }) => isSpan(evidence, place))
  const event = there.find(({ id }) => id === correction.event) ?? there[0] ?? null
  return { key: `${article.id} ${start} ${end}`, event }
}

function findEvent(work: Work, correction: Correction): Found {
  const finder = finderOf(work.corpus)
  const events = (article: string) => work.byArticle.get(article) ?? []
  const event = finder.event(correction, events, (one) => isAsBefore(one, correction))
  if (typeof event === 'string') return event
  if (correction.field !== 'same') return { key: event.id, event }
  const other = finder.event(correction.other, events)
  return typeof other === 'string' ? 'other' : { key: `${event.id} ${other.id}`, event }
}

/** Whether the event still has the value that was corrected, or has the right one by now. */
function isAsBefore(event: NewsEvent, correction: Correction): boolean {
  if (!isValueCorrection(correction)) return false
  const { field, from, to } = correction
  const now = valuesOf(event)[field]
  return isSameValue(field, now, to) || (from !== undefined && isSameValue(field, now, from))
}

function applyOne(work: Work, correction: Correction, event: NewsEvent): void {
  const { id } = event
  switch (correction.field) {
    case 'hidden':
      if (!correction.to) return void work.alreadyRight.push(correction)
      work.hidden.add(id)
      break
    case 'same':
      if (!linkSame(work, event, correction)) return void work.alreadyRight.push(correction)
      break
    case 'note':
      return mark(work, id, { note: correction.to })
    case 'star':
    case 'pin':
      return mark(work, id, { [correction.field]: correction.to })
    case 'made':
      return
    case 'title':
    case 'type':
    case 'status':
    case 'themes':
    case 'actors':
    case 'when':
    case 'where':
      if (!setValue(work, id, correction.field, correction.to)) return void work.alreadyRight.push(correction)
  }
  work.applied.push(correction)
}

/** False where the value is there already. */
function setValue<Field extends ValueField>(
  work: Work,
  id: string,
  field: Field,
  to: Values[Field],
): boolean {
  const event = current(work, id)
  if (isSameValue(field, valuesOf(event)[field], to)) return false
  change(work, withValue(event, field, to), field)
  return true
}

function make(
  work: Work,
  correction: Correction & { readonly field: 'made' },
  there: NewsEvent | null,
): void {
  if (there) {
    // the rules found it in the meantime: it keeps its id, and the reader's values hold
    const changes = VALUE_FIELDS.map((field) => setValue(work, there.id, field, correction.to[field]))
    return void (changes.includes(true) ? work.applied : work.alreadyRight).push(correction)
  }
  const place = finderOf(work.corpus).words(correction)!
  const event = toEvent(place, correction.to, (id) => work.read.has(id) || work.made.has(id))
  work.made.set(event.id, event)
  work.about.set(correction, event.id)
  const list = work.byArticle.get(place.article.id)
  if (list) list.push(event)
  else work.byArticle.set(place.article.id, [event])
  noteField(work, event.id, 'made')
  work.applied.push(correction)
}

function mark(work: Work, id: string, marks: Partial<Marks>): void {
  work.marks.set(id, { note: '', star: false, pin: false, ...work.marks.get(id), ...marks })
}

const isSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end

type ValueCorrection = Extract<Correction, { readonly field: ValueField }>

function isValueCorrection(correction: Correction): correction is ValueCorrection {
  return VALUE_FIELDS.some((field) => field === correction.field)
}

const isOf =
  <Field extends Correction['field']>(field: Field) =>
  (correction: Correction): correction is Correction & { readonly field: Field } =>
    correction.field === field
