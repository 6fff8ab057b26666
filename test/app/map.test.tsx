import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { assignForms } from '../../src/app/forms'
import { MapView, type MapViewProps } from '../../src/app/map/MapView'
import type { NewsEvent } from '../../src/extract/types'
import { at, place } from '../made-up/events'
import { marksOf } from '../made-up/marks'
import { event } from './map-events'

const oslo = place('Oslo', 'city', 59.9, 10.7, { countries: ['NO'] })
const rome = place('Rome', 'city', 41.9, 12.5, { countries: ['IT'] })
const chad = place('Chad', 'country', 15, 19, { countries: ['TD'] })
const talks = event('talks', [at(oslo)], { title: 'Talks on grain', status: 'planned' })
const storm = event('storm', [at(rome)], { title: 'A storm', themes: ['disaster'] })
const flood = event('flood', [at(rome)], { title: 'A flood', themes: ['disaster'] })
const raid = event('raid', [at(chad)], { title: 'A raid', themes: ['conflict'] })
const all: readonly NewsEvent[] = [talks, storm, flood, raid]
const forms = assignForms(['diplomacy', 'disaster', 'conflict'])

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} }) // prettier-ignore
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockReturnValue(new Promise(() => {})))
})
afterEach(() => vi.useRealTimers())
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function show(events: readonly NewsEvent[] = all, over: Partial<MapViewProps> = {}) {
  const props: MapViewProps = {
    marks: marksOf(events),
    forms,
    selected: null,
    hovered: new Set(),
    pinned: new Map(),
    placed: events.length,
    onPin: vi.fn(),
    onMenu: vi.fn(),
    watched: [],
    onInView: vi.fn(),
    view: null,
    unplaced: 0,
    onSelect: vi.fn<(id: string) => void>(),
    onSelectPlace: vi.fn<(ids: readonly string[]) => void>(),
    onHover: vi.fn<(ids: readonly string[]) => void>(),
    onClear: vi.fn<() => void>(),
    onViewChange: vi.fn<() => void>(),
    onShowUnplaced: vi.fn<() => void>(),
    ...over,
  }
  return { props, ...render(<MapView {...props} />) }
}

const marks = () => within(screen.getByRole('toolbar', { name: 'Places on the map' }))
const names = () =>
  marks()
    .getAllByRole('button')
    .map((b) => b.getAttribute('aria-label') ?? '')
    .sort((a, b) => (a < b ? -1 : 1))

test('every place is a button that says what is there, before any outline has come', () => {
  show()
  expect(screen.getByRole('region', { name: 'Map' })).toBeInTheDocument()
  expect(names()).toEqual([
    'A raid, happened, undated, Chad, somewhere, from report',
    'Rome, Italy: 2 events',
    'Talks on grain, planned, undated, Oslo, Norway, from report',
  ])
})

test('a single event is selected, a stack is handed over whole', async () => {
  const { props } = show()
  await userEvent.click(marks().getByRole('button', { name: /^Talks/ }))
  expect(props.onSelect).toHaveBeenCalledWith('talks')
  await userEvent.click(marks().getByRole('button', { name: /^Rome/ }))
  expect(props.onSelectPlace).toHaveBeenCalledWith(['city:rome'])
  expect(props.onClear).not.toHaveBeenCalled()
  expect(props.onViewChange).not.toHaveBeenCalled()
})

test('the marks are one tab stop; arrows go to the next mark that way, Enter chooses', async () => {
  const { props } = show()
  const stops = marks().getAllByRole('button').filter((b) => b.tabIndex === 0) // prettier-ignore
  expect(stops).toHaveLength(1)
  act(() =>
    marks()
      .getByRole('button', { name: /^Talks/ })
      .focus(),
  )
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toHaveAccessibleName('Rome, Italy: 2 events')
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toHaveAccessibleName(/^A raid/)
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toHaveAccessibleName(/^A raid/)
  await userEvent.keyboard('{Enter}')
  expect(props.onSelect).toHaveBeenCalledWith('raid')
  expect(marks().getAllByRole('button').filter((b) => b.tabIndex === 0)).toEqual([document.activeElement]) // prettier-ignore
})

test('resting on a mark tells its events after 120 ms, passing over it tells nothing', () => {
  vi.useFakeTimers()
  const { props } = show()
  const rome = marks().getByRole('button', { name: /^Rome/ })
  fireEvent.pointerEnter(rome, { pointerType: 'mouse' })
  act(() => void vi.advanceTimersByTime(100))
  fireEvent.pointerLeave(rome)
  act(() => void vi.advanceTimersByTime(500))
  expect(props.onHover).not.toHaveBeenCalled()
  fireEvent.pointerEnter(rome, { pointerType: 'mouse' })
  act(() => void vi.advanceTimersByTime(130))
  expect(props.onHover).toHaveBeenLastCalledWith(['city:rome'])
  expect(screen.getByText('Rome, Italy – 2 events')).toBeInTheDocument()
  fireEvent.pointerLeave(rome)
  expect(props.onHover).toHaveBeenLastCalledWith([])
  expect(screen.queryByText('Rome, Italy – 2 events')).toBeNull()
})

