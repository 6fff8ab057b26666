import { PanelLeft } from 'lucide-react'
import { useRef, type CSSProperties } from 'react'
import { SourceLine } from './cluster/AskingLine'
import { HiddenCount } from './corrections/HiddenCount'
import { DragBar } from './DragBar'
import { isEmbedded } from './embed'
import { EmbedBar } from './EmbedBar'
import { EventList } from './EventList'
import { FilterPanel, useActiveFilters } from './FilterPanel'
import { MapPane } from './MapPane'
import { PaneBoundary } from './PaneBoundary'
import { Reader } from './Reader'
import { SkipLinks } from './SkipLinks'
import { useStore } from './store'
import { TimelinePane } from './TimelinePane'
import { TopBar } from './TopBar'
import { useMedia } from './useMedia'
import { VisitLine } from './visits/VisitLine'
import { words } from './words'

/** Everything on the screen together: filters, map, timeline, list and source. */
export function Desktop() {
  const columnWidth = useStore((state) => state.columnWidth)
  const isPart = isEmbedded()
  const style = { '--column': `${columnWidth}px` } as CSSProperties
  return (
    <div className={isPart ? 'desktop is-embedded' : 'desktop'} style={style}>
      {!isPart && <SkipLinks />}
      {isPart ? <EmbedBar hasCount /> : <TopBar />}
      {!isPart && <Filters />}
      <main className="stage">
        <div className="map-pane" id="map-pane">
          <PaneBoundary name={words.regions.map}>
            <MapPane />
          </PaneBoundary>
        </div>
        <RightColumn />
        <div className="timeline-pane" id="timeline-pane">
          <PaneBoundary name={words.regions.timeline}>
            <TimelinePane />
          </PaneBoundary>
        </div>
      </main>
      {!isPart && <PageFoot />}
    </div>
  )
}

function Filters() {
  const isOpen = useStore((state) => state.filtersOpen)
  const isDrawer = useMedia('(max-width: 1199px)')
  const active = useActiveFilters()
  const toggle = () => useStore.setState({ filtersOpen: !isOpen })
  return (
    <nav className={isOpen ? 'rail is-open' : 'rail'} id="filters-pane" aria-label={words.regions.filters}>
      {isDrawer && (
        <button type="button" className="rail-toggle" aria-expanded={isOpen} onClick={toggle}>
          <PanelLeft size={18} aria-hidden="true" />
          <span className="hidden">{isOpen ? words.facet.collapse : words.facet.expand}</span>
          {active.length > 0 && <span className="rail-count">{active.length}</span>}
        </button>
      )}
      {(!isDrawer || isOpen) && (
        <PaneBoundary name={words.regions.filters}>
          <FilterPanel />
        </PaneBoundary>
      )}
    </nav>
  )
}

function RightColumn() {
  const column = useRef<HTMLDivElement>(null)
  const sourceShare = useStore((state) => state.sourceShare)
  const columnWidth = useStore((state) => state.columnWidth)
  const tab = useStore((state) => state.tab)
  const isNarrow = useMedia('(max-width: 899px)')
  // the list has the room until there is something to read
  const isIdle = useStore(({ selected, opened }) => selected === null && opened === null) && !isNarrow
  const shares = isNarrow
    ? tab === 'events'
      ? [1, 0]
      : [0, 1]
    : isIdle
      ? [1, 0]
      : [1 - sourceShare, sourceShare]
  return (
    <div className="column" ref={column}>
      {isNarrow ? (
        <Tabs />
      ) : (
        <DragBar
          label={words.reader.resizeColumn}
          axis="x"
          value={columnWidth}
          min={360}
          max={640}
          step={20}
          valueAt={({ x }) => (column.current?.getBoundingClientRect().right ?? x) - x}
          onValue={(width) => useStore.setState({ columnWidth: width })}
        />
      )}
      <section
        className="list-pane"
        id="events-pane"
        aria-label={words.regions.events}
        hidden={shares[0] === 0}
        style={{ flexGrow: shares[0] }}
      >
        <ListHead />
        <VisitLine />
        <PaneBoundary name={words.regions.events}>
          <EventList />
        </PaneBoundary>
      </section>
      {!isNarrow && !isIdle && (
        <DragBar
          label={words.reader.resize}
          axis="y"
          value={sourceShare}
          min={0}
          max={1}
          step={0.05}
          valueAt={({ y }) => {
            const box = column.current?.getBoundingClientRect()
            if (!box) return sourceShare
            const share = (box.bottom - y) / box.height
            return share > 0.9 ? 1 : share < 0.1 ? 0 : share
          }}
          onValue={(share) => useStore.setState({ sourceShare: share })}
        />
      )}
      <section
        className={isIdle ? 'source-pane is-idle' : 'source-pane'}
        aria-label={words.regions.source}
        hidden={isIdle ? isEmbedded() : shares[1] === 0}
        style={{ flexGrow: shares[1] }}
      >
        <PaneBoundary name={words.regions.source}>
          <Reader />
        </PaneBoundary>
      </section>
    </div>
  )
}

function Tabs() {
  const tab = useStore((state) => state.tab)
  return (
    <div className="tabs" role="tablist">
      {(['events', 'source'] as const).map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={tab === name}
          onClick={() => useStore.setState({ tab: name })}
        >
          {words.regions[name]}
        </button>
      ))}
    </div>
  )
}

function ListHead() {
  return (
    <div className="list-title">
      <h2>
        {words.regions.events} <small>{words.list.byDate}</small>
      </h2>
      <HiddenCount />
      <span className="list-keys" aria-hidden="true">
        {words.list.keys}
      </span>
    </div>
  )
}

function PageFoot() {
  return (
    <footer className="foot">
      <SourceLine />
      <button type="button" className="link" onClick={() => useStore.setState({ dialog: 'credits' })}>
        {words.credits.button}
      </button>
    </footer>
  )
}
