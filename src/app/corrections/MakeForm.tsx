import { useState, type FormEvent } from 'react'
import type { Correction, Values } from '../../corrections/types'
import { valuesOf } from '../../corrections/values'
import type { Article, NewsEvent, Span } from '../../extract/types'
import { TEXT_LANGUAGE } from '../event-words'
import { select } from '../store'
import type { View } from '../view'
import { words } from '../words'
import { changeOwn } from './actions'
import { problemsOf, toDraft, toValues } from './draft'
import { Fields } from './Fields'
import { FormActs } from './FormActs'
import { correctedNow, useFixes } from './state'

/** A title is no longer than those the rules make. */
const LONGEST_TITLE = 88

interface MakeFormProps {
  readonly view: View
  readonly article: Article
  readonly span: Span
  readonly onClose: () => void
}

/** The form for an event that the rules did not find. */
export function MakeForm({ view, article, span, onClose }: MakeFormProps) {
  const { fix } = words
  const quote = article.text.slice(span.start, span.end)
  const [empty] = useState(() => firstValues(quote, article, span, view.byArticle.get(article.id) ?? []))
  const [draft, setDraft] = useState(() => toDraft(empty, ''))
  const problems = problemsOf(draft)
  const isWrong = problems.title !== '' || problems.date !== ''
  const save = (submit: FormEvent) => {
    submit.preventDefault()
    if (isWrong) return
    const correction: Correction = {
      quote,
      article: article.id,
      start: span.start,
      field: 'made',
      to: toValues(draft, empty),
      at: new Date().toISOString(),
    }
    onClose()
    changeOwn([...useFixes.getState().own, correction], fix.made)
    select(correctedNow()?.about.get(correction) ?? null)
  }
  return (
    <form className="fix-form" noValidate onSubmit={save}>
      <blockquote lang={TEXT_LANGUAGE}>“{quote}”</blockquote>
      <Fields
        view={view}
        draft={draft}
        problems={problems}
        read={null}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <FormActs isWrong={isWrong} onClose={onClose} />
    </form>
  )
}

/** The words as title, and the date and the places that were read in their sentence, by an event or by none. */
function firstValues(quote: string, article: Article, span: Span, events: readonly NewsEvent[]): Values {
  const line = quote.replace(/\s+/g, ' ').trim()
  const title =
    line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…` : line
  const sentences = article.sentences.filter((one) => one.start < span.end && span.start < one.end)
  const isInside = (read: Span | null) =>
    read !== null && sentences.some((one) => one.start <= read.start && read.end <= one.end)
  const dated = events.find(({ when }) => when && isInside(when.span))
  const seen = article.unused?.dates.find(isInside)
  const places = events.flatMap((event) => {
    const where = event.where.filter((one) => isInside(one.span))
    return valuesOf({ ...event, where }).where
  })
  for (const one of article.unused?.places ?? [])
    if (isInside(one)) places.push({ place: one.place, role: 'at' })
  return {
    title,
    type: 'OTHER',
    status: 'happened',
    themes: [],
    actors: [],
    when: dated
      ? valuesOf(dated).when
      : seen
        ? { ...seen.interval, approx: seen.approx, open: seen.open }
        : null,
    where: [...new Map(places.map((one) => [one.place.id, one])).values()],
  }
}
