import { ChevronDown, ChevronUp, Link, Maximize2, Minimize2, Pencil, Quote } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Article, NewsEvent, Span } from '../extract/types'
import { ArticleText } from './ArticleText'
import { copyLink, copyQuote } from './copy'
import { openFix } from './corrections/fixing'
import { MakeButton } from './corrections/MakeButton'
import { dayInWords } from './dates'
import './reader.css'
import { Reason } from './Reason'
import { SourceTabs } from './Sources'
import { usePlace } from './list'
import { stepInArticle } from './steps'
import { cycleSource, useStore } from './store'
import { useSelected, useView, type View } from './view'
import { Why } from './Why'
import { words } from './words'

/** The article of the selected event, whole, at the sentence it rests on; or an article opened for itself. */
export function Reader() {
  const view = useView()
  const event = useSelected()
  const opened = useStore((state) => state.opened)
  const article = view?.articles.get(event?.article ?? opened?.article ?? '')
  if (!view || !article) return <p className="reader-empty">{words.empty.noSource}</p>
  return (
    <OpenArticle
      key={article.id}
      view={view}
      event={event}
      article={article}
      asked={event ? null : (opened?.at ?? null)}
    />
  )
}

interface OpenArticleProps {
  readonly view: View
  readonly event: NewsEvent | null
  readonly article: Article
  /** Without an event: the character that was asked for. */
  readonly asked: number | null
}

function OpenArticle({ view, event, article, asked }: OpenArticleProps) {
  const pane = useRef<HTMLDivElement>(null)
  const place = usePlace(view, event?.id ?? null)
  const events = view.byArticle.get(article.id) ?? []
  const [isShowing, setShowing] = useState(events.length === 0)
  useLayoutEffect(() => {
    if (pane.current) showMarked(pane.current)
  }, [event?.id, asked])
  const beside = events.filter(
    (other) => event && other.id !== event.id && other.evidence.sentence === event.evidence.sentence,
  )
  const { dates = [], places = [] } = article.unused ?? {}
  return (
    <div className="reader">
      <SourceHead article={article} event={event} isHidden={event !== null && place === null} />
      {event && <SourceTabs event={event} view={view} />}
      {events.length === 0 && (
        <p className="reader-note">{words.reader.noEvents(article.id, dates.length, places.length)}</p>
      )}
      <div
        ref={pane}
        className="reader-text"
        // a pane that scrolls must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={article.title || article.id}
      >
        <ArticleText
          view={view}
          article={article}
          event={event}
          asked={asked}
          pointedOut={isShowing ? [...dates, ...places] : NONE}
          why={event && <Why key="why" event={event} text={article.text} view={view} beside={beside} />}
        />
        <SourceFoot
          events={events}
          article={article}
          isShowing={isShowing}
          onShow={() => setShowing(!isShowing)}
        />
      </div>
      <MakeButton article={article} root={pane} />
    </div>
  )
}

const NONE: readonly Span[] = []

/** Scrolls only this pane, so that the evidence, or the sentence asked for, begins at a third of it. */
function showMarked(pane: HTMLElement): void {
  const mark = pane.querySelector('mark')
  if (!mark) return
  const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  const isCalm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
  pane.scrollTo?.({ top: top - pane.clientHeight / 3, behavior: isCalm ? 'auto' : 'smooth' })
}

interface SourceHeadProps extends Pick<OpenArticleProps, 'article' | 'event'> {
  /** By the filters. */
  readonly isHidden: boolean
}

function SourceHead({ article, event, isHidden }: SourceHeadProps) {
  const isFull = useStore((state) => state.sourceShare === 1)
  const isWhole = useStore((state) => state.remote === null)
  const { published, filedFrom, outlet, title, id } = article
  const name = title || id
  return (
    <div className="reader-head">
      <div className="reader-name">
        <h2 title={id}>{name}</h2>
        <div className="reader-acts">
          <IconButton
            label={words.reader.previous}
            onPress={() => stepInArticle(-1)}
            icon={<ChevronUp {...icon} />}
          />
          <IconButton
            label={words.reader.next}
            onPress={() => stepInArticle(1)}
            icon={<ChevronDown {...icon} />}
          />
          {event && (
            <IconButton
              label={words.reader.copyQuoteLong}
              onPress={() => void copyQuote(event, article)}
              icon={<Quote {...icon} />}
            />
          )}
          {event && isWhole && (
            <IconButton
              label={words.fix.openLong}
              onPress={() => openFix(event.id)}
              icon={<Pencil {...icon} />}
            />
          )}
          <IconButton
            label={words.reader.copyLink}
            onPress={() => void copyLink()}
            icon={<Link {...icon} />}
          />
          <IconButton
            label={isFull ? words.reader.smaller : words.reader.bigger}
            onPress={cycleSource}
            icon={isFull ? <Minimize2 {...icon} /> : <Maximize2 {...icon} />}
          />
        </div>
      </div>
      <p className="reader-facts">
        {[
          outlet,
          name === id ? null : id,
          event && words.reader.sentence(event.evidence.sentence + 1, article.sentences.length),
          filedFrom?.place && words.reader.filedFrom(filedFrom.place.name),
        ]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        {published ? (
          <span title={words.reason(published.why) ?? published.why}>
            {words.reader.published(dayInWords(published.day), published.approx)}
            {published.basis === 'inferred' && (
              <i className="reader-why">
                {' '}
                ({published.why ? <Reason>{published.why}</Reason> : words.reader.inferred})
              </i>
            )}
          </span>
        ) : (
          words.reader.unknownDay
        )}
        {isHidden && <b className="reader-hidden">{words.reader.hidden}</b>}
      </p>
    </div>
  )
}

const icon = { size: 16, 'aria-hidden': true } as const

interface IconButtonProps {
  readonly label: string
  readonly icon: React.ReactNode
  readonly onPress: () => void
}

function IconButton({ label, icon: drawing, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button is-icon is-quiet"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {drawing}
    </button>
  )
}

interface SourceFootProps extends Pick<OpenArticleProps, 'article'> {
  readonly events: readonly NewsEvent[]
  readonly isShowing: boolean
  readonly onShow: () => void
}

/** How much of the article gave events, and what was seen but not used, which can be pointed out. */
function SourceFoot({ events, article, isShowing, onShow }: SourceFootProps) {
  const used = new Set(events.map((event) => event.evidence.sentence)).size
  const { dates = [], places = [] } = article.unused ?? {}
  return (
    <p className="reader-foot">
      {words.reader.used(used, article.sentences.length)}
      {dates.length + places.length > 0 && (
        <>
          {' · '}
          {words.reader.unused(dates.length, places.length)}{' '}
          <button type="button" className="link" aria-pressed={isShowing} onClick={onShow}>
            {words.reader.showUnused}
          </button>
        </>
      )}
      {article.url && /^https?:\/\//.test(article.url) && (
        <>
          {' · '}
          <a href={article.url} rel="noreferrer noopener" target="_blank">
            {words.reader.open}
          </a>
        </>
      )}
    </p>
  )
}
