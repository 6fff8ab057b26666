import { beforeAll, expect, test } from 'vitest'
import { browser, drawn, newPage, page, site, status } from './browsing'
import { cpuOf, tasksDuring } from './main-thread'
import { manyEvents } from './many'

const COUNT = 10_000

beforeAll(async () => {
  await newPage({ kept: true })
  const body = JSON.stringify(manyEvents(COUNT))
  await page.route('**/corpus.json', (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.goto(site)
  await drawn()
})

/** ms from an act in the page to the frame that shows what it did. */
const toPaint = (selector: string, times: number) =>
  page.evaluate(
    async ([of, rounds]) => {
      const taken: number[] = []
      for (let i = 0; i < rounds; i++) {
        const began = performance.now()
        document.querySelectorAll<HTMLElement>(of)[i]!.click()
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        taken.push(performance.now() - began)
      }
      return taken.toSorted((a, b) => a - b)
    },
    [selector, times] as const,
  )

/** Processor time of the page's own thread an act, ms: unlike the time to paint it does not grow when others use the machine. */
async function cpuEach(selector: string, times: number): Promise<number> {
  const tasks = await tasksDuring(browser, page, async () => void (await toPaint(selector, times)))
  return Math.round(cpuOf(tasks) / times)
}

const middle = (sorted: readonly number[]) => Math.round(sorted[Math.floor(sorted.length / 2)]!)

test('10,000 events: a filter is painted at once, few rows and marks are in the page', async () => {
  const taken = await toPaint('#filters-pane .choice input[type=checkbox]', 7)
  console.log(`10,000 events, filter click to paint: ${middle(taken)} ms (most ${Math.round(taken.at(-1)!)})`)
  expect(middle(taken)).toBeLessThan(1000)
  await page.getByRole('button', { name: 'Clear all' }).click()
  const cpu = await cpuEach('#filters-pane .choice input[type=checkbox]', 7)
  console.log(`10,000 events, filter click: ${cpu} ms of processor time`)
  expect(cpu).toBeLessThan(100)
  await page.getByRole('button', { name: 'Clear all' }).click()
  const rows = await page.getByRole('option').count()
  expect(rows).toBeGreaterThan(3)
  expect(rows).toBeLessThan(60)
  expect(await page.locator('.map-mark').count()).toBeLessThanOrEqual(300)
})

test('10,000 events: choosing is painted at once', async () => {
  const taken = await toPaint('.row', 4)
  console.log(`10,000 events, click on a row to paint: ${middle(taken)} ms`)
  expect(middle(taken)).toBeLessThan(1000)
  const cpu = await cpuEach('.row', 4)
  console.log(`10,000 events, click on a row: ${cpu} ms of processor time`)
  expect(cpu).toBeLessThan(60)
})

test('10,000 events: what lies under the pointer shows at once, on the map and the timeline too', async () => {
  await page.keyboard.press('Escape')
  // rows also stand where the list does not show them
  const spots = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.row'), (row) => {
      const { x, y, width, height } = row.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2, row }
    })
      .filter(({ x, y, row }) => row.contains(document.elementFromPoint(x, y)))
      .map(({ x, y }) => ({ x, y })),
  )
  const hovers = 12
  const tasks = await tasksDuring(browser, page, async () => {
    for (let i = 0; i < hovers; i++) {
      const { x, y } = spots[i % spots.length]!
      await page.mouse.move(x, y)
      // the pointer rests there for a moment first
      await page.waitForTimeout(250)
    }
  })
  const cpu = Math.round(cpuOf(tasks) / hovers)
  console.log(`10,000 events, pointer over a row: ${cpu} ms of processor time`)
  expect(await page.locator('.row.is-hovered').count()).toBe(1)
  expect(cpu).toBeLessThan(40)
})

test('10,000 events: the brush follows the pointer', async () => {
  const handle = (await page.getByRole('slider').first().boundingBox())!
  const y = handle.y + handle.height / 2
  await page.mouse.move(handle.x + handle.width / 2, y)
  await page.mouse.down()
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = []
        const tick = (now: number) => {
          times.push(now)
          if (now - times[0]! < 2000) requestAnimationFrame(tick)
          else
            resolve(
              times
                .slice(1)
                .map((time, i) => time - times[i]!)
                .toSorted((a, b) => a - b),
            )
        }
        requestAnimationFrame(tick)
      }),
  )
  const ends = Date.now() + 2000
  for (let i = 1; Date.now() < ends; i++) await page.mouse.move(handle.x + (i % 200) * 4, y)
  const gaps = await frames
  await page.mouse.up()
  console.log(
    `10,000 events, brush: ${Math.round(gaps.length / 2)} frames a second, middle frame ${middle(gaps)} ms`,
  )
  expect(gaps.length).toBeGreaterThan(8)
})

test('a click on a disc of several places fits the map to them and chooses nothing', async () => {
  await page.keyboard.press('Escape')
  await page.goto(`${site}#v=1&m=42.000,32.000,3`)
  const disc = page.getByRole('button', { name: / events at \d+ places / }).first()
  await disc.click()
  await expect.poll(() => page.url()).not.toContain('m=42.000,32.000,3')
  expect(page.url()).not.toMatch(/[#&]e=/)
  expect(await status().textContent()).toBe('10,000 of 10,000 events')
})
