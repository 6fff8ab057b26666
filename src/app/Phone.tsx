import { useCallback } from 'react'
import { ChevronLeft, ChevronRight, EllipsisVertical } from 'lucide-react'
import { Chips } from './Chips'
import { SourceLine } from './cluster/AskingLine'
import { copyLink } from './copy'
import { isEmbedded } from './embed'
import { EmbedBar } from './EmbedBar'
import { HiddenCount } from './corrections/HiddenCount'
import { EventCard } from './EventCard'
import { EventList } from './EventList'
import { useActiveFilters } from './FilterPanel'
import { isOneFile } from './inlined'
import { MapPane } from './MapPane'
import { usePlace } from './list'
import { PaneBoundary } from './PaneBoundary'
import './phone.css'
import { Reader } from './Reader'
import { Sheet } from './Sheet'
import { stepInList } from './steps'
import { select, useStore } from './store'
import { TimelinePane } from './TimelinePane'
import { SearchField, Shown } from './TopBar'
import { useAnswer } from './useAnswer'
import { useSelected, useView, type View } from './view'
import { VisitLine } from './visits/VisitLine'
import { words } from './words'

/** The layout of a phone: map, a strip of time and a sheet with the list; an event's card and its article come over it. */
export function Phone() {
  const event = useSelected()
  const reading = useStore((state) => state.reading)
  const opened = useStore((state) => state.opened)
  return (
    <div className={event ? 'phone is-event' : 'phone'}>
      {event ? <EventBar /> : isEmbedded() ? <EmbedBar /> : <ListBar />}
      <main className="phone-main">
        {(event || !isEmbedded()) && <h1 className="hidden">{words.title}</h1>}
        <div className="map-pane" id="map-pane">
          <PaneBoundary name={words.regions.map}>
            <MapPane />
          </PaneBoundary>
        </div>
        <div className="timeline-pane" id="timeline-pane">
          <PaneBoundary name={words.regions.timeline}>
            <TimelinePane />
          </PaneBoundary>
        </div>
        {event ? <EventCard event={event} /> : <ListSheet />}
        {event && reading && <FullReader onBack={() => useStore.setState({ reading: false })} />}
        {!event && opened && <FullReader onBack={() => useStore.setState({ opened: null })} />}
      </main>
    </div>
  )
}

function ListBar() {
  const active = useActiveFilters().filter((dimension) => dimension !== 'text')
  return (
    <header className="phone-bar">
      <SearchField />
      <button type="button" className="button" onClick={() => useStore.setState({ dialog: 'filters' })}>
        {words.phone.filters}
        {active.length > 0 && <span className="phone-count">{active.length}</span>}
      </button>
      <button type="button" className="button is-icon" aria-label={words.menu} popoverTarget="phone-menu">
        <EllipsisVertical size={18} aria-hidden="true" />
      </button>
      <Menu />
    </header>
  )
}

function Menu() {
  const isWhole = useStore((state) => state.remote === null)
  const open = (dialog: 'add' | 'export' | 'credits' | 'settings') => useStore.setState({ dialog })
  const items: readonly (readonly [string, () => void])[] = [
    [words.copyLink, () => void copyLink()],
    [words.exportAs, () => open('export')],
    ...(isOneFile() || !isWhole ? [] : [[words.addArticles, () => open('add')] as const]),
    [words.settings.heading, () => open('settings')],
    [words.credits.button, () => open('credits')],
  ]
  return (
    <div className="phone-menu" id="phone-menu" popover="auto">
      {items.map(([name, act]) => (
        <button key={name} type="button" popoverTarget="phone-menu" popoverTargetAction="hide" onClick={act}>
          {name}
        </button>
      ))}
      <p>
        <SourceLine />
      </p>
    </div>
  )
}

function EventBar() {
  const view = useView()
  const selected = useStore((state) => state.selected)
  const place = usePlace(view, selected)
  return (
    <header className="phone-bar">
      <button type="button" className="button" onClick={() => select(null)}>
        <ChevronLeft size={18} aria-hidden="true" />
        {words.event.back}
      </button>
      <p className="phone-place" role="status">
        {view &&
          (place === null ? words.reader.hidden : words.event.position(place + 1, view.filtered.shown))}
      </p>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.event.previous}
        disabled={place === 0}
        onClick={() => stepInList(-1)}
      >
        <ChevronLeft size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.event.next}
        disabled={view !== null && place === view.filtered.shown - 1}
        onClick={() => stepInList(1)}
      >
        <ChevronRight size={18} aria-hidden="true" />
      </button>
    </header>
  )
}

function ListSheet() {
  const view = useView()
  const unplaced = useUnplaced(view)
  return (
    <Sheet
      label={words.regions.events}
      head={
        <>
          <h2 className="hidden">{words.regions.events}</h2>
          <Shown />
          <span className="sheet-note">{view && words.phone.unplaced(unplaced)}</span>
          <HiddenCount />
        </>
      }
    >
      <Chips />
      <VisitLine />
      <PaneBoundary name={words.regions.events}>
        <EventList />
      </PaneBoundary>
    </Sheet>
  )
}

function FullReader({ onBack }: { readonly onBack: () => void }) {
  const isOpened = useStore((state) => state.opened !== null)
  return (
    <section className="phone-reader" aria-label={words.regions.source}>
      <button type="button" className="button phone-back" onClick={onBack}>
        <ChevronLeft size={18} aria-hidden="true" />
        {isOpened ? words.event.back : words.phone.backToEvent}
      </button>
      <PaneBoundary name={words.regions.source}>
        <Reader />
      </PaneBoundary>
    </section>
  )
}

/** How many of the visible events are at no place. */
function useUnplaced(view: View | null): number {
  const ask = useCallback(() => {
    if (!view) return null
    const { questions, filters } = view
    return questions.mapCounts({ filters, box: null, zoom: 0, most: 0, singles: false })
  }, [view])
  return useAnswer(ask)?.unplaced ?? 0
}
