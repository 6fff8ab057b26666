import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { When } from '../../src/extract/types'
import { rangeInWords, tickInWords, whenInWords, whenShort } from '../../src/app/dates'
import { speak, words, type Words } from '../../src/app/words'
import { en } from '../../src/app/words/en'
import { ru } from '../../src/app/words/ru'
import { when as madeUp } from '../made-up/events'

afterEach(() => speak(en))

/** Each string and function of a language by its path. */
function leaves(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`))
}

test('both languages say the same things, and none is left in English', () => {
  expect(leaves(ru).toSorted()).toEqual(leaves(en).toSorted())
  const same = Object.entries(flat(ru)).filter(
    ([at, said]) => said === flat(en)[at] && /[a-z]{2}/i.test(said),
  )
  const names =
    /^\.title$|^\.map\.legend$|^\.credits\.list\.\d+\.[12]$|^\.keys\.list\.\d+\.0$|^\.exports?\.|\.formats?\.|^\.language$/
  expect(same.filter(([at]) => !names.test(at))).toEqual([])
})

function flat(value: unknown, at = ''): Record<string, string> {
  if (typeof value === 'string') return { [at]: value }
  if (typeof value !== 'object' || value === null) return {}
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => flat(inner, `${at}.${key}`)),
  ) as Record<string, string>
}

test.each<[number, string]>([
  [0, '0 событий'],
  [1, '1 событие'],
  [2, '2 события'],
  [4, '4 события'],
  [5, '5 событий'],
  [11, '11 событий'],
  [14, '14 событий'],
  [21, '21 событие'],
  [22, '22 события'],
  [111, '111 событий'],
  [12345, '12\u00a0345 событий'],
])('%i in Russian: %s', (n, said) => {
  expect(ru.map.events(n)).toBe(said)
})

test('the number of all events takes the case of "из"', () => {
  expect([1, 21, 2, 5, 11].map((all) => ru.shown(1, all))).toEqual([
    '1 из 1 события',
    '1 из 21 события',
    '1 из 2 событий',
    '1 из 5 событий',
    '1 из 11 событий',
  ])
})

const when = (start: string, end: string, more: Partial<When> = {}) =>
  madeUp(start, end, start === end ? 'day' : 'days', more)

describe('dates in Russian', () => {
  test.each<[When | null, string, string]>([
    [when('2023-06-20', '2023-06-20'), '20 июня 2023', '20 июн 2023'],
    [when('2023-06-19', '2023-06-20'), '19–20 июня 2023', '19–20 июн 2023'],
    [when('2023-05-30', '2023-06-02'), '30 мая – 2 июня 2023', '30 мая – 2 июн 2023'],
    [when('2023-06-01', '2023-06-30', { precision: 'month' }), 'июнь 2023 (день не указан)', 'июн 2023'],
    [when('2023-07-01', '2023-12-31', { precision: 'half' }), 'вторая половина 2023', '2-я пол. 2023'],
    [when('2023-10-01', '2023-12-31', { precision: 'quarter' }), 'четвёртый квартал 2023', 'IV кв. 2023'],
    [when('2023-01-01', '2023-12-31', { precision: 'year' }), '2023 год (месяц не указан)', '2023'],
    [when('2024-10-22', '2024-10-26', { approx: true }), 'около 24 октября 2024', 'ок. 24 окт 2024'],
    [
      when('2023-06-01', '2023-06-30', { precision: 'month', approx: true }),
      'около июня 2023',
      'ок. июн 2023',
    ],
    [when('2021-01-01', '2023-06-30', { precision: 'year', open: 'end' }), 'с 2021 года', 'с 2021'],
    [null, 'без даты', 'без даты'],
  ])('%#', (date, long, short) => {
    speak(ru)
    expect([whenInWords(date), whenShort(date)]).toEqual([long, short])
  })

  test('ranges and ticks', () => {
    speak(ru)
    expect(rangeInWords('2023-06-01', null)).toBe('с 1 июн 2023')
    expect(tickInWords(19_500, 'month', false)).toBe('май')
    expect(tickInWords(19_500, 'day', false)).toBe('23 мая')
  })
})

test('what is read after the language has turned is in it', () => {
  const before: Words = words
  speak(ru)
  expect(words).not.toBe(before)
  expect(words.regions.map).toBe('Карта')
})

test('no component says anything of its own', () => {
  const folder = path.resolve('src/app')
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.tsx'))
  const stray = files.flatMap((file) => {
    const code = fs.readFileSync(path.join(folder, file), 'utf8')
    return [...strayWords(code)].map((said) => `${file}: ${said}`)
  })
  expect(files.length).toBeGreaterThan(30)
  expect(stray).toEqual([])
})

test('a stray word is found', () => {
  expect([...strayWords('<p>Hello there</p><b title="Close">{x}</b><i>\n  No dates\n</i>')]).toEqual([
    'Hello there',
    'No dates',
    'Close',
  ])
})

/** Text between tags and in the attributes that are read out. */
function* strayWords(code: string): Generator<string> {
  const text = /<\/?[a-z][^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*>\s*([A-Z][A-Za-z ,.']*[a-z][A-Za-z ,.']*)\s*<\//g
  const attribute = /\b(?:aria-label|title|placeholder|alt|label|heading)="([^"]*[a-z][^"]*)"/g
  for (const pattern of [text, attribute]) for (const match of code.matchAll(pattern)) yield match[1]!.trim()
}
