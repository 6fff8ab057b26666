import fs from 'node:fs'
import { expect, test } from 'vitest'
import { nameActors, uniteActors } from '../../src/extract/actor-names'
import { renameActors } from '../../src/extract/rename-actors'
import { readCollection } from '../../src/extract/collection'
import type { ActorMention } from '../../src/extract/types'
import { loadGazetteer } from './gazetteer-fixture'

const person = (name: string): ActorMention => ({ name, kind: 'person', start: 0, end: 0 })
const body = (name: string, full?: string): ActorMention => ({ name, kind: 'organisation', full, start: 0, end: 0 }) // prettier-ignore

const HARBOUR = 'Harbour Workers Guild'

test.each<[what: string, parts: ActorMention[][], names: Record<string, string>]>([
  [
    'a surname in one part is the person of another',
    [[person('Ada Lund')], [person('Lund')]],
    { Lund: 'Ada Lund' },
  ],
  [
    'two persons of one surname: it stays',
    [[person('Ada Lund')], [person('Olav Lund')], [person('Lund')]],
    { Lund: 'Lund', 'Ada Lund': 'Ada Lund' },
  ],
  [
    'an acronym that one part defines is that of all',
    [[body('HWG', HARBOUR)], [body(HARBOUR)]],
    { [HARBOUR]: 'HWG', HWG: 'HWG' },
  ],
  [
    'a name in full with two acronyms stays',
    [[body('HWG', HARBOUR)], [body('HG', HARBOUR)], [body(HARBOUR)]],
    { [HARBOUR]: HARBOUR },
  ],
  ['what is told alike is one', [[body('HWG')], [body('HWG')]], { HWG: 'HWG' }],
  ['nothing', [[], []], { HWG: 'HWG' }],
])('%s', (_, parts, names) => {
  const united = uniteActors(parts.flatMap((part) => nameActors(part).actors))
  const whole = nameActors(parts.flat())
  for (const [name, shown] of Object.entries(names))
    expect([united.nameOf(name), whole.nameOf(name)]).toEqual([shown, shown])
  expect(united.actors.map(({ name }) => name).sort()).toEqual(whole.actors.map(({ name }) => name).sort())
  const aliases = ({ actors }: typeof whole) => Object.fromEntries(actors.map((a) => [a.name, a.aliases]))
  expect(aliases(united)).toEqual(aliases(whole))
})

test('articles read one by one have the actors they have when read together', async () => {
  const { gazetteer } = await loadGazetteer()
  const articles = fs
    .readdirSync('test/golden')
    .filter((file) => file.endsWith('.txt') && !file.endsWith('.events.txt'))
    .map((file) => ({ id: file, text: fs.readFileSync(`test/golden/${file}`, 'utf8') }))
  const whole = readCollection(articles, gazetteer)
  const parts = articles.map((article) => readCollection([article], gazetteer))
  const { nameOf } = uniteActors(parts.flatMap(({ actors = [] }) => actors))
  const named = parts.flatMap(({ events }) => renameActors(events, nameOf).map(({ actors }) => actors))
  expect(named.flat().length).toBeGreaterThan(30)
  expect(named).toEqual(whole.events.map(({ actors }) => actors))
}, 60_000)
