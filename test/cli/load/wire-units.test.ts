import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRows, type Found } from '../../../src/clickhouse/rows'
import { readNames } from '../../../src/cli/load/units'
import { wireUnits } from '../../../src/cli/load/wire-units'
import { openWire } from '../../../src/cli/wire/read'
import { incomingOf, writeWire } from '../../../src/cli/wire/write'
import type { Manifest } from '../../../src/facets/wire/manifest'
import { makeCollection } from '../../cluster/collection'

describe('a collection in files, as it is loaded', () => {
  const corpus = {
    ...makeCollection(8, 1200, 6),
    codebook: [{ id: 'sport', label: 'Sport', terms: ['goal'] }],
  }
  let site: string
  let folder: string
  beforeAll(async () => {
    site = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-site-'))
    await writeWire(site, incomingOf(corpus))
    const { wire } = JSON.parse(fs.readFileSync(path.join(site, 'corpus.json'), 'utf8')) as Manifest
    folder = path.join(site, wire.folder)
  })
  afterAll(() => fs.rmSync(site, { recursive: true }))

  const units = () => {
    const file = path.join(site, 'corpus.json')
    const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest
    return [...wireUnits(openWire(file, manifest), 'corpus.json', { articles: 150, events: 450 })]
  }
  const rowsOf = (found: Found, table: 'events' | 'articles' | 'names') =>
    Array.from(
      toRows(found, { unit: 'u', digest: (text) => String(text.length) })[table],
      ({ json }) => JSON.parse(json) as Record<string, unknown>,
    )

  test('units of articles, then of events, bring the rows that the whole brings, story by story', async () => {
    const read = units()
    expect(read.map(({ name }) => name)).toEqual([
      'corpus.json:articles:0',
      'corpus.json:articles:150',
      'corpus.json:events:0',
      'corpus.json:events:450',
      'corpus.json:events:900',
    ])
    expect(new Set(read.map(({ hash }) => hash)).size).toBe(5)
    const found = await Promise.all(read.map((unit) => unit.found!()))
    const byId = (rows: Record<string, unknown>[]) =>
      Object.fromEntries(rows.map((row) => [row['id'], { ...row, story: null }])) as unknown
    const used = new Set(corpus.events.map(({ article }) => article))
    const articles = corpus.articles.filter(({ id }) => used.has(id))
    for (const table of ['events', 'articles'] as const)
      expect(byId(found.flatMap((one) => rowsOf(one, table)))).toEqual(
        byId(rowsOf({ ...corpus, articles }, table)),
      )

    const storyOf = (rows: Record<string, unknown>[]) => {
      const members = new Map<unknown, string[]>()
      for (const { id, story } of rows.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)))
        if (story) members.set(story, [...(members.get(story) ?? []), String(id)])
      return [...members.values()].map((ids) => ids.join(' ')).sort()
    }
    const stories = storyOf(found.flatMap((one) => rowsOf(one, 'events')))
    expect(stories).toEqual(storyOf(rowsOf(corpus, 'events')))
    expect(stories.length).toBeGreaterThan(4)

    // what is shown of a value is the most any unit tells of it
    const named = (all: readonly Found[]) => {
      const details = new Map<string, string>()
      for (const one of all)
        for (const { facet, value, folded, parents, detail } of rowsOf(one, 'names')) {
          const { aliases } = JSON.parse((detail as string) || '{}') as { aliases?: readonly string[] }
          const key = `${facet as string} ${value as string}`
          const told = JSON.stringify([
            folded,
            (parents as string[]).sort(),
            facet === 'actor' ? aliases : detail,
          ])
          if (told.length > (details.get(key) ?? '').length) details.set(key, told)
        }
      return Object.fromEntries(details)
    }
    // of actors no event has, only those with something to tell are in the files
    const actors = corpus.actors!.filter(({ kind, aliases }) => kind === 'outlet' || aliases.length > 0)
    expect(named(found)).toEqual(named([{ ...corpus, actors }]))
  }, 30_000)

  test('its name and its codebook are its own', async () => {
    const { name, codebook } = await readNames(path.join(site, 'corpus.json'))
    expect({ name, codebook }).toEqual({ name: 'made up 8', codebook: corpus.codebook })
  })

  const cut = (file: string) => fs.truncateSync(file, fs.statSync(file).size - 10)
  const turn = (file: string) => {
    const bytes = fs.readFileSync(file)
    bytes[200] = bytes[200]! ^ 255
    fs.writeFileSync(file, bytes)
  }
  test.each([
    ['columns.bin', cut, /columns\.bin is cut short: \d+ of \d+ bytes\.$/],
    ['columns.bin', turn, /columns\.bin(:| is) .*damaged/],
    ['chunks.bin', turn, /chunks\.bin(:| is) .*damaged/],
    ['events-0.bin', turn, /events-0\.bin is damaged in its chunk 0\.$/],
    ['articles-0.bin', turn, /articles-0\.bin is damaged in its chunk 0\.$/],
    ['events-0.bin', cut, /events-0\.bin is cut short: its chunk \d+ lacks 10 bytes\.$/],
    ['articles-0.bin', fs.rmSync, /^There is no ".*articles-0\.bin"\.$/],
    ['columns.bin', fs.rmSync, /^There is no ".*columns\.bin"\.$/],
  ])('%s damaged', async (name, harm, sentence) => {
    const file = path.join(folder, name)
    const whole = fs.readFileSync(file)
    harm(file)
    const reading = Promise.resolve().then(() => Promise.all(units().map((unit) => unit.found!())))
    await expect(reading.finally(() => fs.writeFileSync(file, whole))).rejects.toThrow(sentence)
  })
})
