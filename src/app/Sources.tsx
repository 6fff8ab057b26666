import type { NewsEvent } from '../extract/types'
import { differences } from './differences'
import { articleName, TEXT_LANGUAGE } from './event-words'
import { select } from './store'
import { originOf } from '../facets/origins'
import type { View } from './view'
import { words } from './words'

interface SourcesProps {
  readonly event: NewsEvent
  readonly view: View
}

/** One button for each article that tells of the event; pressed, its sentence is read. */
export function SourceTabs({ event, view }: SourcesProps) {
  const told = tellingsOf(event, view).filter((one) => one === event || one.article !== event.article)
  if (told.length < 2) return null
  return (
    <div className="source-tabs" role="group" aria-label={words.reader.sources}>
      {told.map(({ id, article }) => (
        <button key={id} type="button" aria-pressed={id === event.id} onClick={() => select(id)}>
          {articleName(view.articles.get(article))}
        </button>
      ))}
    </div>
  )
}

/** The same happening in the words of other articles, or of another sentence of this one, and what they say otherwise. */
export function OtherSources({ event, view }: SourcesProps) {
  const others = tellingsOf(event, view).filter((other) => other !== event)
  if (others.length === 0) return null
  const nameOf = (id: string) => {
    const article = view.byId.get(id)?.article ?? ''
    return id !== event.id && article === event.article
      ? words.reader.sameArticle
      : articleName(view.articles.get(article))
  }
  return (
    <div className="sources">
      <p className="why-beside">{words.reader.sameAs}:</p>
      {others.map((other) => (
        <figure key={other.id}>
          <blockquote lang={TEXT_LANGUAGE}>“{other.evidence.quote}”</blockquote>
          <figcaption>
            <button type="button" className="link" onClick={() => select(other.id)}>
              {nameOf(other.id)}
            </button>
            {originNote(other, view)}
          </figcaption>
        </figure>
      ))}
      <Differences event={event} others={others} nameOf={nameOf} />
    </div>
  )
}

interface DifferencesProps {
  readonly event: NewsEvent
  readonly others: readonly NewsEvent[]
  readonly nameOf: (id: string) => string
}

function Differences({ event, others, nameOf }: DifferencesProps) {
  const found = differences(event, others)
  if (found.length === 0) return <p className="why-beside">{words.reader.agree}</p>
  return (
    <table className="differences">
      <caption>{words.reader.differences}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">{words.reader.field}</span>
          </th>
          <th scope="col">{nameOf(event.id)}</th>
          <th scope="col">{others.length === 1 ? nameOf(others[0]!.id) : words.reader.others}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ field, own, others: theirs }) => (
          <tr key={field}>
            <th scope="row">{field === 'number' ? words.reader.number : words.why[field]}</th>
            <td>{own}</td>
            <td>
              {theirs.map(({ id, says }) => (
                <div key={id}>
                  {says}
                  {others.length > 1 && <small> {nameOf(id)}</small>}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The event and those that tell the same, in the order of the collection, so that the tabs stand still. */
function tellingsOf(event: NewsEvent, view: View): readonly NewsEvent[] {
  const others = (event.sameAs ?? []).flatMap((id) => view.byId.get(id) ?? [])
  const order = new Map(view.corpus.articles.map(({ id }, i) => [id, i]))
  return [event, ...others].sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0))
}

/** The agency it comes from, where that is not the outlet. */
function originNote(event: NewsEvent, view: View): string {
  const article = view.articles.get(event.article)
  const origin = originOf(event, article, view.facts.outlets)
  return origin === articleName(article) || origin === event.article
    ? ''
    : ` · ${words.reader.origin(origin)}`
}
