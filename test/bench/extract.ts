// npm run bench:extract: our whole pipeline beside compromise, chrono-node and wink-nlp on the same text, one core, in
// processor time; and what one article of 10 MB costs.
import fs from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { alone, extract, extractAll, windowsOf } from '../../src/extract/extract'
import { readGazetteer } from '../../src/extract/gazetteer'
import { tokenise, type Tokens } from '../../src/extract/tokens'
import type { ArticleInput } from '../../src/extract/types'
import { goldenArticles } from './golden-articles'

const ROUNDS = 20

const gazetteer = readGazetteer(gunzipSync(fs.readFileSync('public/gazetteer.bin')))
const wink = winkNLP(winkModel)
const reference = { instant: new Date(Date.UTC(2024, 0, 1)), timezone: 'UTC' }
const small = [...goldenArticles(1)]
const part = [...goldenArticles(0.1)]
const joined = (articles: Iterable<ArticleInput>): ArticleInput => ({
  id: 'a',
  text: [...articles].map(({ text }) => text).join('\n\n'),
})
const large = joined(small)
const tokens = small.map((article) => tokenise(article.text))

/** What is measured: a run over its articles, and the characters of their text. */
interface Row {
  readonly name: string
  readonly articles: readonly ArticleInput[]
  readonly run: () => void
}

const each = (name: string, articles: readonly ArticleInput[], read: (article: ArticleInput) => unknown) => ({
  name,
  articles,
  run: () => articles.forEach(read),
})
const ours = (article: ArticleInput) => extract(article, gazetteer)
const windows = [...windowsOf(small.map((input) => ({ input, around: alone })))]
const oursTogether = (window: (typeof windows)[number]) => extractAll(window, gazetteer)

const ROWS: readonly Row[] = [
  { name: 'dateline, whole pipeline', articles: small, run: () => windows.forEach(oursTogether) },
  each('dateline, one article at a time', small, ours),
  each('dateline, one article of 1 MB', [large], ours),
  { name: 'dateline, gazetteer scan alone', articles: small, run: () => tokens.forEach(scan) },
  each('wink-nlp, full pipe', part, ({ text }) => wink.readDoc(text).entities().out()),
  each('chrono-node, dates only', part, ({ text }) => chrono.parse(text, reference)),
  each('compromise, people, places, organisations', part, ({ text }) => nlp(text).topics().out('array')),
]

/** Looks every capitalised word up in the gazetteer's names. */
function scan(one: Tokens): void {
  for (let i = 0; i < one.count; i++) if (one.capital[i]! > 0) gazetteer.match(one, i)
}

/** Milliseconds of processor time, so that other work on the machine counts as little as may be. */
function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const best = ROWS.map(() => Infinity)
// the rows take turns, so that a busy minute strikes them all
for (let round = 0; round < ROUNDS; round++)
  ROWS.forEach(({ run }, i) => {
    best[i] = Math.min(best[i]!, cost(run))
  })
const speeds = ROWS.map(
  ({ articles }, i) => articles.reduce((sum, { text }) => sum + text.length, 0) / 1000 / best[i]!,
)
const [winkSpeed, slowest] = [speeds[4]!, speeds.at(-1)!]
console.log(`${'same text, one core'.padEnd(44)}    MB/s   x wink-nlp   x compromise`)
ROWS.forEach(({ name }, i) => {
  const ratios = [
    (speeds[i]! / winkSpeed).toFixed(2).padStart(12),
    (speeds[i]! / slowest).toFixed(1).padStart(14),
  ]
  console.log(name.padEnd(44), speeds[i]!.toFixed(2).padStart(7), ...ratios)
})

const huge = joined(goldenArticles(10))
const ten = cost(() => ours(huge))
console.log(`one article of 10 MB: ${(ten / 10 / best[0]!).toFixed(2)} times the cost of 10 MB of small ones`)
