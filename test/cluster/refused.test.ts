import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchFrom } from '../../src/app/fetch-questions'
import { openClickHouse } from '../../src/clickhouse/open'
import { filterParameters, toQuery } from '../../src/clickhouse/parameters'
import { QUERIES } from '../../src/clickhouse/queries'
import { createEntry } from '../../src/clickhouse/schema'
import { FACETS } from '../../src/facets/columns'
import { noFilters, type Filters } from '../../src/facets/filters'
import type { Questions } from '../../src/facets/questions'
import { startCluster, type Cluster, type Running } from './cluster'
import { makeCollection } from './collection'
import { isInstalled } from './installed'
import { loadWhole } from './loaders'

/** Lets all pass, and is not what the first view has answers to. */
const ALL = { ...noFilters, values: { status: ['happened', 'reported', 'planned', 'denied'] } }
const WHOLE = { filters: noFilters, from: 0, count: 0, heads: false } as const

describe.skipIf(!isInstalled())('what the public may ask', () => {
  let cluster: Cluster
  let front: Running
  let questions: Questions
  beforeAll(async () => {
    cluster = await startCluster(2, { resultRows: 500, seconds: 2, memoryBytes: 200_000_000 })
    await loadWhole(cluster, makeCollection(5, 2000))
    // a server without rows of its own that has the public port and no other
    const [, facts] = (await cluster.sql(0, 'SELECT * FROM dateline.overview FORMAT Values')).text.match(
      /^(.*)$/s,
    )!
    front = await cluster.openFront(
      [...createEntry(1), `INSERT INTO dateline.overview VALUES ${facts}`].join('; '),
    )
    questions = await openClickHouse(fetchFrom(front.http))
  })
  afterAll(() => cluster.stop())

  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(front.http + path, init)
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const total = async (filters: Partial<Filters> = {}) =>
    (await questions.rows({ ...WHOLE, filters: { ...noFilters, ...filters } })).total

  test('the questions, with any origin, and nothing else', async () => {
    expect(await total()).toBe(2000)
    const overview = await get('/dateline/overview', { headers: { origin: 'https://elsewhere.example' } })
    expect(overview.status).toBe(200)
    expect(overview.headers.get('access-control-allow-origin')).toBe('*')
    for (const path of [
      '/?query=SELECT+1',
      '/dateline?query=SELECT+1',
      '/dateline/overview/?query=SELECT+1',
      '/play',
      '/dashboard',
      '/replicas_status',
      '/metrics',
      '/dateline/none',
    ])
      expect((await get(path)).status, path).toBe(404)
    const posted = await get('/', { method: 'POST', body: 'SELECT 1' })
    expect(posted.status).toBe(404)
    expect((await get('/dateline/overview', { method: 'POST', body: 'SELECT 1' })).status).toBe(404)
  })

  test('an address can neither bring another query nor a setting nor another user', async () => {
    for (const extra of [
      'readonly=0',
      'max_execution_time=1000',
      'max_result_rows=0',
      'skip_unavailable_shards=1',
      'database=system',
    ]) {
      const { status, text } = await get(`/dateline/overview?${extra}`)
      expect(text.slice(0, 2000), extra).toMatch(
        extra.startsWith('database') ? /made|collection|parts/ : /READONLY/,
      )
      expect(status, extra).toBe(extra.startsWith('database') ? 200 : 500)
    }
    for (const query of ['SELECT+currentUser()', 'DROP+TABLE+dateline.overview'])
      expect((await get(`/dateline/overview?query=${query}`)).text, query).toMatch(/UNKNOWN_SETTING/)
    const plain = await get('/dateline/overview')
    for (const user of ['default', 'dateline_loader'])
      expect((await get(`/dateline/overview?user=${user}`)).text === plain.text, user).toBe(true)
    expect(await total()).toBe(2000)
  })

  test('SQL as the reader: its own tables and nothing else', async () => {
    for (const sql of [
      'INSERT INTO dateline.overview_x VALUES (1)',
      "INSERT INTO dateline.loaded_1_local VALUES ('a', 'b', 'c')",
      'CREATE TABLE dateline.mine (a Int8) ENGINE = Memory',
      'DROP TABLE dateline.events_1',
      'ALTER TABLE dateline.events_1_local DELETE WHERE 1',
      'SELECT * FROM system.users',
      'SELECT * FROM system.processes',
      "SELECT * FROM url('http://127.0.0.1/', 'LineAsString')",
      "SELECT * FROM file('/etc/passwd', 'LineAsString')",
      "SELECT * FROM remote('127.0.0.1', 'dateline', 'events_1')",
      "SELECT * FROM cluster('dateline', 'system', 'one')",
      "SELECT * FROM executable('id', 'LineAsString', 'a String')",
      "SELECT * FROM s3('http://127.0.0.1/a', 'LineAsString')",
      'SELECT count() FROM dateline.events_1 SETTINGS max_execution_time = 0',
      'SET max_result_rows = 0',
      'SYSTEM SHUTDOWN',
      'KILL QUERY WHERE 1',
      'GRANT SELECT ON *.* TO dateline_web',
      "SELECT 1 INTO OUTFILE '/tmp/out'",
    ]) {
      const { status, text } = await cluster.sql(0, sql, 'dateline_web')
      expect(status, `${sql}: ${text.slice(0, 300)}`).toBeGreaterThanOrEqual(400)
      expect(text.slice(0, 500), sql).toMatch(/Code: (497|164|60|62|291|81|82|488|36|48|358)\b/)
    }
    expect((await cluster.sql(0, 'SELECT count() FROM dateline.events_1', 'dateline_web')).text).toBe(
      '2000\n',
    )
  })

  test('whatever is written into a filter is a value there', async () => {
    const nasty = [
      "'",
      "''",
      '\\',
      "\\'",
      "'] OR 1=1 --",
      "') OR 1=1 --",
      '{x:String}',
      '%27',
      '\0',
      '\n',
      "x'); DROP TABLE dateline.events_1; --",
      '[]',
      "','",
      '\ud800',
      '`',
      '${1}',
      '\u202e',
      ']',
    ]
    for (const text of nasty) {
      for (const facet of nasty.indexOf(text) < 4 ? FACETS : (['actor', 'status'] as const))
        expect(await total({ values: { [facet]: [text] } }), `${facet} ${text}`).toBe(0)
      expect(await total({ only: [text] }), text).toBe(0)
      expect(
        await total({
          inMap: true,
          inView: { box: { west: 0, south: 0, east: 0, north: 0 }, areas: [text] },
        }),
      ).toBe(0)
      const { facets } = await questions.facetCounts({
        filters: noFilters,
        facets: [{ facet: 'actor', first: 5, find: text, besides: [text] }],
      })
      for (const { value } of facets[0]!.values) expect(value).not.toBe(text)
      expect(await questions.event({ id: text })).toBeNull()
      expect(await total({ text: `"${text.replace(/"/g, '')}"` })).toBeLessThanOrEqual(2000)
    }
    expect(await total()).toBe(2000)
  })

  test('parameters of another type, and missing ones, are refused', async () => {
    const good = { ...filterParameters(noFilters), events: 'events_1', version: 'x' }
    const asked = (extra: string) => get(`/dateline/count?${toQuery(good)}${extra}`)
    expect((await asked('')).status).toBe(200)
    for (const wrong of [
      'date_from=x',
      'date_on=2',
      'theme=x',
      "theme=['a'",
      'view_west=east',
      'view_tiles=[-1]',
      'date_from=1;SELECT 1',
    ]) {
      const [name, value] = wrong.split('=')
      const query = toQuery(good).replace(
        new RegExp(`param_${name}=[^&]*`),
        `param_${name}=${encodeURIComponent(value!)}`,
      )
      const { status, text } = await get(`/dateline/count?${query}`)
      expect(status, wrong).toBeGreaterThanOrEqual(400)
      expect(text, wrong).toMatch(/cannot (be )?parse/i)
    }
    expect((await get('/dateline/count')).text).toMatch(/Code: 456/)
    for (const table of [
      'overview',
      'loaded_1_local',
      'users',
      'system.users',
      'events_1; DROP TABLE x',
      "events_1' --",
      'numbers(10)',
    ]) {
      const query = toQuery(good).replace(
        'param_events=events_1',
        `param_events=${encodeURIComponent(table)}`,
      )
      expect((await get(`/dateline/count?${query}`)).status, table).toBeGreaterThanOrEqual(400)
    }
  })

  test('limits are errors, and say which', async () => {
    const many = questions.facetCounts({ filters: ALL, facets: [{ facet: 'actor', first: 10_000 }] })
    await expect(many).rejects.toMatchObject({
      kind: 'too much',
      message: expect.stringMatching(/Limit for result exceeded|max_result_rows|rows/i) as string,
    })
    const { status, text } = await cluster.sql(
      0,
      'SELECT count() FROM dateline.events_1_local AS a, dateline.events_1_local AS b, dateline.events_1_local AS c WHERE a.text < b.text AND b.text < c.text',
      'dateline_web',
    )
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).toMatch(/Code: (159|241|396|158)\b/)
  })

  test('every named text is read-only', () => {
    for (const sql of Object.values(QUERIES)) expect(sql).toMatch(/^(SELECT|WITH)\b/)
    for (const sql of Object.values(QUERIES))
      expect(sql).not.toMatch(/\b(INSERT|ALTER|DROP|CREATE|url\(|file\(|remote\(|system\.)/)
  })
})

describe.skipIf(!isInstalled())('the quota', () => {
  test('an address that asks too often is told so', async () => {
    const cluster = await startCluster(1, { perMinute: 20 })
    try {
      await loadWhole(cluster, makeCollection(6, 100))
      const { rows } = await openClickHouse(fetchFrom(cluster.shards[0]!.http))
      const asked = async () => {
        for (let i = 0; i < 30; i++) await rows({ ...WHOLE, filters: ALL })
      }
      await expect(asked()).rejects.toMatchObject({
        kind: 'too much',
        message: expect.stringContaining('Quota') as string,
      })
    } finally {
      await cluster.stop()
    }
  })
})
