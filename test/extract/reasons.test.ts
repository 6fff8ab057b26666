import fs from 'node:fs'
import { expect, test } from 'vitest'
import { inRussian } from '../../src/app/words/ru-reasons'
import { readCollection } from '../../src/extract/collection'
import { loadGazetteer } from './gazetteer-fixture'

test.each<[string, string | null]>([
  ['year taken from "second half of 2023"', 'год взят из «second half of 2023»'],
  [
    '"Thursday, November 7" fits 2024, the last such year',
    '«Thursday, November 7» подходит к 2024, последнему такому году',
  ],
  ['2024-11-07 is a Thursday, the text says Friday', '2024-11-07 — это четверг, а в тексте пятница'],
  [
    'as Bogotá elsewhere, in Colombia, named beside it',
    'как Bogotá в другом месте статьи: находится в: Colombia, названо рядом',
  ],
  ['the town the article opens with: Lund', 'город, с которого начинается статья: Lund'],
  [
    'filed from Lund, and the article hardly names another country',
    'передано из: Lund, и другие страны в статье почти не названы',
  ],
  ['in the name of Lund Police Department', 'в названии: Lund Police Department'],
  ['capital of Norway (north)', 'столица: Norway (north)'],
  ['a rule that nobody wrote', null],
  ['', null],
])('%s', (english, russian) => expect(inRussian(english)).toBe(russian))

test('every reason the rules give of the articles here can be said in Russian', async () => {
  const { gazetteer } = await loadGazetteer()
  const read = (folder: string) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && !file.endsWith('.events.txt'))
      .map((file) => ({ id: file, text: fs.readFileSync(`${folder}/${file}`, 'utf8') }))
  const { articles, events } = readCollection([...read('test/golden'), ...read('seeds')], gazetteer)
  const reasons = new Set([
    ...articles.flatMap(({ published }) => published?.why ?? []),
    ...events.flatMap(({ when, where, outcome }) => [
      ...(when?.why ?? []),
      ...(when?.others ?? []).map(({ why }) => why),
      ...where.map(({ rule }) => rule),
      ...(outcome ? [outcome.why] : []),
    ]),
  ])
  expect(reasons.size).toBeGreaterThan(20)
  expect([...reasons].filter((reason) => reason && inRussian(reason) === null)).toEqual([])
}, 60_000)

/** Templates that are no reasons, or whose name is one of a few that the table has. */
const OTHER = /^(?:no class|pattern|carried over from X in|the X of|\S+$)/

test('every reason with a name in it that the rules can give can be said in Russian', () => {
  const rooms = ['src/extract/events', 'src/extract/places', 'src/extract/times']
  const sources = rooms.flatMap((room) => fs.readdirSync(room).map((file) => `${room}/${file}`))
  const reasons = sources.flatMap((file) =>
    Array.from(fs.readFileSync(file, 'utf8').matchAll(/`([a-z“][^`\n]*\$\{[^`\n]*)`/g), ([, reason]) =>
      reason!.replace(/\$\{[^}]*\}/g, 'X'),
    ).filter((reason) => !OTHER.test(reason)),
  )
  expect(reasons.length).toBeGreaterThan(25)
  expect(reasons.filter((reason) => inRussian(reason) === null)).toEqual([])
})
