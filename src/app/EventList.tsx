import { X } from 'lucide-react'
import { defaultRangeExtractor, measureElement, useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useCorrected } from './corrections/state'
import { EmptyList } from './EmptyList'
import { EventRow } from './EventRow'
import './event-list.css'
import { partsBeside, useListPage, type Group, type ListPage } from './list'
import { idAt, leadAt, listClick, listKey } from './list-hands'
import { itemsOf, keyOf } from './list-items'
import { openRowMenu } from './menus'
import { fitTo, hover, useStore } from './store'
import { useMedia } from './useMedia'
import { usePaced } from './usePaced'
import { useView, type View } from './view'
import { words } from './words'

const HEAD_PX = 30
const ROW_PX = 58

/** Rows that pass by as the dates are dragged are shown this often, ms: nobody reads faster, and the map and the timeline need the time. */
const PACE_MS = 120

/** The visible events by date, as one listbox; only the rows in view are in the page. */
export function EventList() {
  const isBrushing = useStore((state) => state.brushing)
  const view = usePaced(useView(), isBrushing, PACE_MS)
  if (!view || view.filtered.shown === 0) return <EmptyList view={view} />
  return (
    <>
      <ManyBanner count={view.filtered.shown} />
      <FilledList view={view} />
    </>
  )
}

/** More than this and it is worth saying that nothing is left out. */
const MANY = 20_000

function ManyBanner({ count }: { readonly count: number }) {
  const [isSeen, setSeen] = useState(false)
  if (count <= MANY || isSeen) return null
  return (
    <p className="list-banner">
      <span>{words.list.many(count)}</span>
      <button type="button" aria-label={words.toast.dismiss} onClick={() => setSeen(true)}>
        <X size={14} aria-hidden="true" />
      </button>
    </p>
  )
}

const FilledList = memo(function FilledList({ view }: { readonly view: View }) {
  const selected = useStore((state) => state.selected)
  const [asked, setAsked] = useState<{ readonly from: number; readonly of: string } | null>(null)
  // a part that was asked for stands until other events are shown, or another is chosen
  const of = `${view.filtered.shown} ${selected ?? ''}`
  const page = useListPage(view, asked?.of === of ? asked.from : null)
  if (!page) return <div className="list" />
  return <Rows view={view} page={page} onPart={(from) => setAsked({ from, of })} />
})

interface RowsProps {
  readonly view: View
  readonly page: ListPage
  /** Asks for the part that begins there. */
  readonly onPart: (from: number) => void
}

