import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { loadCorpus } from '../../src/app/load'
import { select, toggleValue, useStore } from '../../src/app/store'
import { listed, openPage } from './page'
import { sample } from './sample'

afterEach(() => vi.unstubAllGlobals())

const answer = (body: string, status = 200) => vi.fn(() => Promise.resolve(new Response(body, { status })))

test('the collection is fetched from beside the page', async () => {
  const fetched = answer(JSON.stringify(sample))
  vi.stubGlobal('fetch', fetched)
  openPage({ corpus: null })
  await act(loadCorpus)
  expect(fetched).toHaveBeenCalledExactlyOnceWith('./corpus.json', expect.anything())
  expect(listed()).toHaveLength(4)
})

test.each([
  ['<!doctype html>', 200, /Unexpected token/],
  ['{"version":2,"articles":[],"events":[]}', 200, /not a collection/],
  ['', 404, /404/],
  [
    JSON.stringify({ ...sample, events: [{ ...sample.events[0], when: { start: 'soon' } }] }),
    200,
    /not an ISO day: soon/,
  ],
])('%.40s (%i) is told, and the page stays', async (body, status, why) => {
  vi.stubGlobal('fetch', answer(body, status))
  openPage({ corpus: null })
  await act(loadCorpus)
  expect(screen.getByText(why)).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
})

test('a live collection is read again on each change: new events flash, filters and choice stay', async () => {
  const changes = new EventTarget()
  const opened = vi.fn<(url: string) => EventTarget>(() => changes)
  vi.stubGlobal(
    'EventSource',
    class {
      constructor(url: string) {
        return opened(url)
      }
    },
  )
  const smaller = { ...sample, live: true, events: sample.events.slice(0, 3) }
  vi.stubGlobal('fetch', answer(JSON.stringify(smaller)))
  openPage({ corpus: null })
  await act(loadCorpus)
  expect(opened).toHaveBeenCalledExactlyOnceWith('./changes')
  act(() => {
    toggleValue('article', 'docks.txt')
    toggleValue('article', 'fisheries.txt')
    select('ev_meet')
  })
  const { filters } = useStore.getState()
  vi.stubGlobal('fetch', answer(JSON.stringify({ ...sample, live: true })))
  act(() => void changes.dispatchEvent(new MessageEvent('message', { data: '4' })))
  await waitFor(() => expect(listed()).toHaveLength(4))
  expect(screen.getByRole('option', { name: /Dock workers began a strike/ })).toHaveClass('is-fresh')
  expect(useStore.getState()).toMatchObject({ filters, selected: 'ev_meet' })
})
