import { Pencil, Star } from 'lucide-react'
import { memo } from 'react'
import type { NewsEvent } from '../extract/types'
import { queryParts } from '../facets/filters'
import { whenInWords } from './dates'
import { articleName, ledgerWords, placeWords, statusWords, TEXT_LANGUAGE } from './event-words'
import { Glyph } from './Glyph'
import { Hit, hitIn } from './Hit'
import { hoverSoon } from './store'
import type { ArticleFacts } from '../facets/questions'
import type { Tellings } from './list'
import { formOf, type View } from './view'
import { words } from './words'

interface EventRowProps {
  /** Called with the row's element, whose height the list needs. */
  readonly measure: (row: HTMLElement | null) => void
  readonly index: number
  /** Of its place in the list, px. */
  readonly top: number
  readonly view: View
  readonly event: NewsEvent
  /** In the whole list, from 0. */
  readonly position: number
  readonly telling: Tellings | undefined
  readonly article: ArticleFacts | undefined
  readonly query: string
  readonly isSelected: boolean
  readonly isHovered: boolean
  readonly isPinned: boolean
  readonly isFresh: boolean
  readonly isStarred: boolean
  readonly isEdited: boolean
  /** Told in several articles, and those are shown below it. */
  readonly isOpen: boolean
}

/** One event of the list: its mark, title, date, place, status and article. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { measure, view, event, query } = props
  const { telling } = props
  const isMember = telling !== undefined && (props.isOpen || telling.lead !== event)
  const ledger = ledgerWords(view, event)
  const flags = [
    props.isSelected && 'is-selected',
    props.isHovered && 'is-hovered',
    props.isPinned && 'is-pinned',
    props.isFresh && 'is-fresh',
    telling && telling.lead !== event && 'is-member',
  ]
  const parts = queryParts(query)
  const isQuoteHit = parts.length > 0 && !parts.every((part) => hitIn(event.title, part))
  return (
    <div
      ref={measure}
      data-index={props.index}
      id={`row-${event.id}`}
      data-event={event.id}
      data-menu=""
      role="option"
      aria-selected={props.isSelected}
      aria-setsize={view.filtered.shown}
      aria-posinset={props.position + 1}
      tabIndex={-1}
      className={['row', ...flags.filter(Boolean)].join(' ')}
      style={{ top: props.top }}
      onMouseEnter={() => hoverSoon([event.id])}
    >
      <Glyph form={formOf(view, event)} status={event.status} />
      <div className="row-body">
        <div className="row-title" lang={TEXT_LANGUAGE}>
          <Hit text={event.title} parts={parts} />
          {props.isFresh && <span className="row-flag">{words.list.new}</span>}
          {props.isStarred && (
            <Star
              className="row-sign"
              size={12}
              fill="currentColor"
              role="img"
              aria-label={words.fix.starred}
            />
          )}
          {props.isEdited && (
            <Pencil className="row-sign" size={12} role="img" aria-label={words.fix.edited} />
          )}
          {props.isPinned && <span className="row-flag">{words.list.pinned}</span>}
        </div>
        <div className="row-facts">
          <span className="row-when">{whenInWords(event.when)}</span>
          <span>{placeWords(event)}</span>
          <span>{statusWords(event)}</span>
          {ledger && <span>{ledger}</span>}
          <span className="row-article">{articleName(props.article)}</span>
        </div>
        {telling?.lead === event && <TellingsLine telling={telling} isOpen={props.isOpen} />}
        {isMember && !isQuoteHit && <div className="row-hit is-quote">“{event.evidence.quote}”</div>}
        {isQuoteHit && (
          <div className="row-hit">
            <Hit text={event.evidence.quote} parts={parts} around={70} />
          </div>
        )}
      </div>
    </div>
  )
})

interface TellingsLineProps {
  readonly telling: Tellings
  readonly isOpen: boolean
}

/** How many articles tell it, and from how many independent origins; pressed, they are shown one below the other. */
function TellingsLine({ telling, isOpen }: TellingsLineProps) {
  const { articles, origins, members } = telling
  return (
    // no button of its own: a row is one control, and the arrow keys reach every article, open or not
    <span className="row-tellings">
      {isOpen ? '▾' : '▸'}{' '}
      {articles > 1 ? words.list.tellings(articles, origins) : words.list.toldAgain(members.length)}
    </span>
  )
}
