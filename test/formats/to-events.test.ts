import { expect, test } from 'vitest'
import { readCollection } from '../../src/extract/collection'
import type { ArticleInput } from '../../src/extract/types'
import { readSource } from '../../src/formats/read'
import type { Source } from '../../src/formats/types'
import { loadGazetteer } from '../extract/gazetteer-fixture'
import { utf8 } from './make'
import { samples } from './samples'

const { gazetteer } = await loadGazetteer()
const TEXT = 'Dock workers in Berlin began a strike on Friday 7 June. Talks were held on 8 June.'

/** The articles and events of a file. */
async function read(source: Source) {
  const inputs: ArticleInput[] = []
  for await (const found of readSource(source)) if ('article' in found) inputs.push(found.article)
  return readCollection(inputs, gazetteer)
}

test.each(await samples())('$name goes from file to the day and place of its event', async (sample) => {
  const { events } = await read(sample)
  const own = events.filter(({ evidence }) => evidence.quote.includes(sample.event))
  const told = own.map(({ when, where }) => [
    when?.start,
    when?.end,
    where.filter(({ role }) => role === 'at').map(({ place }) => place.name),
  ])
  expect(told).toContainEqual(['2024-06-07', '2024-06-07', ['Rotterdam']])
})

test.each<[string, string]>([
  [
    'page.html',
    `<html><head><script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2019-06-10","publisher":[{"name":"Harbour Post"}]}]</script></head><body><p>${TEXT}</p></body></html>`,
  ],
  [
    'meta.html',
    `<html><head><meta name="DC.date.issued" content="10 June 2019"><meta name="application-name" content="Harbour Post"></head><body><p>${TEXT}</p></body></html>`,
  ],
  ['time.html', `<html><head><meta property="og:site_name" content="Harbour Post"></head><body><time datetime="2019-06-10T09:00">Monday</time><p>${TEXT}</p></body></html>`], // prettier-ignore
  ['matter.md', `---\ndate: 2019-06-10 09:00:00\nsource: Harbour Post\n---\n${TEXT}\n`],
  [
    'feed.xml',
    `<rss version="2.0"><channel><title>Harbour Post</title><item><pubDate>Mon, 10 Jun 2019 09:00:00 GMT</pubDate><description>${TEXT}</description></item></channel></rss>`,
  ],
  [
    'mail.eml',
    `From: Harbour Post <news@harbour.example>\r\nDate: Mon, 10 Jun 2019 09:00:00 +0200\r\n\r\n${TEXT}\r\n`,
  ],
  ['rows.csv', `Text;Publication date;Newspaper\n"${TEXT}";10.06.2019;Harbour Post\n`],
  [
    'one.json',
    JSON.stringify({ content: TEXT, publishedAt: 1560157200000, source: { id: null, name: 'Harbour Post' } }),
  ],
  ['lines.jsonl', JSON.stringify({ body: TEXT, pub_date: '20190610', site_name: 'Harbour Post' })],
])('the day and outlet of %s reach the article, and the year its events', async (name, content) => {
  const { articles, events } = await read({ name, bytes: utf8(content) })
  expect(articles.map(({ published, outlet }) => [published?.day, published?.basis, outlet])).toEqual([
    ['2019-06-10', 'stated', 'Harbour Post'],
  ])
  expect(events.map((event) => event.when?.start)).toContain('2019-06-07')
})
