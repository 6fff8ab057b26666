import { useMemo, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { Article, NewsEvent } from '../extract/types'
import { toBlocks, type Piece, type Run } from './article-blocks'
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
  readonly why: ReactNode
}

/** The whole article as text nodes: the evidence marked, sentences that gave events to be clicked, all else plain. */
export function ArticleText({ view, article, event, why }: ArticleTextProps) {
  const hovered = useStore((state) => state.hovered)
  const blocks = useMemo(() => toBlocks(article, event?.evidence ?? null), [article, event])
  const bySentence = useMemo(() => {
    const events = view.byArticle.get(article.id) ?? []
    return new Map(article.sentences.map((_, i) => [i, events.filter((e) => e.evidence.sentence === i)]))
  }, [view.byArticle, article])
  const draw = (piece: Piece) => {
    const text = article.text.slice(piece.start, piece.end)
    if (piece.kind === 'plain') return text
    if (piece.kind === 'evidence') {
      const isLast = piece.end === event?.evidence.end
      return [
        <Evidence key={piece.start} article={article} runs={piece.runs} labels={view.labels} />,
        isLast && why,
      ]
    }
    const events = bySentence.get(piece.index) ?? []
    if (events.length === 0) return <span key={piece.start}>{text}</span>
    return (
      <EventSentence key={piece.start} view={view} events={events} hovered={hovered}>
        {text}
      </EventSentence>
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

interface EvidenceProps {
  readonly article: Article
  readonly runs: readonly Run[]
  readonly labels: View['labels']
}

function Evidence({ article, runs, labels }: EvidenceProps) {
  return (
    <mark className="evidence" tabIndex={-1}>
      {runs.map((run) => {
        const text = article.text.slice(run.start, run.end)
        if (run.cues.length === 0) return text
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
  readonly children: string
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
