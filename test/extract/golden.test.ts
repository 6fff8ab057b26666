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

const FOLDER = 'test/golden'
const articles = fs
  .readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt') && !file.endsWith('.events.txt'))

/** One event in lines a person can agree with: what, then when, where, who, how known. `*` marks what was carried over. */
function describe(event: NewsEvent): string {
  const { when } = event
  const days = when && (when.start === when.end ? when.start : `${when.start}/${when.end}`)
  const facts = [
    `${event.type} ${event.status}`,
    when
      ? `${when.role} ${days}${when.approx ? ' about' : ''}${when.basis === 'carried' ? '*' : when.basis === 'inferred' ? ' (worked out)' : ''}`
      : 'undated',
    event.where
      .map(
        ({ role, place, basis }) => `${role} ${place.name} (${place.kind})${basis === 'carried' ? '*' : ''}`,
      )
      .join(', ') || 'no place',
    event.actors.join(', ') || 'no actor',
    event.themes.join(', ') || 'no theme',
    ...(event.saidBy ? [`said by ${[event.saidBy.speaker, ...event.saidBy.via].join(' < ')}`] : []),
  ]
  return `${event.title}\n    ${facts.join(' | ')}`
}

/** A collection's articles, each with what was worked out of it and its events. */
function tell(inputs: readonly ArticleInput[]): string {
  const { events, articles: read } = readCollection(inputs, gazetteer)
  const parts = read.map(({ id, published, outlet }) => {
    const head = `published ${published ? `${published.day} (${published.basis})` : 'unknown'} | outlet ${outlet ?? 'unknown'}`
    return [head, ...events.filter((event) => event.article === id).map(describe)].join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

test.each(articles)('%s', async (file) => {
  const text = fs.readFileSync(`${FOLDER}/${file}`, 'utf8')
  await expect(tell([{ id: file, text }])).toMatchFileSnapshot(
    `../golden/${file.replace('.txt', '.events.txt')}`,
  )
})

test('the two sample articles, read together', async () => {
  const seeds = fs.readdirSync('seeds').map((id) => ({ id, text: fs.readFileSync(`seeds/${id}`, 'utf8') }))
  await expect(tell(seeds)).toMatchFileSnapshot('../golden/seeds.events.txt')
})
