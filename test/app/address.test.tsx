import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noFilters } from '../../src/facets/filters'
import { linkNow } from '../../src/app/address'
import { firstState, select, setFilters, toggleValue, useStore } from '../../src/app/store'
import { fromHash, toHash } from '../../src/app/url'
import { listed, openPage } from './page'

test.each([
  [
    'v=1&th=diplomacy,crime&st=planned&t=2020-03-01..2020-12-31&tc=1&q=treaty&e=ev_meet',
    'filters and choice',
  ],
  ['v=1&t=2020-03-01..', 'an open side'],
  ['v=1&a=Six+states,R%26D%2C+Inc&p=gn:3143244', 'values with signs of their own'],
  ['v=1&m=59.910,10.750,6&w=2020-01-01..2020-06-30&fold=0', 'windows'],
  ['v=1&e=ev_meet&r=1&pin=ev_round,ev_leak&po=1', 'the open article and pins, shown alone'],
  ['v=1&rw=..2020-06-30&iv=1&ln=theme', 'as known on a day, in the map view, lanes by theme'],
  ['v=1&th=crime&utm=mail', 'parameters of others'],
  ['', 'nothing'],
])('%s comes back as it was (%s)', (hash) => expect(toHash(fromHash(hash), hash)).toBe(hash))

test.each(['t=soon..later', 't=2020-13-01..', 't=2020-03-01', 'm=here', 'q=%E0%A4%A', '&&=&', 'th='])(
  '%s is no harm',
  (hash) => {
    const { filters, mapWindow } = fromHash(hash)
    expect(filters).toEqual({ ...noFilters, text: filters.text, from: filters.from })
    expect(mapWindow).toBeNull()
  },
)

test('dates that cannot be read are told', () =>
  expect(fromHash('t=soon..2020-03-01').unread).toEqual(['soon..2020-03-01']))

test('a link gives the same list and the same choice', async () => {
  openPage()
  act(() => {
    toggleValue('theme', 'diplomacy')
    setFilters({ to: '2020-06-30' })
    select('ev_meet')
  })
  const link = new URL(linkNow())
  const before = listed()
  act(() => useStore.setState(firstState, true))
  document.body.replaceChildren()
  openPage({ hash: link.hash.slice(1) })
  expect(listed()).toEqual(before)
  expect(useStore.getState().selected).toBe('ev_meet')
})

test('Back undoes a filter and a choice, one at a time', async () => {
  openPage()
  act(() => toggleValue('theme', 'diplomacy'))
  act(() => select('ev_meet'))
  expect(location.hash).toBe('#v=1&th=diplomacy&e=ev_meet')
  history.back()
  await waitFor(() => expect(useStore.getState().selected).toBeNull())
  expect(listed()).toHaveLength(2)
  history.back()
  await waitFor(() => expect(listed()).toHaveLength(4))
})

test('panning takes no step of the history', async () => {
  openPage()
  const before = history.length
  act(() => useStore.setState({ mapWindow: { lat: 1, lon: 2, zoom: 3 } }))
  await waitFor(() => expect(location.hash).toBe('#v=1&m=1.000,2.000,3'))
  expect(history.length).toBe(before)
})

test('values and events the collection does not have are told and left out', async () => {
  openPage({ hash: 'v=1&th=migration,crime&e=ev_gone' })
  expect(listed()).toEqual(['Hackers had earlier stolen the draft'])
  expect(screen.getByText(/names theme “migration”/)).toBeInTheDocument()
  expect(screen.getByText(/That event is not in this collection/)).toBeInTheDocument()
})
