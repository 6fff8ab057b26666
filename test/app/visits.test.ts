import { expect, test } from 'vitest'
import { compareVisits, toSaid, type Said } from '../../src/app/visits/compare'
import type { NewsEvent } from '../../src/extract/types'
import { sample } from './sample'

const [first, second] = sample.events as [NewsEvent, NewsEvent, ...NewsEvent[]]
const all = sample.events.map(toSaid)
const said = (change: Partial<Said> = {}): Said => ({ ...toSaid(first), ...change })

const inFew = (before: readonly Said[], after: readonly Said[]) => {
  const { added, changed, gone } = compareVisits(before, after)
  return [
    ...added.map(({ id }) => `+ ${id}`),
    ...changed.map(({ after: now, fields }) => `~ ${now.id} ${fields.join()}`),
    ...gone.map(({ id }) => `- ${id}`),
  ]
}

test.each<[why: string, before: readonly Said[], after: readonly Said[], differs: readonly string[]]>([
  ['nothing changed', all, all, []],
  ['another order', all, all.toReversed(), []],
  ['one came', all.slice(1), all, [`+ ${first.id}`]],
  ['one went', all, all.slice(1), [`- ${first.id}`]],
  ['its title', [said()], [said({ title: 'Envoys stayed away' })], [`~ ${first.id} title`]],
  [
    'its date and its status',
    [said()],
    [said({ when: null, status: 'denied' })],
    [`~ ${first.id} when,status`],
  ],
  [
    'its type and its place',
    [said()],
    [said({ type: 'AID', where: [{ name: 'Bergen', role: 'at' }] })],
    [`~ ${first.id} where,type`],
  ],
  [
    'places in another order',
    [said({ where: [place('Oslo'), place('Bergen')] })],
    [said({ where: [place('Bergen'), place('Oslo')] })],
    [],
  ],
  ['its article has other letters elsewhere', [said()], [said({ id: 'ev_other' })], []],
  [
    'so it has, and its date is read otherwise',
    [said()],
    [said({ id: 'ev_other', when: null })],
    ['~ ev_other when'],
  ],
  [
    'its sentence has another number',
    [said({ title: 'Hail killed three people in Lima' })],
    [said({ id: 'ev_other', quote: 1, title: 'Hail killed five people in Lima' })],
    ['~ ev_other title'],
  ],
  [
    'the same words in another article',
    [said()],
    [said({ id: 'ev_other', article: 'other.txt' })],
    ['+ ev_other', `- ${first.id}`],
  ],
  [
    'another sentence of the same article',
    [said()],
    [said({ id: 'ev_other', quote: 1, title: 'A bridge fell' })],
    ['+ ev_other', `- ${first.id}`],
  ],
  [
    'of two of one sentence one went',
    [said({ id: 'ev_a', title: 'One' }), said({ id: 'ev_b', title: 'Two' })],
    [said({ id: 'ev_c', title: 'Two' })],
    ['- ev_a'],
  ],
])('%s', (_, before, after, differs) => {
  expect(inFew(before, after)).toEqual(differs)
})

test('what is kept of an event says no more than is compared', () => {
  expect(Object.keys(toSaid(second)).sort()).toEqual([
    'article',
    'id',
    'quote',
    'status',
    'title',
    'type',
    'when',
    'where',
  ])
  expect(JSON.stringify(toSaid(first)).length).toBeLessThan(500)
})

test('20,000 events that all changed are compared in a moment', () => {
  const many = Array.from({ length: 20_000 }, (_, i) =>
    said({ id: `ev_${i}`, article: `${i % 50}.txt`, quote: i, title: `Number ${i} was found` }),
  )
  const other = many.map((one) => ({ ...one, id: `${one.id}x`, quote: -1 - one.quote }))
  const began = performance.now()
  compareVisits(many, other)
  expect(performance.now() - began).toBeLessThan(5000)
})

function place(name: string): Said['where'][number] {
  return { name, role: 'at' }
}
