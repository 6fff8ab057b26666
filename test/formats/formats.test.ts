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
