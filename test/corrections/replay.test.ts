import { beforeAll, describe, expect, test } from 'vitest'
import { applyCorrections } from '../../src/corrections/apply'
import { readFile } from '../../src/corrections/file'
import { writeFile } from '../../src/corrections/write-file'
import { anchorOf, correctionOf } from '../../src/corrections/list'
import type { Change, Corrected, Correction, Values } from '../../src/corrections/types'
import { valuesOf } from '../../src/corrections/values'
import { readCollection } from '../../src/extract/collection'
import type { Gazetteer } from '../../src/extract/gazetteer'
import type { ArticleInput, Corpus, NewsEvent, Place, Theme } from '../../src/extract/types'
import { loadGazetteer } from '../extract/gazetteer-fixture'

const HARBOUR = `Strike at the harbour

Harbour pilots in Bergen went on strike on 4 March 2024, the union’s leader Kari Moen said.

The city council met the pilots on 6 March 2024 and promised talks about pay. Nothing else was known of the costs.

Police arrested three men in Oslo on 7 March 2024 after a fire in a ferry terminal.`
const WIRE = 'Three men were arrested in Oslo on 8 March 2024 after a ferry terminal burned, police said.'

const articles: readonly ArticleInput[] = [
  { id: 'harbour.txt', text: HARBOUR },
  { id: 'wire.txt', text: WIRE },
]
const paris: Place = {
  id: 'gn:2988507',
  name: 'Paris',
  kind: 'city',
  countries: ['FR'],
  lat: 48.85,
  lon: 2.35,
}
const made: Values = {
  title: 'Nothing was known of the costs',
  type: 'OTHER',
  status: 'reported',
  themes: ['economy'],
  actors: ['City council'],
  when: { start: '2024-03-06', end: '2024-03-06', precision: 'day' },
  where: [{ role: 'about', place: paris }],
}

let gazetteer: Gazetteer
let corpus: Corpus
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
  corpus = readCollection(articles, gazetteer)
}, 60_000)

const on = (words: string, { events }: Pick<Corpus, 'events'> = corpus) =>
  events.find((event) => event.evidence.quote.includes(words))
const AT = '2024-05-01T10:00:00Z'
const correct = (words: string, change: Change): Correction => correctionOf(on(words)!, change, AT)

interface Kind {
  readonly name: string
  readonly change: () => Change
  /** What is seen of it after each replay, and what that must be. */
  readonly see: (event: NewsEvent | undefined, corrected: Corrected) => unknown
  readonly holds: unknown
}

const value = (change: Change, see: (event: NewsEvent) => unknown, holds: unknown): Kind => ({
  name: change.field,
  change: () => change,
  see: (event) => see(event!),
  holds,
})
const mark = (change: Change, holds: object): Kind => ({
  name: change.field,
  change: () => change,
  see: (event, { marks }) => marks.get(event!.id),
  holds: { note: '', star: false, pin: false, ...holds },
})
const june = { start: '2023-06-01', end: '2023-06-30', precision: 'month', approx: true } as const

const KINDS: readonly Kind[] = [
  value({ field: 'title', to: 'Pilots strike' }, ({ title }) => title, 'Pilots strike'),
  value({ field: 'type', to: 'COERCE' }, ({ type }) => type, 'COERCE'),
  value({ field: 'status', to: 'denied' }, ({ status }) => status, 'denied'),
  value({ field: 'themes', to: ['migration', 'rights'] }, ({ themes }) => themes, ['migration', 'rights']),
  value({ field: 'actors', to: ['Pilots’ union'] }, ({ actors }) => actors, ['Pilots’ union']),
  value({ field: 'when', to: june }, (event) => valuesOf(event).when, june),
  { ...value({ field: 'when', to: null }, ({ when }) => when, null), name: 'when, none' },
  value({ field: 'where', to: [{ role: 'at', place: paris }] }, (event) => valuesOf(event).where, [
    { role: 'at', place: paris },
  ]),
  {
    name: 'hidden',
    change: () => ({ field: 'hidden', to: true }),
    see: (event, { hidden }) => [event, hidden.length],
    holds: [undefined, 1],
  },
  {
    name: 'same',
    change: () => ({ field: 'same', other: anchorOf(on('Three men were')!), to: true }),
    see: (event, corrected) => {
      const other = on('Three men', corrected.corpus)!
      return [event!.sameAs?.includes(other.id), other.sameAs?.includes(event!.id)]
    },
    holds: [true, true],
  },
  mark({ field: 'note', to: 'ask the union' }, { note: 'ask the union' }),
  mark({ field: 'star', to: true }, { star: true }),
  mark({ field: 'pin', to: true }, { pin: true }),
]

