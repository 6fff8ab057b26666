import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { assignForms } from '../../src/app/forms'
import { Timeline, type TimelineProps } from '../../src/app/timeline/Timeline'
import type { Article, NewsEvent, Status, When } from '../../src/extract/types'
import { andThen, detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters } from '../../src/facets/filters'
import { at, event as madeUp, place, when } from '../made-up/events'

beforeAll(() => {
  Element.prototype.setPointerCapture = () => {}
})

const osh = place('Osh', 'city', 40.5, 72.8, { countries: ['KG'] })
const event = (id: string, title: string, date: When | null, status: Status = 'happened') =>
  madeUp(id, { title, status, themes: ['diplomacy'], when: date, where: [at(osh)] })

const EVENTS = [
  event('talks', 'Talks on water', when('2023-06-19', '2023-06-20', 'days')),
  event('note', 'A note is sent', when('2023-06-20', '2023-06-20', 'day'), 'reported'),
  event('summit', 'The summit of the ministers', when('2023-07-01', '2023-12-31', 'half'), 'planned'),
  event('march', 'A march is called off', when('2024-11-05', '2024-11-05', 'day'), 'denied'),
  event('raid', 'A raid', null),
]

const ARTICLE: Article = {
  id: 'a.txt',
  text: '',
  title: '',
  outlet: null,
  url: null,
  published: { day: '2024-11-06', basis: 'stated', why: '', approx: false },
  filedFrom: null,
  sentences: [],
}

/** What the page would ask for a collection of these events. */
function asked(events: readonly NewsEvent[], range: TimelineProps['range']) {
  const corpus = { name: '', articles: [ARTICLE], events }
  const { columns, order } = toColumns(corpus)
  const engine = createEngine(columns, detailsOf(corpus, order))
  const filters = { ...noFilters, from: range?.from ?? null, to: range?.to ?? null }
  const count: TimelineProps['count'] = (ask) => engine.timeCounts({ ...ask, filters: noFilters })
  const eventsIn: TimelineProps['eventsIn'] = (days, most) => {
    const also = { dated: true, ...(days && { days }) }
    const answer = engine.rows({ filters: noFilters, also, from: 0, count: most, heads: false })
    return andThen(answer, ({ rows, total }) => ({ events: rows.map((row) => row.event), total }))
  }
  const inRange = engine.facetCounts({ filters, facets: [] })
  if (inRange instanceof Promise) throw new Error('an answer that is not there at once')
  return { facts: engine.facts, count, eventsIn, inRange }
}

type More = Partial<TimelineProps> & { readonly events?: readonly NewsEvent[] }

function show({ events = EVENTS, ...more }: More = {}) {
  const calls = {
    onSelect: vi.fn<TimelineProps['onSelect']>(),
    onHover: vi.fn<TimelineProps['onHover']>(),
    onRange: vi.fn<TimelineProps['onRange']>(),
    onCertain: vi.fn<TimelineProps['onCertain']>(),
    onWindow: vi.fn<TimelineProps['onWindow']>(),
    onClear: vi.fn<TimelineProps['onClear']>(),
    onShowUndated: vi.fn<TimelineProps['onShowUndated']>(),
  }
  const props: TimelineProps = {
    ...asked(events, more.range ?? null),
    isShown: () => true,
    forms: assignForms(['diplomacy']),
    selected: null,
    hovered: new Set(),
    pinned: new Set(),
    onPin: vi.fn(),
    onMenu: vi.fn(),
    range: null,
    certain: false,
    window: null,
    ...calls,
    ...more,
  }
  const view = render(<Timeline {...props} />)
  return {
    ...calls,
    ...view,
    again: (next: Partial<TimelineProps>) => view.rerender(<Timeline {...props} {...next} />),
  }
}

const marks = () => within(screen.getByRole('toolbar', { name: 'Events in time' })).getAllByRole('button')

