import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { acceptance } from '../e2e/acceptance'
import { corpus, newPage, option, page, status } from '../e2e/browsing'
import { startCluster, type Cluster } from './cluster'
import { isInstalled } from './installed'
import { runLoader } from './loaders'
import { serveBeside, type Beside } from './serve-beside'

describe.skipIf(!isInstalled())('the page over two shards', () => {
  let cluster: Cluster
  let folder: string
  let site: Beside
  beforeAll(async () => {
    cluster = await startCluster(2)
    const { code, errors } = await runLoader(cluster, ['build/site/corpus.json', '--name', 'seeds'])
    if (code !== 0) throw new Error(errors)
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-site-'))
    execFileSync(process.execPath, ['build/cli/cli.js', 'build', '--api', '/data', '--out', folder])
    site = await serveBeside(folder, cluster.shards[0]!.http)
  })
  afterAll(async () => {
    site?.close()
    await cluster?.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  acceptance(() => site.address)

  const total = corpus.events.length
  const borders = corpus.events.filter(({ themes }) => themes.includes('borders')).length
  const theme = () => page.locator('#filters-pane .facet input[type=checkbox]').nth(2)
  const alert = () => page.getByRole('alert')
  const text = async () => (await status().textContent()) ?? ''

  async function open(options: Parameters<typeof newPage>[0] = {}): Promise<void> {
    await newPage(options)
    await page.goto(site.address)
    await option().first().waitFor()
  }

  test('a link that names what is not there says so, and goes on without it', async () => {
    await newPage()
    await page.goto(`${site.address}#th=borders,nonsense&t=often&e=ev_none`)
    await expect.poll(text).toBe(`${borders} of ${total} events`)
    for (const says of [/theme “nonsense”/, /dates “often”/, /That event is not in this collection/])
      await page.getByText(says).waitFor()
    await expect.poll(() => page.url()).not.toMatch(/nonsense|ev_none/)
  })

  describe('when the servers do not do as asked', () => {
    test('a shard that goes away is told, never a smaller number, and asked again once it is back', async () => {
      await open()
      await cluster.shards[1]!.kill()
      await theme().check()
      await alert().waitFor()
      expect(await alert().innerText()).toContain(
        'Part of the data is out of reach. Some of what the page shows is from before.',
      )
      expect(await text()).toBe(`${total} of ${total} events`)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect.poll(() => alert().count()).toBe(1)
      expect(await text()).toBe(`${total} of ${total} events`)
      await cluster.shards[1]!.start()
      // the first try may still meet connections that the other server has lost
      await vi.waitFor(
        async () => {
          await page.getByRole('button', { name: 'Try again' }).click()
          await expect.poll(text, { timeout: 5000 }).toBe(`${borders} of ${total} events`)
        },
        { timeout: 60_000, interval: 1000 },
      )
      await expect.poll(() => alert().count()).toBe(0)
    })

    test('in Russian, too', async () => {
      await open({ locale: 'ru-RU' })
      await page.route('**/dateline/count?*', (route) =>
        route.fulfill({ status: 500, body: 'Code: 279. DB::Exception: All connection tries failed.' }),
      )
      await theme().check()
      await alert().waitFor()
      expect(await alert().innerText()).toContain('Часть данных недоступна. Часть показанного — прежнее.')
    })

    test.each([
      ['Code: 159. DB::Exception: Timeout exceeded', /more than the server gives at once/],
      ['Code: 396. DB::Exception: Limit for result exceeded', /more than the server gives at once/],
      ['Code: 201. DB::Exception: Quota for user has been exceeded', /questions a minute/],
      ['Code: 60. DB::Exception: Unknown table', /replaced by a newer one/],
      ['Code: 497. DB::Exception: Not enough privileges', /does not allow this question/],
    ])('%s is a sentence', async (body, says) => {
      await open()
      await page.route('**/dateline/count?*', (route) => route.fulfill({ status: 500, body }))
      await theme().check()
      await alert().waitFor()
      expect(await alert().innerText()).toMatch(says)
      await page.unroute('**/dateline/count?*')
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect.poll(text).toBe(`${borders} of ${total} events`)
    })

    test('what takes long says so, can be stopped and asked again; a newer question takes back the older', async () => {
      await open()
      const takenBack: string[] = []
      page.on('requestfailed', (request) => takenBack.push(new URL(request.url()).pathname))
      site.delay(3000)
      await theme().check()
      await page.getByText(/^Waiting for 127\.0\.0\.1:\d+: \d+ of \d+ answers are here\.$/).waitFor()
      await theme().uncheck()
      await theme().check()
      await expect.poll(() => takenBack).toContain('/data/dateline/count')
      await page.getByRole('button', { name: 'Stop', exact: true }).click()
      await alert().waitFor()
      expect(await alert().innerText()).toContain('Stopped. Some of what the page shows is from before.')
      site.delay(0)
      await page.getByRole('button', { name: 'Ask again' }).click()
      await expect.poll(text).toBe(`${borders} of ${total} events`)
      expect(await alert().count()).toBe(0)
    })

    test('an export asks for all there is; a limit of the servers is a sentence, and nothing is saved', async () => {
      await open()
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Export' })
      const says = () => dialog.locator('.export-says').textContent()
      const save = () => dialog.getByRole('button', { name: /^CSV/ }).click()
      const saved: string[] = []
      page.on('download', (download) => saved.push(download.suggestedFilename()))
      await page.route('**/dateline/articlesById?*', (route) =>
        route.fulfill({ status: 500, body: 'Code: 201. DB::Exception: Quota for user has been exceeded' }),
      )
      await save()
      await expect
        .poll(says)
        .toMatch(/^CSV could not be made: This asks for more than the server gives at once .* \(Code: 201/)
      expect(saved).toEqual([])
      await page.unroute('**/dateline/articlesById?*')
      const [download] = await Promise.all([page.waitForEvent('download'), save()])
      const rows = parse(fs.readFileSync(await download.path()), { bom: true, columns: true }) as {
        readonly id: string
        readonly sha256: string
      }[]
      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(corpus.events.map(({ id }) => id)))
      expect(rows.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true)
      expect(await alert().count()).toBe(0)
    })

    test('the page names who answers', async () => {
      await open()
      await expect.poll(() => page.getByText(/^Answers come from 127\.0\.0\.1:\d+:/).count()).toBe(1)
    })
  })
})
