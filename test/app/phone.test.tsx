import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useStore } from '../../src/app/store'
import { listed, openPage } from './page'

const onPhone = (query: string) => ({
  matches: query.includes('639'),
  addEventListener: () => {},
  removeEventListener: () => {},
})

function openPhone() {
  vi.stubGlobal('matchMedia', onPhone)
  return openPage()
}

afterEach(() => vi.unstubAllGlobals())

test('an event opens as a card with its quote, and from there its article', async () => {
  const { user } = openPhone()
  await user.click(screen.getByText('A second round is planned'))
  const card = screen.getByRole('region', { name: 'Event' })
  expect(
    within(card).getByText(/A second round is planned for the second half of 2020 in/),
  ).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('3 of 4')
  await user.click(screen.getByRole('button', { name: 'Read in article' }))
  expect(screen.getByRole('region', { name: 'Source' })).toHaveTextContent('The weather was mild.')
})

test('Back goes from the article to the card and from the card to the list', async () => {
  const { user } = openPhone()
  await user.click(screen.getByText('A second round is planned'))
  await user.click(screen.getByRole('button', { name: 'Read in article' }))
  history.back()
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Source' })).toBeNull())
  expect(screen.getByRole('region', { name: 'Event' })).toBeInTheDocument()
  history.back()
  await waitFor(() => expect(listed()).toHaveLength(4))
})

test('next and previous walk the list from the card', async () => {
  const { user } = openPhone()
  await user.click(screen.getByText('Envoys of six states met in Oslo'))
  expect(screen.getByRole('button', { name: 'Previous event' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Next event' }))
  expect(useStore.getState().selected).toBe('ev_strike')
  await user.click(screen.getByRole('button', { name: 'List' }))
  expect(screen.getByRole('region', { name: 'Events' })).toBeInTheDocument()
})

test('filters are a page of their own whose button counts what it shows', async () => {
  const { user } = openPhone()
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  await user.click(screen.getByRole('checkbox', { name: 'Protest, 1 event' }))
  await user.click(screen.getByRole('button', { name: 'Show 1 event' }))
  expect(listed()).toEqual(['Dock workers began a strike'])
  expect(screen.getByRole('button', { name: /Filters/ })).toHaveTextContent('1')
})

test('the sheet is a button too', async () => {
  const { user } = openPhone()
  const handle = screen.getByRole('button', { name: 'Height of the list' })
  expect(handle).toHaveAttribute('aria-expanded', 'false')
  await user.click(handle)
  expect(handle).toHaveAttribute('aria-expanded', 'true')
})
