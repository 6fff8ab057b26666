import { useMemo, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { Article, NewsEvent, Span } from '../extract/types'
import { cutBy, toBlocks, type Piece, type Run } from './article-blocks'
import { TEXT_LANGUAGE } from './event-words'
import { Glyph } from './Glyph'
import { openMenu } from './menu'
import { hover, hoverSoon, select, useStore } from './store'
import { formOf, type View } from './view'
import { meaningOf } from './Why'
import { words } from './words'

interface ArticleTextProps {
  readonly view: View
  readonly article: Article
  readonly event: NewsEvent | null
  /** Stands right after the evidence. */
  readonly why?: ReactNode
  /** The sentence this character is in stands out: a link asked for it. */
  readonly asked?: number | null
  /** Words to be pointed out: dates and places that no event has. */
  readonly pointedOut?: readonly Span[]
}

const NONE: readonly Span[] = []

/** The whole article as text nodes: the evidence marked, sentences that gave events to be clicked, all else plain. */
export function ArticleText(props: ArticleTextProps) {
  const { view, article, event, why, asked = null, pointedOut = NONE } = props
  const hovered = useStore((state) => state.hovered)
  const blocks = useMemo(() => toBlocks(article, event?.evidence ?? null), [article, event])
  const bySentence = useMemo(() => {
    const events = view.byArticle.get(article.id) ?? []
    return new Map(article.sentences.map((_, i) => [i, events.filter((e) => e.evidence.sentence === i)]))
  }, [view.byArticle, article])
  const draw = (piece: Piece) => {
    const text = (
      <span key={piece.start} data-at={piece.start}>
        <Words text={article.text} span={piece} pointedOut={pointedOut} />
      </span>
    )
    if (piece.kind === 'plain') return text
    if (piece.kind === 'evidence') {
      const isLast = piece.end === event?.evidence.end
      return [
        <Evidence
          key={piece.start}
          article={article}
          runs={piece.runs}
          labels={view.labels}
          pointedOut={pointedOut}
        />,
        isLast && why,
      ]
    }
    const events = bySentence.get(piece.index) ?? []
    const sentence =
      events.length === 0 ? (
        text
      ) : (
        <EventSentence key={piece.start} view={view} events={events} hovered={hovered}>
          {text}
        </EventSentence>
      )
    if (asked === null || asked < piece.start || asked >= piece.end) return sentence
    return (
      <mark key={piece.start} className="asked" tabIndex={-1}>
        {sentence}
      </mark>
    )
  }
  return (
    <>
      {blocks.map((block) => (
        <div key={block.start} className="paragraph" lang={TEXT_LANGUAGE}>
          {block.pieces.map(draw)}
        </div>
      ))}
    </>
  )
}

interface WordsProps {
  readonly text: string
  readonly span: Span
  readonly pointedOut: readonly Span[]
}

function Words({ text, span, pointedOut }: WordsProps) {
  return cutBy(span, pointedOut).map(({ start, end, isIn }) =>
    isIn ? (
      <span key={start} className="unused" title={words.reader.notUsed}>
        {text.slice(start, end)}
      </span>
    ) : (
      text.slice(start, end)
    ),
  )
}

interface EvidenceProps {
  readonly article: Article
  readonly runs: readonly Run[]
  readonly labels: View['labels']
  readonly pointedOut: readonly Span[]
}

function Evidence({ article, runs, labels, pointedOut }: EvidenceProps) {
  return (
    <mark className="evidence" tabIndex={-1} data-at={runs[0]?.start}>
      {runs.map((run) => {
        const text = article.text.slice(run.start, run.end)
        if (run.cues.length === 0)
          return <Words key={run.start} text={article.text} span={run} pointedOut={pointedOut} />
        const fields = new Set(run.cues.map((cue) => cue.field))
        const title = run.cues.map((cue) => `${words.why[cue.field]}: ${meaningOf(cue, labels)}`).join('\n')
        return (
          <b
            key={run.start}
            className={['cue', ...Array.from(fields, (f) => `is-${f}`)].join(' ')}
            title={title}
          >
            {text}
          </b>
        )
      })}
    </mark>
  )
}

interface EventSentenceProps {
  readonly view: View
  readonly events: readonly NewsEvent[]
  readonly hovered: readonly string[]
  readonly children: ReactNode
}

/** A sentence that gave events: a click selects its one event, or asks which. */
function EventSentence({ view, events, hovered, children }: EventSentenceProps) {
  const choose = (opens: MouseEvent | KeyboardEvent) => {
    if (events.length === 1) return select(events[0]!.id)
    const { left, bottom } = opens.currentTarget.getBoundingClientRect()
    const isMouse = 'clientX' in opens && opens.detail > 0
    const at = isMouse ? opens : { clientX: left, clientY: bottom }
    openMenu(
      {
        clientX: at.clientX,
        clientY: at.clientY,
        preventDefault: () => opens.preventDefault(),
        stopPropagation: () => opens.stopPropagation(),
      },
      words.reader.also,
      events.map(({ id, title }) => ({ label: title, run: () => select(id) })),
    )
  }
  const isHovered = events.some((event) => hovered.includes(event.id))
  return (
    <span
      role="button"
      tabIndex={0}
      className={isHovered ? 'sentence is-hovered' : 'sentence'}
      title={events.map((event) => event.title).join('\n')}
      onClick={(click) => {
        if (getSelection()?.isCollapsed ?? true) choose(click)
      }}
      onKeyDown={(press: KeyboardEvent) => {
        if (press.key !== 'Enter' && press.key !== ' ') return
        press.preventDefault()
        choose(press)
      }}
      onMouseEnter={() => hoverSoon(events.map((event) => event.id))}
      onMouseLeave={() => hover([])}
    >
      <Glyph form={formOf(view, events[0]!)} status={events[0]!.status} radius={4.5} />
      {children}
    </span>
  )
}