/** The same rules with other results: what a better or worse version of them could read. */
const reread = (change: (event: NewsEvent) => readonly NewsEvent[]): Corpus => ({
  ...corpus,
  articles: [...corpus.articles],
  events: corpus.events.flatMap(change),
})
const cut = (event: NewsEvent, from: number, to: number): NewsEvent['evidence'] => ({
  ...event.evidence,
  start: event.evidence.start + from,
  end: event.evidence.end - to,
  quote: event.evidence.quote.slice(from, event.evidence.quote.length - to),
})
const themes: readonly Theme[] = [{ id: 'labour', label: 'Labour', terms: ['strike', 'pay'] }]
const rename = (more: (article: ArticleInput) => Partial<ArticleInput>) =>
  readCollection(
    articles.map((article) => ({ ...article, ...more(article) })),
    gazetteer,
  )

const REREADINGS: readonly (readonly [name: string, read: () => Corpus])[] = [
  ['the same rules', () => readCollection(articles, gazetteer)],
  ['another codebook', () => readCollection(articles, gazetteer, { codebook: themes })],
  [
    'a gazetteer that takes every town for one in Texas',
    () =>
      reread((event) => [
        {
          ...event,
          where: event.where.map((where) => ({
            ...where,
            place: { ...paris, id: 'gn:4717560', name: 'Paris TX' },
          })),
        },
      ]),
  ],
  [
    'other dates, titles, types, actors and ids',
    () =>
      reread((event) => [
        {
          ...event,
          id: `other_${event.id}`,
          title: `So: ${event.title}`,
          type: 'HAZARD',
          status: 'planned',
          actors: ['Somebody'],
          when: null,
          sameAs: [],
        },
      ]),
  ],
  ['evidence without its last clause', () => reread((event) => [{ ...event, evidence: cut(event, 0, 12) }])],
  [
    'sentences cut into an event each half',
    () =>
      reread((event) => [
        { ...event, evidence: cut(event, 0, 40) },
        {
          ...event,
          id: `${event.id}b`,
          evidence: cut(event, event.evidence.quote.length - 40, 0),
        },
      ]),
  ],
  [
    'a paragraph more at the beginning',
    () => rename(({ text }) => ({ text: `A ferry left Bergen on 1 March 2024.\n\n${text}` })),
  ],
  [
    'lines broken anew, quotation marks as typewriters have them',
    () => rename(({ text }) => ({ text: text.replaceAll('’', "'").replaceAll(' on ', '\non  ') })),
  ],
  ['files under other names', () => rename(({ id }) => ({ id: `2024/${id}` }))],
]

describe.each(REREADINGS)('read again with %s', (_, read) => {
  test.each(KINDS)('the correction of $name holds', ({ change, see, holds }) => {
    const file = writeFile([correct('went on strike', change())])
    const back = readFile('corrections.json', file)
    if (back.kind === 'bad') throw new Error(back.why)
    const corrected = applyCorrections(read(), back.corrections)
    expect(corrected.noLongerApplies).toEqual([])
    const event = corrected.corpus.events.find(
      ({ evidence }) =>
        evidence.quote.replace(/\s+/g, ' ').startsWith('Harbour pilots') && evidence.start < 90,
    )
    expect(see(event, corrected)).toEqual(holds)
  })

  test('an event made from words of the text is there once, with its values', () => {
    const quote = 'Nothing else was known of the costs.'
    const correction: Correction = {
      quote,
      article: 'harbour.txt',
      start: HARBOUR.indexOf(quote),
      field: 'made',
      to: made,
      at: AT,
    }
    const { corpus: now, applied } = applyCorrections(read(), [correction])
    const found = now.events.filter((event) => event.title === made.title)
    expect(found.map(valuesOf)).toEqual([made])
    expect(found[0]!.evidence.quote.replace(/\s+/g, ' ')).toBe(quote)
    expect(new Set(now.events.map((event) => event.id)).size).toBe(now.events.length)
    expect(applied).toEqual([correction])
  })
})