test('the chosen event is marked, and what it is about is a ring with its name, no button', () => {
  const visit = event('visit', [at(rome), at(chad, { role: 'about' })], { title: 'A visit' })
  const { container } = show([visit, talks], { selected: visit })
  expect(marks().getByRole('button', { name: /^A visit/ })).toHaveAttribute('aria-current', 'true')
  expect(marks().getByRole('button', { name: /^Talks/ })).not.toHaveAttribute('aria-current')
  expect(names()).toHaveLength(2)
  expect(container.ownerDocument.querySelector('.map-about-name')).toHaveTextContent('about Chad')
})

test('filtering never moves the map; what is out of view is said', () => {
  const { props, rerender } = show()
  const before = marks().getByRole('button', { name: /^Talks/ }).style.transform
  rerender(<MapView {...props} marks={marksOf([talks])} />)
  expect(marks().getByRole('button', { name: /^Talks/ }).style.transform).toBe(before)
  rerender(<MapView {...props} placed={1} marks={marksOf([talks])} view={{ lat: -30, lon: -60, zoom: 5 }} />)
  expect(screen.getByText(/1 event is outside the map/)).toBeInTheDocument()
  expect(props.onViewChange).not.toHaveBeenCalled()
})

test('the view of the address is taken, and a move by the reader is told', async () => {
  const { props } = show(all, { view: { lat: 50, lon: 10, zoom: 4 } })
  await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
  await waitFor(() => expect(props.onViewChange).toHaveBeenCalled())
})

test('selecting an event moves the map only if its place is out of view, and never zooms', async () => {
  const onViewChange = vi.fn<MapViewProps['onViewChange']>()
  const { props, rerender } = show(all, { view: { lat: 60, lon: 10, zoom: 6 }, onViewChange })
  rerender(<MapView {...props} selected={talks} />)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(onViewChange).not.toHaveBeenCalled()
  rerender(<MapView {...props} selected={storm} />)
  await waitFor(() => expect(onViewChange).toHaveBeenCalled())
  const [to] = onViewChange.mock.calls[0]!
  expect(to.lat).toBeCloseTo(41.9, 0)
  expect(to.zoom).toBe(6)
})

test('the page can ask to see the places of some events', async () => {
  const onViewChange = vi.fn<MapViewProps['onViewChange']>()
  const { props, rerender } = show(all, { view: { lat: 60, lon: 10, zoom: 6 }, onViewChange })
  rerender(<MapView {...props} fit={['city:rome']} />)
  await waitFor(() => expect(onViewChange).toHaveBeenCalled())
  expect(onViewChange.mock.lastCall![0].lon).toBeCloseTo(12.5, 0)
})

test('events without a place are counted and can be listed', async () => {
  const { props } = show(all, { unplaced: 3 })
  await userEvent.click(screen.getByRole('button', { name: 'Not on the map: 3' }))
  expect(props.onShowUnplaced).toHaveBeenCalledOnce()
})

test('the map has keys of its own: 0 shows all', async () => {
  const { props } = show(all, { view: { lat: 50, lon: 10, zoom: 7 } })
  act(() => screen.getByRole('group', { name: /^Map view/ }).focus())
  await userEvent.keyboard('0')
  await waitFor(() => expect(props.onViewChange).toHaveBeenCalled())
})

test('a right click copies the coordinates', async () => {
  const user = userEvent.setup()
  show()
  await user.pointer({ keys: '[MouseRight]', target: screen.getByRole('group', { name: /^Map view/ }) })
  expect(await screen.findByText(/^Copied -?\d+\.\d{4}, -?\d+\.\d{4}$/)).toBeInTheDocument()
  expect(await navigator.clipboard.readText()).toMatch(/^-?\d+\.\d{4}, /)
})

test('the legend folds', async () => {
  show()
  const button = screen.getByRole('button', { name: 'How to read the map' })
  expect(button).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(screen.getByText('along this border')).not.toBeVisible()
})

test('without outlines the marks stay, and the reader is told', async () => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new Error('offline')))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent(/outlines of countries could not be read/)
  expect(names()).toHaveLength(3)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(fetch).toHaveBeenCalledTimes(2)
})
