import type { Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Corpus } from '../../src/extract/types'
import { corpus, faults, newPage, overflow, page, site, status, type Size } from './browsing'
import { manyEvents } from './many'

const none: Corpus = { ...corpus, articles: [], events: [] }
const undated = corpus.events.filter(({ when }) => when === null)
const unplaced = corpus.events.filter(({ where }) => !where.some(({ role }) => role === 'at'))

type Answer = (route: Route) => Promise<void>

interface Opened {
  readonly size?: Size
  readonly scheme?: 'light' | 'dark'
  readonly hash?: string
  readonly answer?: Answer
}

async function openPage({ size = 'desktop', scheme = 'light', hash = '', answer }: Opened): Promise<void> {
  await newPage({ size, colorScheme: scheme })
  if (answer) await page.route('**/corpus.json', answer)
  await page.goto(`${site}${hash}`)
}

const withCorpus =
  (json: object): Answer =>
  (route) =>
    route.fulfill({ json })
const only = (events: Corpus['events']) => withCorpus({ ...corpus, events })

const STATES: readonly (readonly [name: string, opened: Opened, seen: RegExp])[] = [
  ['nothing yet', { answer: withCorpus(none) }, /They are read on this computer/],
  ['all out of the map', { hash: '#v=1&m=-30.000,-120.000,4' }, /events are outside the map/],
  ['only undated events', { answer: only(undated) }, /No date in the text of any event/],
  ['undated by the filters', { hash: '#v=1&dc=none' }, /have no date in the text/],
  ['only unplaced events', { answer: only(unplaced) }, /These \d+ name no place/],
  [
    'an event that is gone',
    { hash: `#v=1&e=ev_gone&at=${corpus.articles[0]!.id},300` },
    /Showing its article/,
  ],
  ['missing', { answer: (route) => route.fulfill({ status: 404 }) }, /could not be read/],
]

describe.each<[Size, 'light' | 'dark']>([
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
  ['phone', 'dark'],
])('%s, %s', (size, scheme) => {
  test.each(STATES)('%s', async (_, opened, seen) => {
    await openPage({ size, scheme, ...opened })
    await page.getByText(seen).first().waitFor()
    expect(await faults()).toEqual([])
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})

test('while loading, the layout stands already', async () => {
  let release = () => {}
  const waits = new Promise<void>((resolve) => (release = resolve))
  await openPage({ answer: (route) => waits.then(() => route.fulfill({ json: corpus })) })
  await page.locator('.skeleton-row').first().waitFor()
  expect(await page.locator('.skeleton-choice').count()).toBeGreaterThan(5)
  const boxOf = async (pane: string) => (await page.locator(pane).boundingBox())!
  const before = [await boxOf('#map-pane'), await boxOf('#timeline-pane'), await boxOf('#events-pane')]
  expect(await faults()).toEqual([])
  release()
  await page.getByRole('option').first().waitFor()
  expect([await boxOf('#map-pane'), await boxOf('#timeline-pane'), await boxOf('#events-pane')]).toEqual(
    before,
  )
})

test('an empty collection offers a sample, whose events come', async () => {
  await openPage({ answer: withCorpus(none) })
  await page.getByRole('button', { name: 'Read a made-up sample' }).click()
  await page.getByRole('option').first().waitFor({ timeout: 30_000 })
  expect(await page.getByRole('option').count()).toBeGreaterThan(3)
  await page.locator('.map-mark').first().waitFor()
})

test('an article without events opens with what was seen in it', async () => {
  await openPage({})
  await page.getByRole('option').first().waitFor()
  await page.getByRole('button', { name: 'Add articles' }).click()
  const buffer = Buffer.from('A list of lakes near Geneva and Zurich, as of 3 May 2021.')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'lakes.txt', mimeType: 'text/plain', buffer })
  await page.keyboard.press('Escape')
  await page
    .getByText('No events found in lakes.txt. Seen: 1 date, 2 places, not joined in one statement.')
    .waitFor()
  expect(await page.locator('.reader-text .unused').allTextContents()).toEqual([
    'Geneva',
    'Zurich',
    '3 May 2021',
  ])
  expect(await faults()).toEqual([])
})

test('no match: each way out says how many it brings, and brings them', async () => {
  await openPage({ hash: '#v=1&q=zzzz&th=borders&t=2023-01-01..2023-12-31' })
  const ways = page.locator('.empty-ways button')
  await ways.first().waitFor()
  // without theme or dates there would still be none
  expect(await ways.count()).toBe(2)
  const all = ways.last()
  expect(await all.textContent()).toContain(`${corpus.events.length} events`)
  const last = ways.filter({ hasText: 'Remove “zzzz”' })
  const promised = Number(/(\d+) events?$/.exec((await last.textContent())!)![1])
  await last.click()
  await expect.poll(() => status().textContent()).toBe(`${promised} of ${corpus.events.length} events`)
})

test('a data file that comes back is read at the second try', async () => {
  let tries = 0
  await openPage({
    answer: (route) =>
      tries++ === 0 ? route.fulfill({ body: '{"version"' }) : route.fulfill({ json: corpus }),
  })
  await page.getByText('The articles can still be added by hand.').waitFor()
  await page.getByText('Details').click()
  await page.locator('details code').waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('option').first().waitFor()
  expect(tries).toBe(2)
})

test('a pane that fails leaves the rest, and can be loaded again', async () => {
  await newPage()
  await page.route('**/MapView-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw 1' }),
  )
  await page.goto(site)
  await page.getByText('Map failed. The rest still works.').waitFor()
  await page.getByRole('button', { name: 'Reload map' }).waitFor()
  await page.getByRole('option').first().click()
  await page.locator('mark.evidence').waitFor()
  expect(await faults()).toEqual([])
})

test('over 20,000 events a banner says that all are in the list', async () => {
  await openPage({ answer: withCorpus(manyEvents(20_010)) })
  const banner = page.getByText('Showing all 20,020 in the list')
  await banner.waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(() => banner.count()).toBe(0)
})
