import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { select, useStore } from '../../src/app/store'
import type { NewsEvent } from '../../src/extract/types'
import { listed, openPage } from './page'
import { sample } from './sample'

const source = () => screen.getByRole('region', { name: 'Source' })

test('the list is by date, the coarse under a head of its own, the undated last', () => {
  openPage()
  expect(listed()).toEqual([
    'Envoys of six states met in Oslo',
    'Dock workers began a strike',
    'A second round is planned',
    'Hackers had earlier stolen the draft',
  ])
  const list = screen.getByRole('region', { name: 'Events' })
  for (const head of ['March 2020', '2020, second half', 'These have no date in the text']) {
    expect(within(list).getByText(head)).toBeInTheDocument()
  }
})

test('choosing an event marks its sentence, and only that, in its whole article', async () => {
  const { user } = openPage()
  await user.click(screen.getByText('A second round is planned'))
  expect(
    within(source())
      .getByText('A second round is planned for the second half of 2020 in', { exact: false })
      .closest('mark'),
  ).toHaveTextContent(sample.events[1]!.evidence.quote)
  expect(source().querySelectorAll('mark')).toHaveLength(1)
  expect(source()).toHaveTextContent('The weather was mild.')
  expect(source()).toHaveTextContent('sentence 3 of 4')
  expect(source()).toHaveTextContent('3 of 4 sentences gave events')
  expect(screen.getByRole('status')).toHaveTextContent('4 of 4 events')
})

test('the article is text: what looks like markup in it is shown, not made', () => {
  openPage()
  act(() => select('ev_leak'))
  expect(source()).toHaveTextContent('and <b>leaked</b> it.')
})

test('a sentence that gave an event chooses it', async () => {
  const { user } = openPage()
  act(() => select('ev_meet'))
  await user.click(within(source()).getByRole('button', { name: /Hackers had earlier/ }))
  expect(useStore.getState().selected).toBe('ev_leak')
  expect(within(source()).queryByRole('button', { name: /The weather/ })).toBeNull()
})

test('j and k walk the list, n and p the article, and o makes the source bigger', async () => {
  const { user } = openPage()
  await user.keyboard('j')
  expect(useStore.getState().selected).toBe('ev_meet')
  await user.keyboard('j')
  expect(useStore.getState().selected).toBe('ev_strike')
  await user.keyboard('kn')
  expect(useStore.getState().selected).toBe('ev_round')
  await user.keyboard('o')
  expect(screen.queryByRole('region', { name: 'Events' })).toBeNull()
  await user.keyboard('{Escape}')
  expect(screen.getByRole('region', { name: 'Events' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(useStore.getState().selected).toBeNull()
})

test('single keys can be switched off, and are off while typing', async () => {
  const { user } = openPage()
  await user.type(screen.getByRole('searchbox', { name: /Search events/ }), 'j')
  expect(useStore.getState().selected).toBeNull()
  act(() => useStore.setState({ singleKeys: false }))
  await user.click(document.body)
  await user.keyboard('j')
  expect(useStore.getState().selected).toBeNull()
})

test('a filter leaves its events, says how many, and its own counts stay', async () => {
  const { user } = openPage()
  await user.click(screen.getByRole('checkbox', { name: 'Diplomacy, 2 events' }))
  expect(screen.getByRole('status')).toHaveTextContent('2 of 4 events')
  expect(listed()).toHaveLength(2)
  expect(screen.getByRole('checkbox', { name: 'Crime & drugs, 1 event' })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Lima, 0 events' })).toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: 'Protest, 1 event' }))
  expect(listed()).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: 'Remove Diplomacy or Protest' }))
  expect(listed()).toHaveLength(4)
})

test('"only" leaves one value of a facet', async () => {
  const { user } = openPage()
  await user.click(screen.getByRole('checkbox', { name: 'Diplomacy, 2 events' }))
  await user.click(screen.getByRole('button', { name: 'Only Protest' }))
  expect(listed()).toEqual(['Dock workers began a strike'])
})

test('dates: what may lie inside is shown until only the certain is asked for', async () => {
  const { user } = openPage()
  const from = screen.getByLabelText('From')
  await user.type(from, '2020-03-09')
  await user.type(screen.getByLabelText('To'), '2020-09-30')
  expect(listed()).toEqual(['Dock workers began a strike', 'A second round is planned'])
  expect(screen.getAllByText('1 certain, 1 possible')[0]).toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: /Only dates certain/ }))
  expect(listed()).toEqual(['Dock workers began a strike'])
})

