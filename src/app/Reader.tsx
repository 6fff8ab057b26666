import { ChevronDown, ChevronUp, Link, Maximize2, Minimize2, Quote } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { Article, NewsEvent } from '../extract/types'
import { ArticleText } from './ArticleText'
import { copyLink, copyQuote } from './copy'
import { dayInWords } from './dates'
import './reader.css'
import { stepInArticle } from './steps'
import { cycleSource, useStore } from './store'
import { useSelected, useView, type View } from './view'
import { Why } from './Why'
import { words } from './words'

/** The article of the selected event, whole, at the sentence it rests on. */
export function Reader() {
  const view = useView()
  const event = useSelected()
  const article = view && (event ? view.articles.get(event.article) : undefined)
  if (!view) return null
  if (!event || !article) return <p className="reader-empty">{words.empty.noSource}</p>
  return <OpenArticle view={view} event={event} article={article} />
}

interface OpenArticleProps {
  readonly view: View
  readonly event: NewsEvent
  readonly article: Article
}

function OpenArticle({ view, event, article }: OpenArticleProps) {
  const pane = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (pane.current) showEvidence(pane.current)
  }, [event.id])
  const beside = (view.byArticle.get(article.id) ?? []).filter(
    (other) => other.id !== event.id && other.evidence.sentence === event.evidence.sentence,
  )
  return (
    <div className="reader">
      <SourceHead article={article} event={event} isHidden={!view.placeInList.has(event.id)} />
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
          why={<Why key="why" event={event} text={article.text} view={view} beside={beside} />}
        />
        <SourceFoot view={view} article={article} />
      </div>
    </div>
  )
}

/** Scrolls only this pane, so that the evidence begins at a third of it. */
function showEvidence(pane: HTMLElement): void {
  const mark = pane.querySelector('mark')
  if (!mark) return
  const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  const isCalm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true
  pane.scrollTo?.({ top: top - pane.clientHeight / 3, behavior: isCalm ? 'auto' : 'smooth' })
}

interface SourceHeadProps extends Omit<OpenArticleProps, 'view'> {
  /** By the filters. */
  readonly isHidden: boolean
}

function SourceHead({ article, event, isHidden }: SourceHeadProps) {
  const isFull = useStore((state) => state.sourceShare === 1)
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
          <IconButton
            label={words.reader.copyQuoteLong}
            onPress={() => void copyQuote(event, article)}
            icon={<Quote {...icon} />}
          />
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
          words.reader.sentence(event.evidence.sentence + 1, article.sentences.length),
          filedFrom?.place && words.reader.filedFrom(filedFrom.place.name),
        ]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        {published ? (
          <span title={published.why}>
            {words.reader.published(dayInWords(published.day), published.approx)}
            {published.basis === 'inferred' && (
              <i className="reader-why"> ({published.why || words.reader.inferred})</i>
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

function SourceFoot({ view, article }: Pick<OpenArticleProps, 'view' | 'article'>) {
  const used = new Set((view.byArticle.get(article.id) ?? []).map((event) => event.evidence.sentence)).size
  return (
    <p className="reader-foot">
      {words.reader.used(used, article.sentences.length)}
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