test('every dated event is a button that says all of it; the undated have a tray', async () => {
  const { onSelect, onShowUndated } = show()
  expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent(
    '19 Jun 2023 – 5 Nov 20244 dated · 1 undated· 2 dated more coarsely than a day',
  )
  expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Talks on water, happened, 19–20 June 2023, Osh, Kyrgyzstan, from a.txt',
    'A note is sent, reported, 20 June 2023, Osh, Kyrgyzstan, from a.txt',
    'The summit of the ministers, planned, second half of 2023, Osh, Kyrgyzstan, from a.txt',
    'A march is called off, denied or cancelled, 5 November 2024, Osh, Kyrgyzstan, from a.txt',
  ])
  await userEvent.click(screen.getByRole('button', { name: /^The summit/ }))
  expect(onSelect).toHaveBeenLastCalledWith('summit')
  await userEvent.click(screen.getByRole('button', { name: '1 undated' }))
  expect(onShowUndated).toHaveBeenCalledOnce()
})

test('one tab stop; arrows walk in time, Enter selects', async () => {
  const { onSelect } = show()
  const [first, , summit, last] = marks()
  expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([first])
  act(() => first?.focus())
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(summit).toHaveFocus()
  expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([summit])
  await userEvent.keyboard('{Enter}')
  expect(onSelect).toHaveBeenLastCalledWith('summit')
  await userEvent.keyboard('{End}')
  expect(last).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(last).toHaveFocus()
})

test('zooming in leaves events outside, and arrows bring them in', async () => {
  const { onWindow } = show({ fold: false, window: { from: '2023-06-15', to: '2023-06-25' } })
  expect(marks().map((mark) => mark.dataset['id'])).toEqual(['talks', 'note'])
  expect(screen.getByText(/2 later/)).toBeInTheDocument()
  act(() => marks()[1]?.focus())
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: /^The summit/ })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'All dates' }))
  expect(marks()).toHaveLength(4)
  await vi.waitFor(() => expect(onWindow).toHaveBeenLastCalledWith(null))
})

test('the window follows the event selected elsewhere, only if it is outside', () => {
  const { again } = show({ fold: false, window: { from: '2023-06-15', to: '2023-06-25' } })
  again({ fold: false, window: { from: '2023-06-15', to: '2023-06-25' }, selected: 'note' })
  expect(marks().map((mark) => mark.dataset['id'])).toEqual(['talks', 'note'])
  again({ fold: false, window: { from: '2023-06-15', to: '2023-06-25' }, selected: 'march' })
  expect(screen.getByRole('button', { name: /^A march/ })).toHaveAttribute('aria-current', 'true')
})

test('what the date filter rejects is dimmed, what is hovered stands out', () => {
  show({ isShown: ({ event }) => event.id === 'summit', hovered: new Set(['note']) })
  const classes = Object.fromEntries(marks().map((mark) => [mark.dataset['id'], mark.getAttribute('class')]))
  expect(classes['talks']).toContain('is-outside')
  expect(classes['summit']).not.toContain('is-outside')
  expect(classes['note']).toContain('is-hovered')
})

test('the thumbs of the brush move by keys and say their day', async () => {
  const { onRange, again } = show({ fold: false })
  const [from, to] = screen.getAllByRole('slider')
  expect(from).toHaveAccessibleName('Time filter, first day')
  act(() => from?.focus())
  await userEvent.keyboard('{PageUp}')
  const range = onRange.mock.lastCall?.[0]
  expect(range?.from).toMatch(/^2023-08-/)
  expect(range?.to).toBeNull()
  again({ fold: false, range: { from: '2023-06-20', to: '2023-12-31' } })
  expect(from).toHaveAttribute('aria-valuetext', 'from 20 June 2023')
  expect(to).toHaveAttribute('aria-valuetext', 'to 31 December 2023')
  expect(Number(to?.getAttribute('aria-valuenow'))).toBeLessThanOrEqual(
    Number(to?.getAttribute('aria-valuemax')),
  )
  await userEvent.keyboard('{Home}')
  expect(onRange).toHaveBeenLastCalledWith({ from: null, to: '2023-12-31' }, true)
  act(() => to?.focus())
  await userEvent.keyboard('{End}')
  expect(onRange).toHaveBeenLastCalledWith({ from: '2023-06-20', to: null }, true)
})

