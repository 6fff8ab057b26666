import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useStore } from '../../src/app/store'
import { originOf } from '../../src/facets/origins'
import type { NewsEvent } from '../../src/extract/types'
import { listed, openPage } from './page'
import { sample } from './sample'

const said = (speaker: string, ...via: readonly string[]): NewsEvent => ({
  ...sample.events[0]!,
  saidBy: { speaker, via },
})

test.each([
  ['the agency nearest to the speaker', said('a minister', 'the Gazette', 'Harbour News'), 'the Gazette'],
  ['a speaker that is an outlet', said('Coast Radio'), 'Coast Radio'],
  ['else the article’s outlet', said('a minister'), 'Harbour News'],
])('origin: %s', (_, event, origin) =>
  expect(originOf(event, sample.articles[1], ['Coast Radio'])).toBe(origin),
)

test('two articles on one happening are one row that opens; j reaches both, counts stay those of events', async () => {
  const [meet, ...rest] = sample.events
  const again: NewsEvent = { ...rest.at(-1)!, sameAs: [meet!.id] }
  const events = [{ ...meet!, sameAs: [again.id] }, ...rest.slice(0, -1), again]
  const { user } = openPage({ corpus: { ...sample, events } })
  expect(listed()).toHaveLength(events.length - 1)
  expect(screen.getAllByText(`${events.length} of ${events.length} events`).length).toBeGreaterThan(0)
  const opens = screen.getByText(/2 articles, 2 origins: fisheries.txt, Harbour News/)
  await user.click(opens)
  expect(listed()).toHaveLength(events.length)
  await user.click(opens)
  expect(listed()).toHaveLength(events.length - 1)
  await user.keyboard('j')
  expect(useStore.getState().selected).toBe(again.id)
  expect(listed()).toHaveLength(events.length)
})

test('an event told twice in one article is one row that says so', () => {
  const [meet, ...rest] = sample.events
  const again: NewsEvent = { ...rest.at(-1)!, article: meet!.article, sameAs: [meet!.id] }
  const events = [{ ...meet!, sameAs: [again.id] }, ...rest.slice(0, -1), again]
  openPage({ corpus: { ...sample, events } })
  expect(listed()).toHaveLength(events.length - 1)
  expect(screen.getByText(/told 2 times in this article/)).toBeVisible()
})

test('a planned event whose day is over says that no article reports it', () => {
  const events = sample.events.map((event) =>
    event.status === 'planned' ? { ...event, when: { ...event.when!, end: '2020-03-01' } } : event,
  )
  openPage({ corpus: { ...sample, events } })
  expect(screen.getAllByText('no report of it here')).toHaveLength(1)
})