function Rows({ view, page, onPart }: RowsProps) {
  const selected = useStore((state) => state.selected)
  const hovered = useStore((state) => state.hovered)
  const pinned = useStore((state) => state.pinned)
  const fresh = useStore((state) => state.fresh)
  const text = useStore((state) => state.filters.text)
  const corrected = useCorrected()
  const pane = useRef<HTMLDivElement>(null)
  const isPhone = useMedia('(max-width: 639px)')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const chosenLead = selected === null ? null : (page.tellings.get(selected)?.lead.id ?? null)
  // a chosen telling is never folded away: what holds it open is the choice, which goes to the lead
  const isOpen = (lead: string) => opened.has(lead) || (chosenLead === lead && selected !== lead)
  const openNow = [...new Set(Array.from(page.tellings.values(), ({ lead }) => lead.id))]
    .filter(isOpen)
    .join()
  const items = useMemo(() => itemsOf(page, new Set(openNow.split(','))), [page, openNow])
  const chosenAt = useMemo(
    () => items.findIndex((item) => item.kind === 'event' && item.event.id === selected),
    [items, selected],
  )
  const heads = useMemo(() => items.flatMap((item, i) => (item.kind === 'head' ? [i] : [])), [items])
  // functions that stay: with others it would measure all rows anew at each drawing
  // rows are mostly of one height: taken for those not measured yet, nothing moves once they are
  const lastRow = useRef(ROW_PX)
  const estimateSize = useMemo(() => {
    const rowPx = lastRow.current
    return (i: number) => (items[i]!.kind === 'head' ? HEAD_PX : rowPx)
  }, [items])
  const getItemKey = useCallback((i: number) => keyOf(items[i]!), [items])
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => pane.current,
    estimateSize,
    getItemKey,
    measureElement: (row, entry, list) => (lastRow.current = measureElement(row, entry, list)),
    overscan: 8,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor: (range) => {
      const head = heads.findLast((i) => i <= range.startIndex)
      const shown = defaultRangeExtractor(range)
      return head === undefined || shown.includes(head) ? shown : [head, ...shown]
    },
  })
  const { before, after } = partsBeside(page)
  /** Where the stretch under a head ends: its head stays in view that far, and is then pushed out. */
  const endOf = (head: number) => {
    const next = heads[heads.indexOf(head) + 1]
    return next === undefined ? virtual.getTotalSize() : virtual.measurementsCache[next]!.start
  }

  useEffect(() => {
    if (chosenAt >= 0) virtual.scrollToIndex(chosenAt, { align: 'auto' })
    // the virtualizer is one object for the life of the list
  }, [selected, items, chosenAt, virtual])

  return (
    <div
      className="list"
      id="event-list"
      ref={pane}
      role="listbox"
      tabIndex={0}
      aria-label={words.regions.events}
      aria-activedescendant={chosenAt >= 0 ? `row-${selected}` : undefined}
      onKeyDown={(press) => listKey(press, view, selected)}
      onClick={(click) => {
        const lead = leadAt(click)
        const isHeldOpen = lead !== null && isOpen(lead) && !opened.has(lead)
        if (lead && !isHeldOpen) setOpened(toggled(opened, lead))
        // on a phone a choice would open the card over the list
        if (!lead || !isPhone) listClick(click)
      }}
      // shift and a click pins, and selects no text
      onMouseDown={(press) => {
        if (press.shiftKey) press.preventDefault()
      }}
      onDoubleClick={(click) => {
        const event = view.byId.get(idAt(click) ?? '')
        if (event) fitTo(event)
      }}
      onContextMenu={(click) => {
        const event = view.byId.get(idAt(click) ?? '')
        if (event) openRowMenu(click, view, event)
      }}
      onMouseLeave={() => hover([])}
    >
      {before !== null && (
        <PartButton onPress={() => onPart(before)}>{words.list.earlier(page.start)}</PartButton>
      )}
      <div className="list-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => {
          const item = items[row.index]!
          if (item.kind === 'head') {
            return (
              <div
                key={row.key}
                role="presentation"
                className="list-stretch"
                style={{ top: row.start, height: endOf(row.index) - row.start }}
              >
                <div className="list-head">
                  <Head group={item.group} />
                </div>
              </div>
            )
          }
          const { event, position } = item
          return (
            <EventRow
              key={row.key}
              measure={virtual.measureElement}
              index={row.index}
              top={row.start}
              view={view}
              event={event}
              position={position}
              telling={page.tellings.get(event.id)}
              article={page.articles[event.article]}
              query={text}
              isSelected={event.id === selected}
              isHovered={hovered.includes(event.id)}
              isPinned={pinned.includes(event.id)}
              isFresh={fresh.has(event.id)}
              isStarred={corrected?.marks.get(event.id)?.star ?? false}
              isEdited={corrected?.edits.has(event.id) ?? false}
              isOpen={isOpen(event.id)}
            />
          )
        })}
      </div>
      {after !== null && (
        <PartButton onPress={() => onPart(after)}>{words.list.later(page.total - after)}</PartButton>
      )}
    </div>
  )
}

interface PartButtonProps {
  readonly onPress: () => void
  readonly children: string
}

/** Leads to the part of a long list before or after the one that is shown. */
function PartButton({ onPress, children }: PartButtonProps) {
  return (
    // no stop of its own: the arrow keys reach every event without it
    <div className="list-part" role="presentation" aria-hidden="true">
      <button type="button" className="link" tabIndex={-1} onClick={onPress}>
        {children}
      </button>
    </div>
  )
}

function Head({ group }: { readonly group: Group }) {
  return (
    <>
      <span className="list-head-name">{group.name}</span>
      {group.note && <span className="list-head-note">{group.note}</span>}
      <span className="list-head-count">{words.number(group.count)}</span>
    </>
  )
}

function toggled(opened: ReadonlySet<string>, lead: string): ReadonlySet<string> {
  const next = new Set(opened)
  if (!next.delete(lead)) next.add(lead)
  return next
}
