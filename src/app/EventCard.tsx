import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { NewsEvent } from '../extract/types'
import { placesOf } from '../facets/columns'
import { toDayRange } from '../facets/days'
import type { Also } from '../facets/questions'
import { runsOf } from './article-blocks'
import { copyLink } from './copy'
import { whenInWords, whenNote } from './dates'
import { placeWords, statusWords, TEXT_LANGUAGE } from './event-words'
import { placeNote } from './facet-labels'
import { Glyph } from './Glyph'
import { eventsWith, usePlace } from './list'
import { stepAtPlace } from './steps'
import { select, useStore } from './store'
import { useAnswer } from './useAnswer'
import { formOf, useView, type View } from './view'
import { Why } from './Why'
import { words } from './words'

/** One event on a phone: what, when, where, and the words it rests on. */
export function EventCard({ event }: { readonly event: NewsEvent }) {
  const view = useView()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (card.current) card.current.scrollTop = 0
  }, [event.id])
  const article = view?.articles.get(event.article)
  if (!view || !article) return null
  const note = whenNote(event.when)
  const place = placesOf(event)[0]?.place
  return (
    <section className="card" ref={card} aria-label={words.regions.event}>
      <h2 lang={TEXT_LANGUAGE}>
        <Glyph form={formOf(view, event)} status={event.status} radius={8} />
        {event.title}
      </h2>
      <p className="card-facts">
        <b>{whenInWords(event.when)}</b>
        {note && ` (${note})`} · {placeWords(event)}
        {place && ` (${placeNote(place)})`} · {statusWords(event)}
      </p>
      <blockquote lang={TEXT_LANGUAGE}>
        “
        {runsOf(event.evidence, event.evidence.cues).map((run) => {
          const text = article.text.slice(run.start, run.end)
          return run.cues.length > 0 ? <b key={run.start}>{text}</b> : text
        })}
        ”
      </blockquote>
      <p className="card-source">
        {article.outlet ?? article.id} ·{' '}
        {words.reader.sentence(event.evidence.sentence + 1, article.sentences.length)}
      </p>
      <div className="card-acts">
        <button type="button" className="button is-main" onClick={() => useStore.setState({ reading: true })}>
          {words.event.read}
        </button>
        <button type="button" className="button" onClick={() => void copyLink()}>
          {words.copyLink}
        </button>
      </div>
      <h3>{words.event.whyThis}</h3>
      <Why event={event} text={article.text} view={view} beside={[]} />
      <Near view={view} event={event} />
    </section>
  )
}

function Near({ view, event }: { readonly view: View; readonly event: NewsEvent }) {
  const place = event.where.find((where) => where.role === 'at')?.place.id
  const { when } = event
  const here = useOthers(
    view,
    event,
    useMemo(() => (place === undefined ? null : { places: [place] }), [place]),
  )
  const days = useOthers(
    view,
    event,
    useMemo(() => when && { days: toDayRange(when) }, [when]),
  )
  const own = usePlace(view, event.id)
  const last = usePlace(view, here?.last ?? null)
  return (
    <div className="card-near">
      {here && here.count > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => stepAtPlace(own !== null && last !== null && last > own ? 1 : -1)}
        >
          {words.event.alsoHere} <small>{words.event.more(here.count)}</small>
        </button>
      )}
      {days && days.first !== undefined && (
        <button type="button" className="button" onClick={() => select(days.first!)}>
          {words.event.sameDays} <small>{words.event.more(days.count)}</small>
        </button>
      )}
    </div>
  )
}

/** More are counted as so many. */
const MOST = 5000

/** The visible events something holds for, but for one: how many, and the ids of the first and the last. */
function useOthers(view: View, event: NewsEvent, also: Also | null) {
  const found = useAnswer(useCallback((how) => also && eventsWith(view, also, MOST, how), [view, also]))
  const others = found?.events.filter(({ id }) => id !== event.id)
  return others && { count: others.length, first: others[0]?.id, last: others.at(-1)?.id }
}
