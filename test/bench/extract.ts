// npm run bench:extract: our whole pipeline beside compromise, chrono-node and wink-nlp on the same text, one core.
import fs from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extract } from '../../src/extract/extract'
import { readGazetteer } from '../../src/extract/gazetteer'
import type { ArticleInput } from '../../src/extract/types'

const ROUNDS = 5

/** The golden articles and the seeds, each copy with another number in its text, up to about `megabytes` of UTF-16 units. */
function makeArticles(megabytes: number): ArticleInput[] {
  const texts = ['test/golden', 'seeds'].flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && !file.endsWith('.events.txt'))
      .map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8')),
  )
  const articles: ArticleInput[] = []
  for (let size = 0, copy = 0; size < megabytes * 1e6; copy++) {
    for (const text of texts) {
      articles.push({
        id: `${articles.length}`,
        text: text.replaceAll('Minister', `Minister No. ${copy} Otto`),
      })
      size += articles.at(-1)!.text.length
    }
  }
  return articles
}

/** Best of some rounds, in MB of text a second. */
function speed(articles: readonly ArticleInput[], read: (text: string) => unknown, rounds = ROUNDS): number {
  const size = articles.reduce((sum, article) => sum + article.text.length, 0)
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    for (const article of articles) read(article.text)
    best = Math.min(best, performance.now() - began)
  }
  return size / 1000 / best
}

const gazetteer = readGazetteer(gunzipSync(fs.readFileSync('public/gazetteer.bin')))
const wink = winkNLP(winkModel)
const reference = { instant: new Date(Date.UTC(2024, 0, 1)), timezone: 'UTC' }
const ours = (text: string) => extract({ id: 'a', text }, gazetteer)
const whole = makeArticles(1)
const part = makeArticles(0.1)

const rows: [string, number][] = [
  ['dateline, whole pipeline', speed(whole, ours)],
  [
    'dateline, one article of 1 MB',
    speed([{ id: 'a', text: whole.map((article) => article.text).join('\n\n') }], ours, 3),
  ],
  ['wink-nlp, full pipe', speed(part, (text) => wink.readDoc(text).entities().out(), 3)],
  ['chrono-node, dates only', speed(part, (text) => chrono.parse(text, reference), 3)],
  ['compromise, people, places, organisations', speed(part, (text) => nlp(text).topics().out('array'), 2)],
]
const slowest = rows.at(-1)![1]
console.log(`${'same text, one core'.padEnd(44)}    MB/s   x compromise`)
for (const [name, value] of rows)
  console.log(
    `${name.padEnd(44)} ${value.toFixed(2).padStart(7)} ${(value / slowest).toFixed(1).padStart(8)}`,
  )
