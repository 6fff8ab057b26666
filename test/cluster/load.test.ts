import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchFrom } from '../../src/app/fetch-questions'
import { incomingOf, writeWire } from '../../src/cli/wire/write'
import { openClickHouse } from '../../src/clickhouse/open'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters } from '../../src/facets/filters'
import { startCluster, type Cluster } from './cluster'
import { makeCollection, randomFrom } from './collection'
import { isInstalled } from './installed'
import { losesOnce } from './loses-once'
import { runLoader, writeParts } from './loaders'

/** Without what is `undefined`. */
const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))

describe.skipIf(!isInstalled())('dateline load', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster(2)
  })
  afterAll(() => cluster.stop())

  const rows = async (query: string): Promise<unknown> => {
    const { status, text } = await cluster.sql(0, `${query} FORMAT JSONCompactEachRow`)
    expect(status, text).toBe(200)
    return JSON.parse(text)
  }

  const newestGeneration = async () => {
    const { text } = await cluster.sql(0, "SHOW TABLES FROM dateline LIKE 'events_%_local'")
    return Math.max(...text.match(/\d+/g)!.map(Number))
  }

  test('loaders killed at random until they are done leave each row once', async () => {
    const corpus = makeCollection(1, 4800)
    const folder = writeParts(corpus, 16)
    const random = randomFrom(7)
    let kills = 0
    const untilDone = async (share: string) => {
      // a slow machine may not even start a loader in the time of the first tries
      for (let tries = 0; ; tries++) {
        const patience = (300 + random() * 900) * (1 + tries / 2)
        const { code, errors } = await runLoader(cluster, [folder, '--shard', share], { patience })
        if (code === 0) return
        if (code !== null) throw new Error(errors)
        kills++
      }
    }
    await Promise.all(['1/3', '2/3', '3/3'].map(untilDone))
    expect(kills).toBeGreaterThan(3)
    const finished = await runLoader(cluster, [folder, '--finish', '--name', 'made up'])
    expect(finished.code, finished.errors).toBe(0)

    expect(await rows('SELECT count(), uniqExact(id) FROM dateline.events_1')).toEqual([4800, 4800])
    expect(await rows('SELECT count(), uniqExact(id) FROM dateline.articles_1')).toEqual([600, 600])
    const actors = corpus.events.reduce((sum, event) => sum + event.actors.length, 0)
    expect(await rows('SELECT sum(length(f_actor)) FROM dateline.events_1')).toEqual([actors])
    for (const shard of [0, 1]) {
      const { text } = await cluster.sql(shard, 'SELECT count() FROM dateline.events_1_local')
      expect(Number(text)).toBeGreaterThan(2000)
    }
    const { facts } = await openClickHouse(fetchFrom(cluster.shards[1]!.http))
    expect(facts).toMatchObject({ name: 'made up', events: 4800, articles: 600 })

    const again = await runLoader(cluster, [folder])
    expect(again.out).toContain(
      '16 units read: 0 articles and 0 events inserted, 16 units loaded before, 0 refused',
    )
    expect(await rows('SELECT count() FROM dateline.events_1')).toEqual([4800])
    fs.rmSync(folder, { recursive: true })
  })

  test('what has changed since, or was loaded under another name, is refused in words', async () => {
    const corpus = makeCollection(1, 1000)
    const folder = writeParts(corpus, 2)
    const file = path.join(folder, 'part-001', 'corpus.json')
    fs.writeFileSync(file, JSON.stringify({ ...corpus, name: 'changed', articles: [], events: [] }))
    const { code, out, errors } = await runLoader(cluster, [folder])
    expect(errors).toContain('part-001/corpus.json: refused, it has changed since it was loaded')
    expect(out).toContain('2 units read: 0 articles and 0 events inserted, 0 units loaded before, 2 refused')
    expect(code).toBe(1)

    const renamed = {
      ...corpus,
      articles: corpus.articles.map((a, i) => (i < 3 ? { ...a, id: `copy-${i}` } : a)),
    }
    fs.writeFileSync(path.join(folder, 'corpus.json'), JSON.stringify({ ...renamed, events: [] }))
    const twice = await runLoader(cluster, [path.join(folder, 'corpus.json')])
    expect(twice.errors).toContain('copy-0: the same text is loaded as')
    expect(twice.errors).toContain(': it is loaded from another file')
    expect(await rows('SELECT count() FROM dateline.articles_1')).toEqual([600])
    fs.rmSync(folder, { recursive: true })
  })

  test('a new version is loaded beside the old and swapped in whole', async () => {
    const before = await openClickHouse(fetchFrom(cluster.shards[0]!.http))
    const corpus = makeCollection(2, 1600)
    const folder = writeParts(corpus, 3)
    const half = await runLoader(cluster, [folder, '--next', '--shard', '1/2'])
    expect(half.code, half.errors).toBe(0)
    expect((await openClickHouse(fetchFrom(cluster.shards[1]!.http))).facts.events).toBe(4800)
    const whole = await runLoader(cluster, [folder, '--next'])
    expect(whole.code, whole.errors).toBe(0)
    for (const { http } of cluster.shards)
      expect((await openClickHouse(fetchFrom(http))).facts).toMatchObject({ events: 1600, articles: 200 })
    // a page that was open goes on with what it has
    const page = await before.rows({ filters: noFilters, from: 0, count: 5, heads: false })
    expect(page).toMatchObject({ total: 4800 })
    await runLoader(cluster, [folder, '--next'])
    // two generations later it is told so
    const planned = { ...noFilters, values: { status: ['planned'] } }
    await expect(before.rows({ filters: planned, from: 0, count: 5, heads: false })).rejects.toMatchObject({
      kind: 'changed',
    })
    fs.rmSync(folder, { recursive: true })
  })

  test('the files of a large collection bring what the collection itself would, killed and run again', async () => {
    const corpus = {
      ...makeCollection(9, 26_000, 4),
      codebook: [{ id: 'sport', label: 'Sport', terms: ['goal'] }],
    }
    const site = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-site-'))
    await writeWire(site, incomingOf(corpus))
    const manifest = path.join(site, 'corpus.json')
    const part = path.join(
      site,
      fs.readdirSync(site).find((name) => name.startsWith('columns-'))!,
      'events-0.bin',
    )
    const whole = fs.readFileSync(part)
    const harmed = Uint8Array.from(whole)
    harmed[harmed.length - 100] = harmed.at(-100)! ^ 1
    fs.writeFileSync(part, harmed)
    const damaged = await runLoader(cluster, [manifest, '--next'])
    expect(damaged.code).toBe(1)
    expect(damaged.errors).toMatch(/events-0\.bin is damaged in its chunk \d+\.\n$/)
    fs.writeFileSync(part, whole)

    await runLoader(cluster, [manifest, '--next'], { patience: 1500 })
    const { code, out, errors } = await runLoader(cluster, [manifest, '--next'])
    expect(code, errors).toBe(0)
    expect(out).toContain('5 units read')
    const { columns, order } = toColumns(corpus)
    const here = createEngine(columns, detailsOf(corpus, order))
    const there = await openClickHouse(fetchFrom(cluster.shards[0]!.http))
    const { outlets, ...facts } = here.facts
    expect(there.facts).toMatchObject(facts)
    expect(there.facts.outlets.toSorted()).toEqual(outlets.toSorted())
    const planned = { ...noFilters, values: { status: ['planned'] } }
    const facets = (['actor', 'place', 'theme', 'article', 'outlet'] as const).map((facet) => ({
      facet,
      first: 40,
    }))
    for (const filters of [noFilters, planned]) {
      expect(await there.facetCounts({ filters, facets })).toEqual(
        await here.facetCounts({ filters, facets }),
      )
      for (const from of [0, 3000])
        expect(plain(await there.rows({ filters, from, count: 300, heads: true }))).toEqual(
          plain(await here.rows({ filters, from, count: 300, heads: true })),
        )
    }
    const id = corpus.events[5]!.id
    expect(plain(await there.event({ id }))).toEqual(plain(await here.event({ id })))
    fs.rmSync(site, { recursive: true })
  })

  test('what a server took note of but lost as it was killed is sent again', async () => {
    const folder = writeParts(makeCollection(4, 800), 2)
    const behind = await losesOnce(cluster)
    const { code, errors } = await runLoader(cluster, [folder, '--next'], { through: behind.address })
    await behind.close()
    expect(code, errors).toBe(0)
    expect(behind.lost).toBeGreaterThan(0)
    expect(errors).not.toContain('are missing')
    const newest = await newestGeneration()
    expect(await rows(`SELECT count(), uniqExact(id) FROM dateline.events_${newest}`)).toEqual([800, 800])
    fs.rmSync(folder, { recursive: true })
  })

  test('a shard that is away for a while is waited for', async () => {
    const folder = writeParts(makeCollection(3, 2400), 6)
    const running = runLoader(cluster, [folder, '--next', '--shard', '1/1'])
    await new Promise((resolve) => setTimeout(resolve, 500))
    await cluster.shards[1]!.kill()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await cluster.shards[1]!.start()
    const { code, errors } = await running
    expect(code, errors).toBe(0)
    const newest = await newestGeneration()
    expect(await rows(`SELECT count(), uniqExact(id) FROM dateline.events_${newest}`)).toEqual([2400, 2400])
    fs.rmSync(folder, { recursive: true })
  })
})
