import fs from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { readCollection } from '../../src/extract/collection'
import type { Gazetteer } from '../../src/extract/gazetteer'
import type { ArticleInput, NewsEvent } from '../../src/extract/types'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const FOLDER = 'test/golden/links'

/**
 * Folders of articles of our own, one a file: "## outlet | day | title", then a sentence a line, and behind "=>" which event it tells: the
 * same word for the same event, "p:word" where it is only planned (or "p:one|other"), "-" for none.
 */
function readFolder(file: string): { inputs: ArticleInput[]; labels: Map<string, string> } {
  const labels = new Map<string, string>()
  const articles = fs.readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split(/^## /m).slice(1)
  const inputs = articles.map((article, i) => {
    const [head, ...lines] = article.trim().split('\n')
    const [publisher, published, title] = head!.split(' | ')
    const sentences = lines.map((line) => line.split(' => '))
    for (const [sentence, label] of sentences) labels.set(`${i} ${sentence}`, label!)
    const text = sentences.map(([sentence]) => sentence).join('\n\n')
    return { id: `${i}`, text, title: title!, publisher: publisher!, published: published! }
  })
  return { inputs, labels }
}

/** What is linked across the articles of a folder, rightly and wrongly, and what is not. */
function compare(file: string): { right: string[]; wrong: string[]; missed: string[] } {
  const { inputs, labels } = readFolder(file)
  const { events } = readCollection(inputs, gazetteer)
  const byId = new Map(events.map((event) => [event.id, event]))
  const labelOf = ({ article, evidence: { quote } }: NewsEvent) => {
    const [, label] = [...labels].find(([key]) => key.startsWith(`${article} `) && key.endsWith(quote)) ?? []
    return label ?? '-'
  }
  const found = { right: [] as string[], wrong: [] as string[], missed: [] as string[] }
  for (const a of events) {
    const label = labelOf(a)
    for (const b of events) {
      if (a.article >= b.article) continue
      const [isOne, isLinked] = [label !== '-' && label === labelOf(b), a.sameAs?.includes(b.id) ?? false]
      if (isOne || isLinked)
        found[isOne ? (isLinked ? 'right' : 'missed') : 'wrong'].push(`${label}: ${a.title} = ${b.title}`)
    }
    const held = events.filter(
      (b) => label.startsWith('p:') && label.slice(2).split('|').includes(labelOf(b)),
    )
    const outcome = a.outcome && byId.get(a.outcome.event)!
    const line = `${label}: ${a.title} > ${(outcome ?? held[0])?.title}`
    if (outcome) found[held.includes(outcome) ? 'right' : 'wrong'].push(line)
    else if (held.length > 0) found.missed.push(line)
  }
  return found
}

test('events told in several articles of a folder are linked, each to its own', async () => {
  const all = fs.readdirSync(FOLDER).map((file) => [file, compare(file)] as const)
  const told = all.map(([file, found]) =>
    [
      file,
      ...Object.entries(found).flatMap(([kind, lines]) => lines.map((line) => `  ${kind} ${line}`)),
    ].join('\n'),
  )
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../golden/links.events.txt')
  const count = (kind: 'right' | 'wrong' | 'missed') =>
    all.reduce((sum, [, found]) => sum + found[kind].length, 0)
  const right = count('right')
  expect(right / (right + count('wrong'))).toBeGreaterThan(0.95)
  expect(right / (right + count('missed'))).toBeGreaterThan(0.75)
})

const linkOn = (days: readonly string[], texts: readonly string[]) =>
  readCollection(
    texts.map((text, i) => ({ id: `${i}`, text, published: days[i]! })),
    gazetteer,
  ).events
const link = (...texts: string[]) => {
  const days = texts.map(() => '2024-05-08')
  return linkOn(days, texts)
}

/** Two articles of a sentence each, and whether they tell one event. */
test.each<[boolean, string, string]>([
  // other words for the same
  [
    true,
    'A ferry sank off Bergen on Monday.',
    'A ship went down off Bergen on Monday, and a boat overturned.',
  ],
  [
    true,
    'Gunmen killed nine farmers in Bokkos on Monday.',
    'Nine farmers were shot dead by armed men in Bokkos on Monday.',
  ],
  // another day, town, person, age, length
  [false, 'Shells hit a market in Kherson on Monday.', 'Shells hit a market in Kherson on Friday.'],
  [false, 'A fire destroyed a mill in Leeds on Monday.', 'A fire destroyed a mill in York on Monday.'],
  [
    false,
    'Ana Holm was jailed for theft in Oslo on Monday.',
    'Paul Arden was jailed for theft in Oslo on Monday.',
  ],
  [
    true,
    'Ana Holm was jailed for theft in Oslo on Monday.',
    'A court in Oslo jailed Ana Holm for theft on Monday.',
  ],
  [
    false,
    'A man, 34, was jailed for theft in Oslo on Monday.',
    'A man, 52, was jailed for theft in Oslo on Monday.',
  ],
  [false, 'A man was jailed for theft in Oslo on Monday.', 'A woman was jailed for theft in Oslo on Monday.'],
  [
    false,
    'A thief was jailed for two years in Oslo on Monday.',
    'A thief was jailed for six years in Oslo on Monday.',
  ],
  // what one said is not what another did
  [false, 'Norway condemned the raid on Monday.', 'Peru condemned the raid on Monday.'],
  [true, 'Norway condemned the raid on Monday.', 'Norway on Monday condemned the raid.'],
  // a plan is no report
  [false, 'The envoys met in Oslo on Monday.', 'The envoys will meet in Oslo on Monday.'],
])('one event: %s: %s %s', (isOne, a, b) => {
  const [first, second] = link(a, b)
  expect(second).toBeDefined()
  expect(first!.sameAs ?? []).toEqual(isOne ? [second!.id] : [])
})

test('what tells of two events of one article is linked to the likelier only', () => {
  const two =
    'Police arrested two boys in Lund on Monday.\n\nPolice in Lund arrested a nurse over stolen drugs on Monday.'
  const [boys, nurse, told] = link(two, 'A nurse was arrested by police in Lund on Monday over drugs.')
  expect([boys!.sameAs, nurse!.sameAs]).toEqual([undefined, [told!.id]])
})

test('a plan that two articles tell has one outcome', () => {
  const [one, other, held] = linkOn(
    ['2024-05-08', '2024-05-09', '2024-05-15'],
    [
      'The ministers of Norway and Peru will meet in Oslo on May 14 to talk of fish.',
      'A meeting of the ministers of Peru and Norway in Oslo is planned for May 14.',
      'The ministers of Norway and Peru met in Oslo on May 14 and talked of fish.',
    ],
  )
  expect([one!.outcome?.event, other!.outcome?.event]).toEqual([held!.id, held!.id])
})

test('more events on a day in a town than tell anything apart are told apart by their words', () => {
  const crowd = Array.from(
    { length: 250 },
    (_, i) => `Police in Oslo arrested man number ${i + 100} on Monday.`,
  )
  const events = link(
    ...crowd,
    'A crane fell on a tram in Oslo on Monday.',
    'A tram was hit by a crane in Oslo on Monday.',
  )
  expect(events.at(-1)!.sameAs).toEqual([events.at(-2)!.id])
})