test('what the rules read right by now is told apart from what is applied and what is lost', () => {
  const right = correct('went on strike', { field: 'status', to: on('went on strike')!.status })
  const wrong = correct('met the pilots', { field: 'status', to: 'denied' })
  const gone = { ...right, quote: 'Words that no article has.' }
  const notEvent = {
    ...right,
    quote: 'Nothing else was known of the costs.',
    field: 'hidden',
    to: true,
  } as const
  const noOther: Correction = { ...correct('went on strike', { field: 'same', other: gone, to: true }) }
  const all = [right, wrong, gone, notEvent, noOther]
  const corrected = applyCorrections(corpus, all)
  const { applied, alreadyRight, noLongerApplies } = corrected
  expect(applied).toEqual([wrong])
  expect([...corrected.about]).toEqual([
    [right, on('went on strike')!.id],
    [wrong, on('met the pilots')!.id],
  ])
  expect(alreadyRight).toEqual([right])
  expect(noLongerApplies).toEqual([
    { correction: gone, loss: 'words' },
    { correction: notEvent, loss: 'event' },
    { correction: noOther, loss: 'other' },
  ])
})

test('a made event that the rules find by now keeps their id and the reader’s values', () => {
  const found = on('met the pilots')!
  const correction: Correction = { ...correct('met the pilots', { field: 'made', to: made }) }
  const { corpus: now, edits, applied } = applyCorrections(corpus, [correction])
  expect(now.events).toHaveLength(corpus.events.length)
  const event = now.events.find(({ id }) => id === found.id)!
  expect(valuesOf(event)).toEqual(made)
  expect(edits.get(found.id)?.original).toBe(found)
  expect(applied).toEqual([correction])
})

test('of two corrections of one field the later holds, and one that gives back what was read is no edit', () => {
  const first = correct('went on strike', { field: 'status', to: 'denied' })
  const back = correct('went on strike', { field: 'status', to: on('went on strike')!.status })
  const { corpus: now, edits, alreadyRight } = applyCorrections(corpus, [first, back])
  expect(now).toBe(corpus)
  expect(edits.size).toBe(0)
  expect(alreadyRight).toEqual([back])
})

test('nothing to correct gives the very collection back', () => {
  expect(applyCorrections(corpus, []).corpus).toBe(corpus)
})

test('what is no event is gone from what others say of it, and comes back whole', () => {
  const [arrest, wire] = [on('arrested three men')!, on('burned')!]
  const same = correct('arrested three men', { field: 'same', other: anchorOf(on('burned')!), to: true })
  const linked = applyCorrections(corpus, [same]).corpus
  expect(on('burned', linked)!.sameAs).toContain(arrest.id)
  const hide = correct('burned', { field: 'hidden', to: true })
  const { corpus: now, hidden } = applyCorrections(corpus, [same, hide])
  expect(on('burned', now)).toBeUndefined()
  expect(on('arrested three men', now)!.sameAs).toBeUndefined()
  expect(hidden.map(({ id }) => id)).toEqual([wire.id])
})

test('events told as the same can be told apart', () => {
  const join = correct('arrested three men', { field: 'same', other: anchorOf(on('burned')!), to: true })
  const linked = applyCorrections(corpus, [join]).corpus
  const part = correct('arrested three men', { field: 'same', other: anchorOf(on('burned')!), to: false })
  const { corpus: now, applied } = applyCorrections(linked, [part])
  expect(now.events.flatMap((event) => event.sameAs ?? [])).toEqual([])
  expect(applied).toEqual([part])
})

test('of equal quotes the nearest is meant', () => {
  const line = 'Troops crossed the river near Minsk on 4 March 2024.'
  const twice = readCollection([{ id: 'a', text: `Rivers\n\n${line}\n\nIt rained.\n\n${line}` }], gazetteer)
  const [first, second] = twice.events
  expect(twice.events).toHaveLength(2)
  const { event: _, ...anchor } = correctionOf(second!, { field: 'status', to: 'denied' }, AT)
  const { corpus: now } = applyCorrections(twice, [anchor])
  expect(now.events.map(({ status }) => status)).toEqual([first!.status, 'denied'])
})
