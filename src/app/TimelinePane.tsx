import { lazy, Suspense } from 'react'
import type { NewsEvent } from '../extract/types'
import { andThen } from '../facets/engine/details'
import { passesRange } from '../facets/days'
import { isFiltering, noFilters, type Filters } from '../facets/filters'
import type { Questions } from '../facets/questions'
import { NO_THEME } from '../facets/columns'
import { useAsking } from './cluster/asking'
import { articleName, ledgerWords } from './event-words'
import { keepLast, keepSame } from './memo'
import { openTimeMenu } from './menus'
import { clearFilter, hover, select, setFilters, togglePins, useStore, type Lanes } from './store'
import type { TimelineProps, TimeRange, TimeWindow } from './timeline/Timeline'
import type { DatedEvent } from './timeline/layout'
import { daysOfRange } from './timeline/range'
import { useView, type View } from './view'
import { words } from './words'

const Timeline = lazy(() => import('./timeline/Timeline').then((module) => ({ default: module.Timeline })))

/** Each event comes over the network. */
const FEW_ELSEWHERE = 800

const setOf = keepLast((ids: readonly string[]) => new Set(ids))
const pinsOf = keepLast((ids: readonly string[]) => new Set(ids))
/** The same object as long as nothing but the dates changes. */
const anyDateOf = keepSame((filters: Filters): Filters => ({
  ...filters,
  from: null,
  to: null,
  certain: false,
}))

/** Whether an event that passes all else passes the dates too. */
const isShownIn = keepLast((filters: Filters | null) => {
  const days = filters && daysOfRange({ from: filters.from, to: filters.to })
  return (dated: DatedEvent) =>
    days !== null && passesRange(dated, dated.open, days, filters!.certain && isFiltering(filters!, 'date'))
})

const countOf = keepLast(
  (questions: Questions, filters: Filters): TimelineProps['count'] =>
    (ask, how) =>
      questions.timeCounts({ ...ask, filters }, how),
)

const eventsInOf = keepLast(
  (questions: Questions, filters: Filters): TimelineProps['eventsIn'] =>
    (days, most, how) => {
      const also = { dated: true, ...(days && { days }) }
      return andThen(
        questions.rows({ filters, also, from: 0, count: most, heads: false }, how),
        ({ rows, total }) => ({ events: rows.map(({ event }) => event), total }),
      )
    },
)

/** The timeline of the events that pass all filters but the dates. */
export function TimelinePane() {
  const view = useView()
  const selected = useStore((state) => state.selected)
  const hovered = useStore((state) => state.hovered)
  const pinned = useStore((state) => state.pinned)
  const timeWindow = useStore((state) => state.timeWindow)
  const foldGaps = useStore((state) => state.foldGaps)
  const lanes = useStore((state) => state.lanes)
  const { from, to, certain } = useStore((state) => state.filters)
  const isElsewhere = useAsking((state) => state.source !== null)
  if (!view) return <div className="pane-waiting" />
  // where nothing matches but for the dates, everything stays, faint
  const isNothing = view.filtered.without.date === 0
  const anyDate = isNothing ? noFilters : anyDateOf(view.filters)
  return (
    <Suspense fallback={<div className="pane-waiting" />}>
      <Timeline
        key={words.language}
        facts={view.facts}
        count={countOf(view.questions, anyDate)}
        eventsIn={eventsInOf(view.questions, anyDate)}
        few={isElsewhere ? FEW_ELSEWHERE : undefined}
        faint={view.filtered.shown === 0}
        nothing={isNothing}
        isShown={isShownIn(isNothing ? null : view.filters)}
        forms={view.forms}
        selected={selected}
        hovered={setOf(hovered)}
        pinned={pinsOf(pinned)}
        range={rangeOf(from, to)}
        certain={certain}
        window={timeWindow}
        inRange={view.filtered}
        fold={foldGaps}
        lanes={lanes}
        groupOf={groupOf(view.labels, view.articles, lanes)}
        onLanes={setLanes}
        onSelect={select}
        onHover={hover}
        noteOf={noteOf(view.byId, view.newest)}
        onPin={togglePins}
        onMenu={openTimeMenu}
        onRange={setRange}
        onCertain={setCertain}
        onWindow={setWindow}
        onClear={clearDates}
        onShowUndated={showUndated}
        onFold={setFold}
      />
    </Suspense>
  )
}

/** The name of an event's lane: its first theme's, its first actor's, its article's outlet or file. */
const groupOf = keepLast((labels: View['labels'], articles: View['articles'], lanes: Lanes) => {
  switch (lanes) {
    case 'theme':
      return ({ themes }: NewsEvent) => labels('theme', themes[0] ?? NO_THEME).label
    case 'actor':
      return ({ actors }: NewsEvent) => actors[0] ?? words.timeline.noActor
    case 'source':
      return ({ article }: NewsEvent) => articleName(articles.get(article))
    case 'none':
      return undefined
  }
})

const noteOf = keepLast(
  (byId: View['byId'], newest: View['newest']) => (event: NewsEvent) => ledgerWords({ byId, newest }, event),
)

const rangeOf = keepLast((from: string | null, to: string | null): TimeRange | null =>
  from || to ? { from, to } : null,
)

const setRange = (range: TimeRange | null, done: boolean) =>
  useStore.setState(({ filters }) => ({
    brushing: !done,
    filters: { ...filters, from: range?.from ?? null, to: range?.to ?? null },
  }))
const setCertain = (certain: boolean) => setFilters({ certain })
const setWindow = (timeWindow: TimeWindow | null) => useStore.setState({ timeWindow })
const clearDates = () => clearFilter('date')
const setLanes = (lanes: Lanes) => useStore.setState({ lanes })
const setFold = (foldGaps: boolean) => useStore.setState({ foldGaps })

/** Leaves the events without a date in the list. */
function showUndated(): void {
  const { values } = useStore.getState().filters
  setFilters({ values: { ...values, dated: ['none'] }, from: null, to: null })
}
