import { beforeEach, expect, test } from 'vitest'
import { corpus, drawn, newPage, page, param, site } from './browsing'

beforeEach(async () => {
  await newPage()
  await page.goto(site)
  await drawn()
})

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const isFocused = (selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)
const selected = () =>
  page.evaluate(() =>
    document.querySelector('#event-list [aria-selected="true"]')?.getAttribute('data-event'),
  )
/** Position in the list of the chosen event, from 1. */
const place = () =>
  page.evaluate(() =>
    Number(document.querySelector('#event-list [aria-selected="true"]')?.getAttribute('aria-posinset') ?? 0),
  )
const count = () =>
  page.evaluate(() =>
    Number(document.querySelector('#event-list [role="option"]')?.getAttribute('aria-setsize')),
  )

test.each([
  ['/', '#search'],
  ['Control+k', '#search'],
  ['m', '#map-pane *'],
  ['t', '#timeline-pane *'],
  ['l', '#event-list'],
  ['f', '#filters-pane *'],
])('%s goes to %s', async (key, there) => {
  await press(key)
  await expect.poll(() => isFocused(there)).toBe(true)
})

test('the list: j k, the arrows, a page, the ends', async () => {
  const last = await count()
  for (const [key, to] of [
    ['j', 1],
    ['j', 2],
    ['k', 1],
    ['l', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['PageDown', Math.min(last, 9)],
    ['PageUp', Math.max(1, Math.min(last, 9) - 8)],
    ['End', last],
    ['Home', 1],
  ] as const) {
    await press(key)
    await expect.poll(place, { message: key }).toBe(to)
  }
})

test('Enter and o make the source bigger and back, the focus stays on the list; s goes to the sentence', async () => {
  const height = () => page.evaluate(() => document.querySelector('#event-list')!.clientHeight)
  await press('l', 'ArrowDown')
  await expect.poll(place).toBe(1)
  const half = await height()
  await press('Enter')
  await expect.poll(height).toBeLessThan(half / 4)
  await press('Enter')
  await expect.poll(height).toBe(half)
  await expect.poll(() => isFocused('#event-list')).toBe(true)
  await press('o')
  await expect.poll(height).toBeLessThan(half / 4)
  await press('Escape')
  await expect.poll(height).toBe(half)
  await expect.poll(place).toBe(1)
  await press('s')
  await expect.poll(() => isFocused('mark.evidence')).toBe(true)
  await press('Escape')
  await expect.poll(selected).toBeUndefined()
})

test('n and p read along the article', async () => {
  const at = () =>
    page.evaluate(() => {
      const mark = document.querySelector('mark.evidence')!
      return [...document.querySelectorAll('.reader-text *')].indexOf(mark)
    })
  await press('j')
  await expect.poll(place).toBe(1)
  for (let i = 0; i < 12; i++) await press('p')
  const first = await at()
  const chosen = await selected()
  await press('n')
  await expect.poll(selected).not.toBe(chosen)
  expect(await at()).toBeGreaterThan(first)
  await press('p')
  await expect.poll(selected).toBe(chosen)
})

test('] and [ go to the next and the last event at the same place, and stop at the ends', async () => {
  const order: string[] = []
  for (let at = 1; at <= corpus.events.length; at++) {
    await press('j')
    await expect.poll(place).toBe(at)
    order.push((await selected())!)
  }
  const placesOf = (id: string) =>
    corpus.events
      .find((event) => event.id === id)!
      .where.flatMap((where) => (where.role === 'filed-from' ? [] : where.place.name))
  // what is at one place alone leads to the next at that place
  for (const name of ['Minsk', 'Tajikistan–Afghanistan border']) {
    const there = order.filter((id) => placesOf(id).includes(name))
    const alone = there.filter((id) => placesOf(id).length === 1)
    expect(alone.length).toBeGreaterThan(1)
    for (const id of alone) {
      const at = there.indexOf(id)
      for (const [key, to] of [
        [']', there[at + 1] ?? id],
        ['[', there[at - 1] ?? id],
      ] as const) {
        await press('l', 'Home')
        for (let i = 0; i < order.indexOf(id); i++) await press('ArrowDown')
        await expect.poll(selected).toBe(id)
        await press(key)
        await page.waitForTimeout(100)
        await expect.poll(selected, { message: `${key} from ${id}` }).toBe(to)
      }
    }
  }
})

test('x pins, c copies the link, e opens Fix, ? tells the keys; Escape closes each', async () => {
  await press('j')
  await expect.poll(place).toBe(1)
  await press('x')
  await expect.poll(() => param('pin')).toBe(await selected())
  await press('x')
  await expect.poll(() => param('pin')).toBeNull()
  await press('c')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`e=${await selected()}`)
  for (const key of ['e', '?']) {
    await press(key)
    await page.getByRole('dialog').waitFor()
    await press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await place()).toBe(1)
    await expect.poll(() => page.evaluate(() => document.querySelector('dialog'))).toBeNull()
  }
})

test('+ - 0 zoom map and timeline where the focus is, and choose nothing', async () => {
  const zoom = () => Number(param('m')?.split(',')[2])
  await press('m', '+')
  await expect.poll(zoom).toBeGreaterThan(0)
  const near = zoom()
  await press('+')
  await expect.poll(zoom).toBeGreaterThan(near)
  await press('-', '-')
  await expect.poll(zoom).toBeLessThan(near)
  await press('t', '+')
  await expect.poll(() => param('w')).not.toBeNull()
  const close = param('w')
  await press('-')
  await expect.poll(() => param('w')).not.toBe(close)
  await press('+', '0')
  await expect.poll(() => param('w')).toBeNull()
  expect(param('e')).toBeNull()
})

test('wherever the list is, only the head at its top lies over a row, and none over another head', async () => {
  const list = page.locator('#event-list')
  const boxes = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom }))
        .sort((a, b) => a.top - b.top),
    )
  for (const by of [0, 20, 45, 70, 100, 145]) {
    await list.evaluate((element, top) => void (element.scrollTop = top), by)
    await page.waitForTimeout(100)
    const { y } = (await list.boundingBox())!
    const heads = (await boxes('.list-head')).filter(({ top }) => top > y + 1)
    const rows = await boxes('#event-list [role="option"]')
    expect(heads.length).toBeGreaterThan(0)
    for (const { top, bottom } of heads) {
      const under = [...rows, ...heads].filter(
        (box) => box.top !== top && box.top < bottom - 1 && box.bottom > top + 1,
      )
      expect(under, `at ${by}`).toEqual([])
    }
  }
})
