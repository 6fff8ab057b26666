import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { NewsEvent } from '../extract/types'
import { useCorrected } from './corrections/state'
import { EmptyList } from './EmptyList'
import { EventRow } from './EventRow'
import './event-list.css'
import type { Group } from './groups'
import { openRowMenu } from './menus'
import { cycleSource, fitTo, hover, select, togglePins, useStore } from './store'
import { useMedia } from './useMedia'
import { useView, type View } from './view'
import { words } from './words'

type Item =
  { readonly kind: 'head'; readonly group: Group } | { readonly kind: 'event'; readonly event: NewsEvent }

const HEAD_PX = 30
const ROW_PX = 58

/** The visible events by date, as one listbox; only the rows in view are in the page. */
export function EventList() {
  const view = useView()
  if (!view || view.listed.length === 0) return <EmptyList view={view} />
  return <FilledList view={view} />
}

function FilledList({ view }: { readonly view: View }) {
  const selected = useStore((state) => state.selected)
  const hovered = useStore((state) => state.hovered)
  const pinned = useStore((state) => state.pinned)
  const fresh = useStore((state) => state.fresh)
  const text = useStore((state) => state.filters.text)
  const corrected = useCorrected()
  const pane = useRef<HTMLDivElement>(null)
  const isPhone = useMedia('(max-width: 639px)')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const chosenLead = selected === null ? null : (view.tellings.get(selected)?.lead.id ?? null)
  // a chosen telling is never folded away: what holds it open is the choice, which goes to the lead
  const isOpen = (lead: string) => opened.has(lead) || (chosenLead === lead && selected !== lead)
  const openNow = [...new Set(Array.from(view.tellings.values(), ({ lead }) => lead.id))]
    .filter(isOpen)
    .join()
  const items = useMemo(() => itemsOf(view, new Set(openNow.split(','))), [view, openNow])
  const heads = useMemo(() => items.flatMap((item, i) => (item.kind === 'head' ? [i] : [])), [items])
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => pane.current,
    estimateSize: (i) => (items[i]!.kind === 'head' ? HEAD_PX : ROW_PX),
    getItemKey: (i) => keyOf(items[i]!),
    overscan: 8,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor: (range) => {
      const head = heads.findLast((i) => i <= range.startIndex)
      const shown = defaultRangeExtractor(range)
      return head === undefined || shown.includes(head) ? shown : [head, ...shown]
    },
  })
  const top = virtual.range?.startIndex ?? 0
  const stuck = heads.findLast((i) => i <= top)

  useEffect(() => {
    const at = items.findIndex((item) => item.kind === 'event' && item.event.id === selected)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // the virtualizer is one object for the life of the list
  }, [selected, items, virtual])

  return (
    <div
      className="list"
      id="event-list"
      ref={pane}
      role="listbox"
      tabIndex={0}
      aria-label={words.regions.events}
      aria-activedescendant={selected && view.placeInList.has(selected) ? `row-${selected}` : undefined}
      onKeyDown={(press) => listKey(press, view.listed, selected)}
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
      <div className="list-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => {
          const item = items[row.index]!
          const at = { transform: `translateY(${row.start}px)` }
          if (item.kind === 'head') {
            const isStuck = row.index === stuck
            return (
              <div
                key={row.key}
                data-index={row.index}
                role="presentation"
                className={isStuck ? 'list-head is-stuck' : 'list-head'}
                style={isStuck ? undefined : at}
              >
                <Head group={item.group} />
              </div>
            )
          }
          const { event } = item
          return (
            <EventRow
              key={row.key}
              measure={virtual.measureElement}
              index={row.index}
              style={at}
              view={view}
              event={event}
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
    </div>
  )
}

function Head({ group }: { readonly group: Group }) {
  return (
    <>
      <span className="list-head-name">{group.name}</span>
      {group.note && <span className="list-head-note">{group.note}</span>}
      <span className="list-head-count">{group.events.length}</span>
    </>
  )
}

/** Heads and rows; of events told in several articles only the first, unless they are open. */
function itemsOf({ groups, tellings }: View, opened: ReadonlySet<string>): Item[] {
  return groups.flatMap((group): Item[] => [
    { kind: 'head', group },
    ...group.events.flatMap((event): Item[] => {
      const lead = tellings.get(event.id)?.lead
      return !lead || lead === event || opened.has(lead.id) ? [{ kind: 'event', event }] : []
    }),
  ])
}

function keyOf(item: Item): string {
  return item.kind === 'head' ? `head ${item.group.name}` : item.event.id
}

/** The row whose "n articles" was pressed. */
function leadAt(click: MouseEvent): string | null {
  const isButton = click.target instanceof Element && click.target.closest('.row-tellings') !== null
  return isButton ? idAt(click) : null
}

function toggled(opened: ReadonlySet<string>, lead: string): ReadonlySet<string> {
  const next = new Set(opened)
  if (!next.delete(lead)) next.add(lead)
  return next
}

function listClick(click: MouseEvent): void {
  const id = idAt(click)
  if (!id) return
  if (click.shiftKey) togglePins([id])
  else select(id)
  // the row may leave the page while scrolling, and the focus with it
  if (click.currentTarget instanceof HTMLElement) click.currentTarget.focus({ preventScroll: true })
}

function idAt({ target: at }: MouseEvent): string | null {
  const row = at instanceof Element ? at.closest('[data-event]') : null
  return row?.getAttribute('data-event') ?? null
}

const PAGE = 8

function listKey(press: KeyboardEvent, listed: readonly NewsEvent[], selected: string | null): void {
  if (press.ctrlKey || press.metaKey || press.altKey) return
  const at = listed.findIndex((event) => event.id === selected)
  const to = target(press.key, at, listed.length - 1)
  if (to !== null) select(listed[Math.max(0, Math.min(listed.length - 1, to))]!.id)
  else if (press.key === 'Enter') cycleSource()
  else if (press.key === ' ' && selected && press.shiftKey) togglePins([selected])
  else return
  press.preventDefault()
}

function target(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at < 0 ? last : at - 1
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return at + PAGE
    case 'PageUp':
      return at - PAGE
    default:
      return null
  }
}
