import { diceFrom } from '../made-up/random'

/** Made-up articles for measuring: always the same for the same number. Templates, so that every one has places, days, people and bodies. */

const TOWNS =
  'Nairobi Lima Oslo Hanoi Accra Minsk Dushanbe Kabul Ankara Lagos Quito Warsaw Manila Tunis Amman Riga Dakar Sofia Bogota Jakarta Paris London Chicago Houston Denver'.split(
    ' ',
  )
const COUNTRIES =
  'Kenya Peru Norway Vietnam Ghana Belarus Tajikistan Afghanistan Turkey Nigeria Ecuador Poland Tunisia Jordan Latvia Senegal Bulgaria Colombia Indonesia France'.split(
    ' ',
  )
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const FIRST = 'Maria Ahmed John Aigerim Pavel Grace Samuel Leila Viktor Rosa Daniel Fatima'.split(' ')
const LAST = 'Mwangi Otieno Petrov Rahimov Castillo Nguyen Mensah Larsen Yilmaz Novak Bauer Karimi'.split(' ')
const BODIES = [
  'the Ministry of Interior',
  'the United Nations',
  'the city council',
  'the central bank',
  'the Red Cross',
  'the army',
  'the teachers union',
]

/** Each gets `(n) => number below n`. */
const SENTENCES: readonly ((pick: (n: number) => number) => string)[] = [
  (p) =>
    `Police in ${of(TOWNS, p)} arrested ${2 + p(40)} people on ${day(p)} after a protest over fuel prices.`,
  (p) =>
    `${person(p)}, a spokesman for ${of(BODIES, p)}, said on ${of(WEEKDAYS, p)} that talks with ${of(COUNTRIES, p)} would go on.`,
  (p) =>
    `At least ${1 + p(60)} people were killed when floods hit villages in southern ${of(COUNTRIES, p)} in ${of(MONTHS, p)} ${year(p)}.`,
  (p) =>
    `${of(COUNTRIES, p)} and ${of(COUNTRIES, p)} signed an agreement on border trade in ${of(TOWNS, p)} on ${day(p)}.`,
  (p) =>
    `The two sides plan to meet again in ${of(TOWNS, p)} in the ${p(2) ? 'first' : 'second'} half of ${year(p)}.`,
  (p) =>
    `Gunmen attacked a police post near ${of(TOWNS, p)} late on ${of(WEEKDAYS, p)}, wounding ${1 + p(9)} officers.`,
  (p) =>
    `${person(p)} told reporters that ${of(BODIES, p)} had no plans to raise rates before ${of(MONTHS, p)}.`,
  (p) => `About ${10 + p(90)} lorries with food aid crossed from ${of(COUNTRIES, p)} two weeks ago.`,
  (p) => `${of(BODIES, p, true)} denied reports that its staff had left ${of(TOWNS, p)}.`,
  (p) => `The court in ${of(TOWNS, p)} sentenced ${person(p)} to ${2 + p(20)} years in prison for smuggling.`,
  () =>
    'Prices have risen by a tenth since the spring, and many families say that they can no longer pay for heating.',
  () => 'The road is long and narrow, and in winter it is often closed for days at a time.',
]

/** Article `n` of the made-up newspaper, about 2,000 characters. */
export function makeArticle(n: number): string {
  const pick = dice(n + 1)
  const head = `${of(TOWNS, pick).toUpperCase()} (Wire): ${of(SENTENCES, pick)(pick)}`
  const paragraphs = Array.from({ length: 4 + pick(3) }, () =>
    Array.from({ length: 2 + pick(3) }, () => of(SENTENCES, pick)(pick)).join(' '),
  )
  return `${[`Report ${n}: ${of(TOWNS, pick)} and ${of(COUNTRIES, pick)}`, day(pick), head, ...paragraphs].join('\n\n')}\n`
}

function of<T>(list: readonly T[], pick: (n: number) => number): T
function of(list: readonly string[], pick: (n: number) => number, capital: true): string
function of<T>(list: readonly T[], pick: (n: number) => number, capital = false): T | string {
  const one = list[pick(list.length)]!
  return capital && typeof one === 'string' ? one[0]!.toUpperCase() + one.slice(1) : one
}

const person = (pick: (n: number) => number) => `${of(FIRST, pick)} ${of(LAST, pick)}`
const year = (pick: (n: number) => number) => 2019 + pick(6)
const day = (pick: (n: number) => number) => `${1 + pick(28)} ${of(MONTHS, pick)} ${year(pick)}`

/** Numbers below `n`, the same sequence for the same seed. */
function dice(seed: number): (n: number) => number {
  const next = diceFrom(seed)
  return (n) => next() % n
}
