import type { Cue, NewsEvent, Place, Span } from '../extract/types'
import { ByHand } from './corrections/ByHand'
import { chooseDay, choosePlace } from './corrections/readings'
import { dayInWords, rangeInWords, whenInWords, whenNote } from './dates'
import { articleName, placeName } from './event-words'
import { placeNote } from './facet-labels'
import { Reason, Reasons } from './Reason'
import { OtherSources } from './Sources'
import { select } from './store'
import type { View } from './view'
import { words } from './words'

/** So many other candidates are named, the likeliest; the rest are counted. */
const FEW = 4

interface WhyProps {
  readonly event: NewsEvent
  readonly text: string
  readonly view: View
  /** Other events of the same sentence. */
  readonly beside: readonly NewsEvent[]
}

/** How each field of an event was read: the words, what they were taken for, and what else they could be. */
export function Why({ event, text, view, beside }: WhyProps) {
  return (
    <div className="why" role="note" aria-label={words.reader.why}>
      <ByHand view={view} event={event} />
      <dl>
        <Cues event={event} text={text} labels={view.labels} field="theme" />
        <When event={event} text={text} />
        <Wheres event={event} text={text} />
        <Cues event={event} text={text} labels={view.labels} field="actor" />
        <Cues event={event} text={text} labels={view.labels} field="status" />
        <Cues event={event} text={text} labels={view.labels} field="type" />
        {event.saidBy && (
          <Line name={words.why.saidBy}>{words.why.said(event.saidBy.speaker, event.saidBy.via)}</Line>
        )}
      </dl>
      <Related heading={words.reader.also} events={beside} view={view} />
      <OtherSources event={event} view={view} />
      <Outcome event={event} view={view} />
    </div>
  )
}

function eventsOf(view: View, ids: readonly string[] = []): readonly NewsEvent[] {
  return ids.flatMap((id) => view.byId.get(id) ?? [])
}

interface RelatedProps {
  readonly heading: string
  readonly events: readonly NewsEvent[]
  readonly view: View
  /** In other articles, which are named. */
  readonly isElsewhere?: boolean
}

function Related({ heading, events, view, isElsewhere = false }: RelatedProps) {
  if (events.length === 0) return null
  return (
    <p className="why-beside">
      {heading}:{' '}
      {events.map((other) => (
        <button key={other.id} type="button" className="link" onClick={() => select(other.id)}>
          {isElsewhere && `${articleName(view.articles.get(other.article))}: `}
          {other.title}
        </button>
      ))}
    </p>
  )
}

/** What a later article reports of a planned event, or that none does though its day is over. */
function Outcome({ event, view }: Pick<WhyProps, 'event' | 'view'>) {
  if (event.status !== 'planned') return null
  if (event.outcome) {
    const heading = words.reader.outcome(words.reason(event.outcome.why) ?? event.outcome.why)
    return (
      <Related heading={heading} events={eventsOf(view, [event.outcome.event])} view={view} isElsewhere />
    )
  }
  const isOver = event.when !== null && view.newest !== null && event.when.end < view.newest
  return isOver && <p className="why-beside">{words.reader.noOutcome(dayInWords(view.newest))}</p>
}

function Line({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="why-line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What was read as one thing stands together: “talks”, “treaty” → Diplomacy. */
interface CuesProps extends Pick<WhyProps, 'event' | 'text'> {
  readonly labels: View['labels']
  readonly field: Cue['field']
}

function Cues({ event, text, labels, field }: CuesProps) {
  const byMeaning = new Map<string, Set<string>>()
  for (const cue of event.evidence.cues) {
    if (cue.field !== field) continue
    const meaning = meaningOf(cue, labels)
    byMeaning.set(meaning, (byMeaning.get(meaning) ?? new Set()).add(text.slice(cue.start, cue.end)))
  }
  if (byMeaning.size === 0) return null
  return (
    <Line name={words.why[field]}>
      {Array.from(byMeaning, ([meaning, read], i) => (
        <span key={meaning}>
          {i > 0 && ' · '}
          <Read words={[...read]} meaning={meaning} />
        </span>
      ))}
    </Line>
  )
}

/** What a cue was read as; themes, types and statuses by their names on the page. */
export function meaningOf({ field, meaning }: Cue, labels: View['labels']): string {
  return field === 'theme' || field === 'type' || field === 'status' ? labels(field, meaning).label : meaning
}

function Read({ words: read, meaning }: { readonly words: readonly string[]; readonly meaning: string }) {
  const isSame = read.length === 1 && read[0] === meaning
  return (
    <>
      {read.map((one, i) => (
        <span key={one}>
          {i > 0 && ', '}
          <q>{one}</q>
        </span>
      ))}
      {read.length > 0 && !isSame && ' → '}
      {!isSame && meaning}
    </>
  )
}

/** The words of a span that may be missing. */
function wordsAt(text: string, span: Span | null): readonly string[] {
  return span ? [text.slice(span.start, span.end)] : []
}

function When({ event, text }: Pick<WhyProps, 'event' | 'text'>) {
  const { when } = event
  if (!when) return <Line name={words.why.when}>{words.why.undated}</Line>
  const note = whenNote(when)
  return (
    <Line name={words.why.when}>
      <Read words={wordsAt(text, when.span)} meaning={whenInWords(when)} />
      {note && ` (${note})`}
      {when.why.length > 0 && (
        <small>
          <Reasons>{when.why}</Reasons>
        </small>
      )}
      {when.others.length > 0 && (
        <div className="why-note">
          {words.reader.otherDates}:
          <ul className="why-others">
            {when.others.map((other) => (
              <li key={other.start}>
                <button type="button" className="link why-reading" onClick={() => chooseDay(event, other)}>
                  {rangeInWords(other.start, other.end)}
                </button>{' '}
                <Reason>{other.why}</Reason>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Line>
  )
}

function Wheres({ event, text }: Pick<WhyProps, 'event' | 'text'>) {
  const where = event.where.filter((one) => one.role !== 'filed-from')
  if (where.length === 0) return <Line name={words.why.where}>{words.why.unplaced}</Line>
  return (
    <Line name={words.why.where}>
      {where.map((one) => (
        <span key={`${one.role} ${one.place.id}`} className="why-where">
          <Read
            words={wordsAt(text, one.span)}
            meaning={one.role === 'about' ? words.list.about(placeName(one)) : placeName(one)}
          />{' '}
          ({placeNote(one.place)}
          {one.rule ? (
            <>
              ; <Reason>{one.rule}</Reason>
            </>
          ) : (
            one.basis === 'carried' && `; ${words.reader.carriedPlace}`
          )}
          )
          {one.others.length > 0 && (
            <div className="why-note">
              {words.reader.otherPlaces}:
              <ul className="why-others">
                {one.others.slice(0, FEW).map((other) => (
                  <li key={other.id}>
                    <button
                      type="button"
                      className="link why-reading"
                      onClick={() => choosePlace(event, one, other)}
                    >
                      {candidate(other)}
                    </button>
                  </li>
                ))}
                {one.others.length > FEW && <li>{words.reader.andMore(one.others.length - FEW)}</li>}
              </ul>
            </div>
          )}
        </span>
      ))}
    </Line>
  )
}

function candidate(place: Place): string {
  const within = place.admin ? `${place.admin}, ` : ''
  return `${place.name} (${within}${placeNote(place)})`
}
