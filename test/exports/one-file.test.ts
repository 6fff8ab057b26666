// @vitest-environment jsdom
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { DATA_MARK, INLINED, toOneFile } from '../../src/exports/one-file'
import type { Corpus } from '../../src/extract/types'
import { article, events } from './pack'

const text = '</script><script>alert(1)</script> <!-- <script> & $& $1 \u2028'
const corpus: Corpus = { version: 1, name: 'x', live: true, articles: [{ ...article, text }], events }
const html = toOneFile(`<html><body>${DATA_MARK}<script>page()</script></body></html>`, {
  corpus,
  outlines: 'aGk=',
})

test('the data comes back as it went in, and no article can end its element', () => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  expect(page.querySelectorAll('script')).toHaveLength(3)
  const read = JSON.parse(page.getElementById(INLINED.corpus)!.textContent) as Corpus
  expect(read.articles[0]!.text).toBe(text)
  expect(read.events).toEqual(JSON.parse(JSON.stringify(events)))
  expect(page.getElementById(INLINED.outlines)!.textContent).toBe('aGk=')
})

test('a page in a file follows no folder', () => {
  expect(html).not.toContain('"live"')
})

test('a template without a place for the data is no template', () => {
  expect(() => toOneFile('<html></html>', { corpus, outlines: '' })).toThrow(/has no <!--dateline-data-->/)
})

test('the build puts the mark where it is looked for', () => {
  expect(fs.readFileSync('src/cli/one-file.config.ts', 'utf8')).toContain(`'${DATA_MARK}'`)
})
