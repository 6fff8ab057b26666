import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/extract/collection'
import { extract } from '../../src/extract/extract'
import { readGazetteer } from '../../src/extract/gazetteer'
import type { ArticleInput } from '../../src/extract/types'
import { newPage, page, site } from './browsing'

/** The seeds, our golden articles, and the corpora of the folder that DATELINE_CORPORA names, where it is set. */
function articles(): ArticleInput[] {
  const own = ['seeds', 'test/golden'].flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && !file.endsWith('.events.txt'))
      .map((file) => ({ id: file, text: fs.readFileSync(path.join(folder, file), 'utf8') })),
  )
  const folder = process.env['DATELINE_CORPORA']
  const files = folder ? fs.readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : []
  const lines = files.flatMap((file) =>
    fs.readFileSync(path.join(folder!, file), 'utf8').split('\n').filter(Boolean),
  )
  return [
    ...own,
    ...lines.map((line) => {
      const { id, text, title, published, publisher, url } = JSON.parse(line) as ArticleInput
      return { id, text, title, published, publisher, url }
    }),
  ]
}

test('Node and Chromium read the same bytes', async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: 'build/bytes',
      lib: {
        entry: 'test/e2e/read-in-browser.ts',
        formats: ['iife'],
        name: 'bytes',
        fileName: () => 'read.js',
      },
    },
  })
  const all = articles()
  const gazetteer = readGazetteer(gunzipSync(fs.readFileSync('build/site/gazetteer.bin')))
  const here = [
    ...all.map((article) => JSON.stringify(extract(article, gazetteer))),
    JSON.stringify(readCollection(all.slice(0, 40), gazetteer)),
  ]
  await newPage({ bypassCSP: true })
  await page.goto(site)
  await page.addScriptTag({ path: 'build/bytes/read.js' })
  const there = await page.evaluate(
    ([url, list]) =>
      (
        globalThis as unknown as { readAll: (url: string, list: ArticleInput[]) => Promise<string[]> }
      ).readAll(url, list),
    [`${site}gazetteer.bin`, all] as const,
  )
  expect(there).toHaveLength(here.length)
  expect(here.filter((json, i) => json !== there[i])).toEqual([])
}, 300_000)