test('the filter says how many are certain and possible; × clears it', async () => {
  const { onClear, onCertain } = show({ range: { from: '2023-06-01', to: '2023-09-30' } })
  const region = screen.getByRole('region', { name: 'Timeline' })
  expect(region).toHaveTextContent('1 Jun – 30 Sep 20232 certain, 1 possible of 4 dated')
  await userEvent.click(screen.getByRole('button', { name: 'Clear the time filter' }))
  expect(onClear).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only dates certain to be inside' }))
  expect(onCertain).toHaveBeenCalledWith(true)
})

test('dates can be typed', async () => {
  const { onRange } = show()
  await userEvent.click(screen.getByRole('button', { name: '19 Jun 2023 – 5 Nov 2024' }))
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2023-07-04' } })
  expect(onRange).toHaveBeenLastCalledWith({ from: '2023-07-04', to: null }, true)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a press on the overview takes the bin under it, a second press lets go', () => {
  const { onRange, again } = show({ fold: false })
  const overview = screen.getByRole('group', { name: 'Time filter' })
  const press = () => {
    fireEvent.pointerDown(overview, { clientX: 20, button: 0, pointerId: 1 })
    fireEvent.pointerUp(overview, { clientX: 20, pointerId: 1 })
  }
  press()
  const range = onRange.mock.lastCall?.[0] ?? null
  expect(range).toEqual({ from: '2023-06-19', to: '2023-06-25' })
  again({ fold: false, range })
  press()
  expect(onRange).toHaveBeenLastCalledWith(null, true)
})

test('an empty stretch is folded and says so; the box unfolds it', async () => {
  show()
  expect(screen.getByText('10 months')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Skip empty gaps' }))
  expect(screen.queryByText('10 months')).toBeNull()
})

test('what finds no lane is behind a chip', async () => {
  const crowd = Array.from({ length: 9 }, (_, i) =>
    event(`e${i}`, `Event ${i}`, when('2023-06-20', '2023-06-20', 'day')),
  )
  const { onSelect, again } = show({ events: [...crowd, EVENTS[3]!] })
  await userEvent.click(screen.getByRole('button', { name: '5 more events, 20 Jun 2023' }))
  const list = within(screen.getByRole('dialog')).getAllByRole('listitem')
  expect(list).toHaveLength(5)
  await userEvent.click(within(list[4]!).getByRole('button'))
  expect(onSelect).toHaveBeenLastCalledWith('e8')
  expect(screen.queryByRole('button', { name: /^Event 8/ })).toBeNull()
  again({ selected: 'e8' })
  expect(screen.getByRole('button', { name: /^Event 8/ })).toBeInTheDocument()
})

test('nothing dated, nothing drawn, nothing lost', () => {
  show({ events: [EVENTS[4]!] })
  expect(screen.getByRole('region')).toHaveTextContent('No date in the text of any event1 undated')
})

test('more than can be looked at one by one are chips that say how many begin when, and open', async () => {
  const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + (n % 900))).toISOString().slice(0, 10)
  const many = Array.from({ length: 12_100 }, (_, n) =>
    event(`m${n}`, `Meeting ${n}`, when(day(n), day(n), 'day')),
  )
  const { onSelect } = show({ events: many })
  const chips = marks()
  expect(chips.every((chip) => /^\d+ (more )?events/.test(chip.getAttribute('aria-label') ?? ''))).toBe(true)
  const begun = chips.map((chip) => Number(/\d+/.exec(chip.getAttribute('aria-label') ?? '')?.[0]))
  expect(begun.reduce((a, b) => a + b, 0)).toBe(many.length)
  await userEvent.click(chips[0]!)
  await userEvent.click(within(screen.getByRole('dialog')).getAllByRole('button', { name: /Meeting/ })[0]!)
  expect(onSelect).toHaveBeenLastCalledWith('m0')
})
