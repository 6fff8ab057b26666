import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchFrom } from '../../src/app/fetch-questions'
import { openClickHouse } from '../../src/clickhouse/open'
import { noFilters } from '../../src/facets/filters'
import type { Questions } from '../../src/facets/questions'
import { startCluster, type Cluster } from './cluster'
import { makeCollection } from './collection'
import { isInstalled } from './installed'
import { loadWhole } from './loaders'

const EVENTS = 4000

describe.skipIf(!isInstalled())('a shard that goes away', () => {
  let cluster: Cluster
  let questions: Questions
  beforeAll(async () => {
    cluster = await startCluster(2)
    await loadWhole(cluster, makeCollection(9, EVENTS))
    questions = await openClickHouse(fetchFrom(cluster.shards[0]!.http))
  })
  afterAll(() => cluster.stop())

  // lets all pass, and is not what the first view has answers to
  const all = { ...noFilters, values: { status: ['happened', 'reported', 'planned', 'denied'] } }
  const ask = async () => (await questions.rows({ filters: all, from: 0, count: 0, heads: false })).total
  const map = async () =>
    (await questions.mapCounts({ filters: all, box: null, zoom: 3, most: 50, singles: false })).shown

  test('is an error and never a smaller number, under load, until it is back', async () => {
    const seen = new Set<string>()
    let isOver = false
    const asker = async () => {
      while (!isOver)
        for (const question of [ask, map])
          seen.add(
            await question().then(
              String,
              (error: Error & { kind?: string }) => `${error.kind}: ${error.message}`,
            ),
          )
    }
    const askers = [asker(), asker(), asker()]
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    for (let round = 0; round < 2; round++) {
      await pause(700)
      await cluster.shards[1]!.kill()
      await expect(ask()).rejects.toMatchObject({ kind: 'unreachable' })
      await pause(700)
      await cluster.shards[1]!.start()
      await expect.poll(ask, { timeout: 30_000 }).toBe(EVENTS)
    }
    isOver = true
    await Promise.all(askers)
    const [numbers, errors] = [
      [...seen].filter((one) => /^\d+$/.test(one)),
      [...seen].filter((one) => !/^\d+$/.test(one)),
    ]
    expect(numbers).toEqual([String(EVENTS)])
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) expect(error).toMatch(/^unreachable: /)
  })

  test('and the server that is asked: nobody answers', async () => {
    const elsewhere = await openClickHouse(fetchFrom(cluster.shards[1]!.http))
    await cluster.shards[1]!.kill()
    const asked = elsewhere.rows({ filters: all, from: 0, count: 0, heads: false })
    await expect(asked).rejects.toMatchObject({ kind: 'unreachable' })
    await cluster.shards[1]!.start()
  })

  test('a question that is taken back ends at once, on the server too', async () => {
    const controller = new AbortController()
    const asked = questions.mapCounts(
      { filters: all, box: null, zoom: 3, most: 50, singles: false },
      { abort: controller.signal },
    )
    controller.abort()
    await expect(asked).rejects.toMatchObject({ kind: 'aborted' })
    await expect(
      questions.rows({ filters: all, from: 0, count: 1, heads: false }, { abort: controller.signal }),
    ).rejects.toMatchObject({ kind: 'aborted' })
    await expect
      .poll(async () => (await cluster.sql(0, 'SHOW PROCESSLIST')).text.includes('marks'), { timeout: 5000 })
      .toBe(false)
  })
})
