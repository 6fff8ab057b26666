import type { Cue, NewsEvent, Place, Span } from '../extract/types'
import { whenInWords, whenNote } from './dates'
import { dayInWords } from './day-words'
import { placeName } from './event-words'
import { placeNote } from './facet-labels'
import { select } from './store'
import { words } from './words'

interface WhyProps {
  readonly event: NewsEvent
  readonly text: string
  /** Other events of the same sentence. */
  readonly beside: readonly NewsEvent[]
}

/** How each field of an event was read: the words, what they were taken for, and what else they could be. */
export function Why({ event, text, beside }: WhyProps) {
  return (
    <div className="why" role="note" aria-label={words.reader.why}>
      <dl>
        <Cues event={event} text={text} field="theme" />
        <When event={event} text={text} />
        <Wheres event={event} text={text} />
        <Cues event={event} text={text} field="actor" />
        <Cues event={event} text={text} field="status" />
        <Cues event={event} text={text} field="type" />
        {event.saidBy && (
          <Line name={words.why.saidBy}>{words.why.said(event.saidBy.speaker, event.saidBy.via)}</Line>
        )}
      </dl>
      {beside.length > 0 && (
        <p className="why-beside">
          {words.reader.also}:{' '}
          {beside.map((other) => (
            <button key={other.id} type="button" className="link" onClick={() => select(other.id)}>
              {other.title}
            </button>
          ))}
        </p>
      )}
    </div>
  )
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
function Cues({ event, text, field }: Omit<WhyProps, 'beside'> & { readonly field: Cue['field'] }) {
  const byMeaning = new Map<string, Set<string>>()
  for (const cue of event.evidence.cues) {
    if (cue.field !== field) continue
    const meaning = meaningOf(cue)
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

/** Themes, types and statuses by their names on the page. */
export function meaningOf({ field, meaning }: Cue): string {
  const names: Readonly<Record<string, string>> =
    field === 'theme'
      ? words.themes
      : field === 'type'
        ? words.types
        : field === 'status'
          ? words.statuses
          : {}
  return names[meaning] ?? meaning
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

function When({ event, text }: Omit<WhyProps, 'beside'>) {
  const { when } = event
  if (!when) return <Line name={words.why.when}>{words.why.undated}</Line>
  const note = whenNote(when)
  return (
    <Line name={words.why.when}>
      <Read words={wordsAt(text, when.span)} meaning={whenInWords(when)} />
      {note && ` (${note})`}
      {when.why.length > 0 && <small>{when.why.join('; ')}</small>}
      {when.others.length > 0 && (
        <small>
          {words.reader.otherDates}:{' '}
          {when.others.map((other) => words.reader.other(dayInWords(other.start), other.why)).join('; ')}
        </small>
      )}
    </Line>
  )
}

function Wheres({ event, text }: Omit<WhyProps, 'beside'>) {
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
          {one.rule ? `; ${one.rule}` : one.basis === 'carried' && `; ${words.reader.carriedPlace}`})
          {one.others.length > 0 && (
            <small>
              {words.reader.otherPlaces}: {one.others.map(candidate).join('; ')}
            </small>
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
