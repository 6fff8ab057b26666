import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { differences } from '../../src/app/differences'
import { select, useStore } from '../../src/app/store'
import type { NewsEvent, When } from '../../src/extract/types'
import { openPage } from './page'
import { sample } from './sample'

const [meet, round, , strike] = sample.events
const quoted = (id: string, quote: string, more: Partial<NewsEvent> = {}): NewsEvent => ({
  ...meet!,
  id,
  ...more,
  evidence: { ...meet!.evidence, start: 0, end: quote.length, quote, cues: [] },
})
const day = (start: string): When => ({ ...meet!.when!, start, end: start })

test.each<[string, NewsEvent, NewsEvent, readonly string[]]>([
  ['the same', quoted('a', 'They met.'), quoted('b', 'They met.'), []],
  [
    'another day',
    quoted('a', ''),
    quoted('b', '', { when: day('2020-03-05') }),
    ['when: 4 Mar 2020 | 5 Mar 2020'],
  ],
  ['no day is no difference', quoted('a', ''), quoted('b', '', { when: null }), []],
  ['another place', quoted('a', ''), quoted('b', '', { where: strike!.where }), ['where: Oslo | Lima']],
  ['no place is no difference', quoted('a', ''), quoted('b', '', { where: [] }), []],
  [
    'another number',
    quoted('a', 'At least 12 people died.'),
    quoted('b', 'The toll rose to 1,015 dead, officials said.'),
    ['number: 12 people died | 1,015 dead'],
  ],
  ['a number in words', quoted('a', 'Twelve people died.'), quoted('b', 'It left 12 dead.'), []],
  ['no number is no difference', quoted('a', 'It left 12 dead.'), quoted('b', 'It left many dead.'), []],
  [
    'names with digits are no numbers',
    quoted('a', 'The T-72 and the G20 met.'),
    quoted('b', 'It left 12 dead.'),
    [],
  ],
])('%s', (_, a, b, rows) => {
  const found = differences(a, [b])
  expect(
    found.map((one) => `${one.field}: ${one.own} | ${one.others.map(({ says }) => says).join()}`),
  ).toEqual(rows)
})

test('the days of a date are no numbers', () => {
  const quote = 'They met on 4 March 2020.'
  const cues = [{ start: 12, end: 24, field: 'when', meaning: '' }] as const
  const dated = { ...meet!, evidence: { ...meet!.evidence, start: 0, quote, cues } }
  expect(differences(dated, [quoted('b', 'Some 90 met.')])).toEqual([])
})

test('each article that tells of it is a tab; quotes and differences stand below', async () => {
  const events = sample.events.map((one) =>
    one === meet ? { ...one, sameAs: [strike!.id] } : one === strike ? { ...one, sameAs: [meet!.id] } : one,
  )
  const { user } = openPage({ corpus: { ...sample, events } })
  act(() => select(meet!.id))
  const source = screen.getByRole('region', { name: 'Source' })
  const tabs = within(source).getByRole('group', { name: 'Articles that tell of it' })
  expect(
    within(tabs)
      .getAllByRole('button')
      .map((tab) => tab.textContent),
  ).toEqual(['fisheries', 'Harbour News'])
  expect(source).toHaveTextContent(`“${strike!.evidence.quote}”`)
  const rows = within(within(source).getByRole('table', { name: 'Where they differ' })).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual([
    'WhatfisheriesHarbour News',
    'Date4 Mar 20209 Mar 2020',
    'PlaceOsloLima',
  ])
  await user.click(within(tabs).getByRole('button', { name: 'Harbour News' }))
  expect(useStore.getState().selected).toBe(strike!.id)
  act(() => select(round!.id))
  expect(within(source).queryByRole('group', { name: 'Articles that tell of it' })).toBeNull()
})
