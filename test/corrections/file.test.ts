import { expect, test } from 'vitest'
import { readFile } from '../../src/corrections/file'
import { writeFile } from '../../src/corrections/write-file'
import { withCorrections } from '../../src/corrections/list'
import type { Correction } from '../../src/corrections/types'

const anchor = { quote: 'Rain fell.', article: 'a.txt', start: 4, event: 'ev_1' }
const place = { id: 'gn:1', name: 'Lima', kind: 'city', countries: ['PE'], lat: -12, lon: -77 } as const
const day = { start: '2024-02-29', end: '2024-02-29', precision: 'day' } as const

const ALL: readonly Correction[] = [
  { ...anchor, field: 'title', from: 'Rain', to: 'It rained', why: 'shorter', at: '2024-05-01T10:00:00Z' },
  { ...anchor, field: 'when', from: null, to: day },
  { ...anchor, field: 'when', from: day, to: null },
  { ...anchor, field: 'when', to: { start: '-0043-03-15', end: '-0043-03-15', precision: 'day' } },
  { ...anchor, field: 'where', from: [], to: [{ role: 'at', place }] },
  { ...anchor, field: 'hidden', to: true },
  { ...anchor, field: 'same', other: { ...anchor, article: 'b.txt' }, to: false },
  { ...anchor, field: 'note', to: '' },
  { ...anchor, field: 'star', to: true },
  {
    ...anchor,
    field: 'made',
    to: {
      title: 'Rain',
      type: 'HAZARD',
      status: 'happened',
      themes: ['disaster'],
      actors: [],
      when: day,
      where: [{ role: 'about', place }],
    },
  },
]

test('a file gives back what was written', () => {
  expect(readFile('f.json', writeFile(ALL))).toEqual({ kind: 'read', corrections: ALL })
  expect(readFile('f.json', `\ufeff${writeFile([])}`)).toEqual({ kind: 'read', corrections: [] })
})

const file = (entry: object) =>
  JSON.stringify({ dateline: 'corrections', version: 1, corrections: [ALL[0], { ...anchor, ...entry }] })

test.each<[string, string, string]>([
  ['no JSON', '{', 'f.json: not JSON'],
  ['another file', '{"events": []}', 'f.json: not a corrections file'],
  [
    'a later version',
    '{"dateline":"corrections","version":2,"corrections":[]}',
    'f.json: not a corrections file',
  ],
  ['an unknown field', file({ field: 'colour', to: 'red' }), 'f.json: entry 2: field: '],
  [
    'a day that is none',
    file({ field: 'when', to: { ...day, start: '2023-02-29' } }),
    'f.json: entry 2: to.start: "2023-02-29" is not a day YYYY-MM-DD',
  ],
  [
    'days in the wrong order',
    file({ field: 'when', to: { ...day, start: '2024-03-01' } }),
    'f.json: entry 2: to: the first day is after the last',
  ],
  ['a status there is none of', file({ field: 'status', to: 'maybe' }), 'f.json: entry 2: to: '],
  [
    'a place off the globe',
    file({ field: 'where', to: [{ role: 'at', place: { ...place, lat: 91 } }] }),
    'f.json: entry 2: to.0.place.lat: ',
  ],
  ['no quote', file({ quote: '', field: 'star', to: true }), 'f.json: entry 2: quote: is empty'],
  ['a key too many', file({ field: 'star', to: true, colour: 'red' }), 'f.json: entry 2: colour: '],
  ['a value of another type', file({ field: 'star', to: 'yes' }), 'f.json: entry 2: to: '],
])('%s is named by file and entry', (_, text, why) => {
  const read = readFile('f.json', text)
  expect(read.kind).toBe('bad')
  expect(read.kind === 'bad' && read.why).toContain(why)
})

test('a correction takes the place of the one of the same words and field', () => {
  const [title] = ALL
  const again: Correction = { ...anchor, field: 'title', to: 'Rain again' }
  const elsewhere: Correction = { ...again, start: 400 }
  expect(withCorrections([title!, ALL[1]!], [again, elsewhere])).toEqual([ALL[1], again, elsewhere])
})