test('search finds words of the sentence and shows them', async () => {
  const { user } = openPage()
  await user.type(screen.getByRole('searchbox', { name: /Search events/ }), 'fisheries')
  await waitFor(() => expect(listed()).toEqual(['Envoys of six states met in Oslo']))
  expect(await screen.findByText('fisheries', { selector: '.row-hit b' })).toBeInTheDocument()
})

test('where nothing matches, each way out says what it would bring', async () => {
  const { user } = openPage({ hash: 'th=crime&p=gn:3936456' })
  expect(await screen.findByText('No event matches Crime & drugs and Lima.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Remove Crime & drugs 1 event' }))
  expect(listed()).toEqual(['Dock workers began a strike'])
})

test('a filter without which there is still nothing is no way out', async () => {
  const { user } = openPage({ hash: 'th=crime&q=nowhere%20said' })
  expect(await screen.findByText(/^No event matches Crime & drugs and/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Remove Crime & drugs \d/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Clear all 4 events' }))
  expect(listed()).toHaveLength(4)
})

test('choosing never changes a filter, and a filter never changes the choice', async () => {
  const { user } = openPage()
  await user.click(screen.getByRole('checkbox', { name: 'Diplomacy, 2 events' }))
  const { filters } = useStore.getState()
  await user.click(screen.getByText('A second round is planned'))
  expect(useStore.getState().filters).toBe(filters)
  await user.click(screen.getByRole('checkbox', { name: 'Diplomacy, 2 events' }))
  await user.click(screen.getByRole('checkbox', { name: 'Protest, 1 event' }))
  expect(source()).toHaveTextContent('A second round is planned')
  expect(source()).toHaveTextContent('Hidden by your filters')
})

test('an empty collection says what to do', () => {
  openPage({ corpus: { version: 1, name: '', articles: [], events: [] } })
  expect(screen.getByText('Drop news articles here. They are read on this computer.')).toBeInTheDocument()
})

test('a data file that cannot be read says so and can be tried again', () => {
  openPage({ corpus: null })
  act(() => useStore.setState({ load: { kind: 'failed', detail: 'corpus.json: 404 Not Found' } }))
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  expect(screen.getByText('corpus.json: 404 Not Found')).toBeInTheDocument()
})

test('one heading of the first level and every region by its name', () => {
  openPage()
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(screen.getByRole('navigation', { name: 'Filters' })).toBeInTheDocument()
  for (const name of ['Events', 'Source']) expect(screen.getByRole('region', { name })).toBeInTheDocument()
})

test('an event leads to those of other articles: the same told again, and what came of a plan', async () => {
  const linked = (id: string, link: Partial<NewsEvent>) => (event: NewsEvent) =>
    event.id === id ? { ...event, ...link } : event
  const events = sample.events
    .map(linked('ev_round', { outcome: { event: 'ev_strike', why: 'same place' } }))
    .map(linked('ev_strike', { sameAs: ['ev_meet', 'ev_gone'] }))
  const { user } = openPage({ corpus: { ...sample, events } })
  act(() => select('ev_round'))
  await user.click(
    within(source()).getByRole('button', { name: 'Harbour News: Dock workers began a strike' }),
  )
  expect(useStore.getState().selected).toBe('ev_strike')
  const other = within(source()).getByRole('figure')
  expect(other).toHaveTextContent(sample.events[0]!.evidence.quote)
  await user.click(within(other).getByRole('button', { name: 'fisheries' }))
  expect(useStore.getState().selected).toBe('ev_meet')
})

test('a plan whose time is over says that no article reports it', () => {
  const events = sample.events.map((event): NewsEvent =>
    event.id === 'ev_meet' ? { ...event, status: 'planned' } : event,
  )
  openPage({ corpus: { ...sample, events } })
  act(() => select('ev_meet'))
  expect(source()).toHaveTextContent('No article here reports it; the newest is of 10 March 2020.')
  act(() => select('ev_round'))
  expect(source()).not.toHaveTextContent('No article here reports it')
})
