import { expect, test } from 'vitest'
import { readSource } from '../../src/formats/read'
import type { Found, Source } from '../../src/formats/types'
import { samples } from './samples'

/** All that a source gives. */
async function readAll(source: Source): Promise<Found[]> {
  const all: Found[] = []
  for await (const found of readSource(source)) all.push(found)
  return all
}

test.each(await samples())('$name is read with what it says of itself', async ({ name, bytes, articles }) => {
  const found = await readAll({ name, bytes })
  expect(found.map((one) => ('problem' in one ? one.problem : one.article))).toEqual(
    articles.map((article) => ({ ...article, text: expect.stringContaining(article.text) as string })),
  )
})

test('the main text of a page has no menus in it, and its paragraphs stay apart', async () => {
  const page = (await samples()).find(({ name }) => name === 'page.html')!
  const [found] = await readAll(page)
  const text = found && 'article' in found ? found.article.text : ''
  expect(text).toContain('7 June 2024.\n\nThe port')
  for (const other of ['Sport', 'soup', 'rights reserved', 'ld+json']) expect(text).not.toContain(other)
})

test('lines of a PDF are joined to paragraphs, and what every page repeats is left out', async () => {
  const paper = (await samples()).find(({ name }) => name === 'paper.pdf')!
  const [found] = await readAll(paper)
  const text = found && 'article' in found ? found.article.text : ''
  expect(text.split('\n\n')[0]).toBe(
    'Dock workers began a strike in Rotterdam on 7 June 2024. The port has been closed since the morning.',
  )
  expect(text).not.toContain('Harbour Post')
  expect(text).toContain('in the town hall.\n\nThe port')
})

test('files attached to a mail are read, pictures in it are not', async () => {
  const part = (name: string, type: string, disposition: string, content: string) =>
    `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: ${disposition}; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(content)}\r\n`
  const mail = [
    'From: a@harbour.example\r\nSubject: Week\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n',
    '--b\r\nContent-Type: text/plain\r\n\r\nSee the table.\r\n',
    part('week.csv', 'text/csv', 'attachment', 'text,date\nTalks were held.,2024-06-07\n'),
    part('logo.png', 'image/png', 'inline', 'x'),
    part('../up.txt', 'text/plain', 'attachment', 'A strike began.'),
    '--b--\r\n',
  ].join('')
  const found = await readAll({ name: 'week.eml', bytes: new TextEncoder().encode(mail) })
  expect(found.map((one) => ('article' in one ? one.article : one.problem))).toEqual([
    { id: 'week.eml', text: 'See the table.', title: 'Week', publisher: 'harbour.example' },
    { id: 'week.eml/week.csv#2', text: 'Talks were held.', published: '2024-06-07' },
    { id: 'week.eml/up.txt', text: 'A strike began.' },
  ])
})
