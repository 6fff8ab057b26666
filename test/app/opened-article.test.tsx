import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { linkNow } from '../../src/app/address'
import { cutBy } from '../../src/app/article-blocks'
import { findEvent, readStood } from '../../src/app/find-event'
import { firstState, openArticle, select, useStore } from '../../src/app/store'
import { eventId, hashText } from '../../src/extract/events/event-id'
import type { Corpus } from '../../src/extract/types'
import { openPage } from './page'
import { sample } from './sample'

const source = () => screen.getByRole('region', { name: 'Source' })
const [fisheries] = sample.articles
const { text, sentences } = fisheries!
const idAt = (start: number) => eventId(hashText(text), start)

test.each<[string, string, number | null]>([
  ['a sentence that gives no event any more', idAt(sentences[1]!.start), sentences[1]!.start],
  ['words inside a sentence', idAt(sentences[2]!.start + 7), sentences[2]!.start + 7],
  ['the second copy of a text', `${idAt(sentences[0]!.start)}-2`, sentences[0]!.start],
  ['another text', eventId(hashText('Another text.'), 0), null],
])('an id tells where its event stood: %s', (_, id, at) => {
  expect(findEvent(sample.articles, id)).toEqual(at === null ? null : { article: fisheries!.id, at })
})

test.each<[string, number | null]>([
  ['fisheries.txt,20', 20],
  ['fisheries.txt,99999', text.length - 1],
  ['gone.txt,20', null],
  ['fisheries.txt', null],
  ['fisheries.txt,x', null],
  ['', null],
])('where a link says its event stood: %s', (given, at) => {
  expect(readStood(sample.articles, given)).toEqual(at === null ? null : { article: fisheries!.id, at })
})

test('a link to an event that is gone opens its article at the same sentence', () => {
  openPage({ hash: `v=1&e=${idAt(sentences[1]!.start)}` })
  expect(screen.getByText(/Showing its article at the same sentence/)).toBeInTheDocument()
  const [asked] = source().querySelectorAll('mark')
  expect(asked).toHaveTextContent('The weather was mild.')
  expect(useStore.getState().selected).toBeNull()
})

test('a link says where its event stands, for a text that has changed since', () => {
  openPage()
  act(() => select('ev_strike'))
  const link = new URL(linkNow())
  expect(link.hash).toContain('at=docks.txt,0')
  act(() => useStore.setState(firstState, true))
  document.body.replaceChildren()
  openPage({ hash: `${link.hash.slice(1).replace('ev_strike', 'ev_gone')}` })
  expect(source().querySelector('mark')).toHaveTextContent('Dock workers began a strike')
})

const weather = 'A mild spring in Oslo and Lima, 2019 and 2020.'
const withoutEvents: Corpus = {
  ...sample,
  articles: [
    ...sample.articles,
    {
      ...sample.articles[1]!,
      id: 'weather.txt',
      text: weather,
      sentences: [{ start: 0, end: weather.length, paragraph: 0 }],
      unused: { dates: [year('2019'), year('2020')], places: [place('Oslo'), place('Lima')] },
    },
  ],
}

function span(word: string) {
  return { start: weather.indexOf(word), end: weather.indexOf(word) + word.length }
}

function year(word: string) {
  const interval = { start: `${word}-01-01`, end: `${word}-12-31`, precision: 'year' } as const
  return { ...span(word), interval, approx: false }
}

function place(word: string) {
  return { ...span(word), place: sample.events[0]!.where[0]!.place }
}

test('an article without events says what was seen, and points it out', async () => {
  const { user } = openPage({ corpus: withoutEvents })
  act(() => openArticle('weather.txt'))
  expect(source()).toHaveTextContent(
    'No events found in weather.txt. Seen: 2 dates, 2 places, not joined in one statement.',
  )
  const pointedOut = () => Array.from(source().querySelectorAll('.unused'), (one) => one.textContent)
  expect(pointedOut()).toEqual(['Oslo', 'Lima', '2019', '2020'])
  expect(source().querySelector('.paragraph')).toHaveTextContent(weather)
  await user.click(within(source()).getByRole('button', { name: 'Show them' }))
  expect(pointedOut()).toEqual([])
  await user.keyboard('{Escape}')
  expect(source()).toHaveTextContent('Choose an event to read the sentence it rests on.')
})

test('the footer counts what was seen but not used', async () => {
  const places = [{ start: 60, end: 64 }, { start: 90, end: 95 }].map((at) => ({ ...place('Oslo'), ...at })) // prettier-ignore
  const unused = { dates: [{ ...year('2019'), start: 5, end: 9 }], places }
  const articles = sample.articles.map((one) => (one === fisheries ? { ...one, unused } : one))
  const { user } = openPage({ corpus: { ...sample, articles } })
  act(() => select('ev_round'))
  expect(source()).toHaveTextContent('3 of 4 sentences gave events · 1 date, 2 places seen but not used')
  expect(source().querySelectorAll('.unused')).toHaveLength(0)
  await user.click(within(source()).getByRole('button', { name: 'Show them' }))
  expect(source().querySelectorAll('.unused').length).toBeGreaterThanOrEqual(3)
  expect(source().querySelector('mark')).toHaveTextContent(sample.events[1]!.evidence.quote)
})

test('a span is cut where others begin and end', () => {
  const cuts = cutBy({ start: 10, end: 30 }, [{ start: 25, end: 40 }, { start: 12, end: 14 }, { start: 13, end: 15 }, { start: 0, end: 5 }]) // prettier-ignore
  expect(cuts.map(({ start, end, isIn }) => `${start}-${end}${isIn ? '!' : ''}`)).toEqual([
    '10-12',
    '12-14!',
    '14-15!',
    '15-25',
    '25-30!',
  ])
})

test.each([
  ['n', 0, 'ev_round'],
  ['p', 0, 'ev_meet'],
  ['n', text.length - 1, null],
  ['p', text.length - 1, 'ev_leak'],
  ['n', null, 'ev_meet'],
  ['p', null, 'ev_leak'],
])('%s from character %s of an article without a choice', async (key, at, chosen) => {
  const { user } = openPage()
  act(() => openArticle('fisheries.txt', at))
  await user.keyboard(key)
  expect(useStore.getState().selected).toBe(chosen)
})
