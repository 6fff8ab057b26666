import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { NewsEvent } from '../../src/extract/types'
import { context, corpus, newPage, option, page, param, region, shown, site, type Size } from './browsing'

async function openPage(size: Size = 'desktop', hash = ''): Promise<void> {
  await newPage({ size, hasTouch: size === 'phone' })
  await page.goto(site + hash)
  await places().first().waitFor()
  await marks().first().waitFor()
}

const places = () => region('Map').getByRole('toolbar').getByRole('button')
const place = (name: RegExp) => region('Map').getByRole('toolbar').getByRole('button', { name })
const marks = () =>
  region('Timeline')
    .getByRole('toolbar')
    .getByRole('button', { name: / from 00/ })
const copied = () => page.evaluate(() => navigator.clipboard.readText())
const total = corpus.events.length
const at = (event: NewsEvent) =>
  event.where.filter((where) => where.role === 'at').map(({ place }) => place.name)
const inMinsk = corpus.events.filter((event) => at(event).includes('Minsk'))

async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const box = (await what.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The middle of the histogram's last bar: all bars are one path. */
async function lastBar(): Promise<{ x: number; y: number }> {
  const bars = page.locator('.tl-bin')
  const [, left, right] = /M([\d.]+) [\d.]+H([\d.]+)\D[^M]*$/.exec((await bars.getAttribute('d'))!)!
  const svg = (await bars.locator('..').boundingBox())!
  return { x: svg.x + (Number(left) + Number(right)) / 2, y: svg.y + svg.height - 2 }
}

describe('pins', () => {
  test('shift and a click pins in list, timeline and map; the chip shows them alone and clears them', async () => {
    await openPage()
    await option()
      .first()
      .click({ modifiers: ['Shift'] })
    await expect.poll(() => param('pin')?.split(',').length).toBe(1)
    const some = new Set([param('pin'), ...inMinsk.map(({ id }) => id)]).size
    await place(/^Minsk/).click({ modifiers: ['Shift'] })
    await expect.poll(() => param('pin')?.split(',').length).toBe(some)
    expect(param('e'), 'a pin is no choice').toBeNull()
    const marked = page.locator('.row.is-pinned, .map-mark.is-pinned, .tl-pin')
    expect(await marked.count()).toBeGreaterThan(2)
    const chip = page.getByRole('button', { name: new RegExp(`^${some} pinned`) })
    await chip.click()
    await expect.poll(shown).toBe(some)
    await page.reload()
    await option().first().waitFor()
    expect(await shown()).toBe(some)
    await marks()
      .first()
      .click({ modifiers: ['Shift'] })
    await expect.poll(() => param('pin')?.split(',').length).toBe(some - 1)
    await page.getByRole('button', { name: 'Clear the pins' }).click()
    await expect.poll(shown).toBe(total)
    expect(param('pin')).toBeNull()
  })

  test('x pins the chosen event and takes the pin away', async () => {
    await openPage()
    await option().nth(2).click()
    await page.keyboard.press('x')
    await expect.poll(() => param('pin')).toBe(param('e'))
    await page.keyboard.press('x')
    await expect.poll(() => param('pin')).toBeNull()
  })
})

describe('filters', () => {
  test('only in map view: the list follows the map, and a chip says so', async () => {
    await openPage()
    const box = region('Filters').getByRole('checkbox', { name: 'Only in map view' })
    expect(await box.isChecked()).toBe(false)
    await box.check()
    const placed = corpus.events.filter((event) => at(event).length > 0).length
    await expect.poll(shown).toBe(placed)
    await place(/^Minsk/).focus()
    for (let i = 0; i < 6; i++) await page.keyboard.press('+')
    await page.getByRole('button', { name: 'Remove in map view', exact: true }).waitFor()
    await region('Map').hover({ position: { x: 300, y: 300 } })
    await page.mouse.down()
    await page.mouse.move(900, 500, { steps: 5 })
    await page.mouse.up()
    await expect.poll(shown).toBeLessThan(placed)
    await page.getByRole('button', { name: 'Remove in map view', exact: true }).click()
    await expect.poll(shown).toBe(total)
  })

  test('reported when: what was known by a day', async () => {
    await openPage()
    await region('Filters').getByLabel('As known on').fill('2023-12-31')
    const early = new Set(
      corpus.articles
        .filter(({ published }) => published && published.day <= '2023-12-31')
        .map(({ id }) => id),
    )
    await expect.poll(shown).toBe(corpus.events.filter((event) => early.has(event.article)).length)
    expect(param('rw')).toBe('..2023-12-31')
    await page.getByRole('button', { name: /^Remove as known on/ }).click()
    await expect.poll(shown).toBe(total)
  })

  test('where nothing matches, map and timeline keep all their marks, faint', async () => {
    await openPage()
    const before = [await places().count(), await marks().count()]
    await page.locator('#search').fill('zzz')
    await expect.poll(shown).toBe(0)
    expect([await places().count(), await marks().count()]).toEqual(before)
    const opacity = (of: string) =>
      page
        .locator(of)
        .first()
        .evaluate((node) => getComputedStyle(node).opacity)
    for (const of of ['.map-marks', '.tl-look', '.tl-bin'])
      expect([of, await opacity(of)]).toEqual([of, '0.2'])
    expect(
      await region('Timeline')
        .getByText(/broader/)
        .first()
        .isVisible(),
    ).toBe(false)
    const way = region('Events').getByRole('button', { name: /^Remove/ })
    expect(await way.textContent()).toMatch(new RegExp(`${total} events$`))
  })

  test('a drag of the brush is one step back; with a theme, Back restores both', async () => {
    await openPage()
    const brush = region('Timeline').getByRole('slider').first()
    const from = await middleOf(brush)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    for (let i = 1; i <= 6; i++) {
      await page.mouse.move(from.x + i * 60, from.y)
      await page.waitForTimeout(250)
    }
    await page.mouse.up()
    await expect.poll(shown).toBeLessThan(total)
    await expect.poll(() => param('t')).not.toBeNull()
    await page.waitForTimeout(300)
    const dates = param('t')
    const inDates = await shown()
    await region('Filters')
      .getByRole('checkbox', { name: /^Borders/ })
      .check()
    await expect.poll(() => param('th')).toBe('borders')
    await page.goBack()
    await expect.poll(shown).toBe(inDates)
    expect(param('t')).toBe(dates)
    await page.goBack()
    await expect.poll(shown).toBe(total)
    expect(param('t')).toBeNull()
    await page.goForward()
    await page.goForward()
    await expect.poll(() => [param('t'), param('th')]).toEqual([dates, 'borders'])
  })
})

describe('menus', () => {
  const menu = () => page.getByRole('menu')
  const item = (name: RegExp) => menu().getByRole('menuitem', { name })

  test('of a place: its coordinates, its link, and only its events', async () => {
    await openPage()
    await place(/^Minsk/).click({ button: 'right' })
    await item(/^Copy coordinates/).click()
    expect(await copied()).toMatch(/^53\.\d+, 27\.\d+$/)
    await place(/^Minsk/).click({ button: 'right' })
    await item(/^Copy link/).click()
    const link = await copied()
    await place(/^Minsk/).click({ button: 'right' })
    await item(/^Filter to this place/).click()
    await expect.poll(shown).toBe(inMinsk.length)
    await page.goto('about:blank')
    await page.goto(link)
    await option().first().waitFor()
    expect(await shown()).toBe(inMinsk.length)
  })

  test('of a mark in time: only its day, only its month', async () => {
    await openPage()
    await page
      .getByRole('button', { name: /, 7 November 2024/ })
      .first()
      .click({ button: 'right' })
    await item(/^Filter to this month/).click()
    await expect.poll(() => param('t')).toMatch(/^(\d{4}-\d\d)-01\.\.\1-(28|29|30|31)$/)
    expect(param('e'), 'a menu chooses nothing').toBeNull()
  })

  test('of a row, by the keyboard alone', async () => {
    await openPage()
    await option().nth(1).click()
    const id = param('e')!
    const { article, evidence } = corpus.events.find((event) => event.id === id)!
    await page.keyboard.press('Shift+F10')
    await menu().waitFor()
    await page.keyboard.press('Escape')
    expect(await menu().count()).toBe(0)
    expect(param('e'), 'Escape closes the menu only').toBe(id)
    await page.keyboard.press('Shift+F10')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(copied).toContain(evidence.quote)
    await page.keyboard.press('Shift+F10')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(shown).toBe(corpus.events.filter((event) => event.article === article).length)
    expect(await page.locator('#event-list').evaluate((list) => list === document.activeElement)).toBe(true)
  })

  test('a long press on a phone opens the menu and chooses nothing', async () => {
    await openPage('phone')
    const at = await middleOf(option().first())
    const touch = await context.newCDPSession(page)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await page.waitForTimeout(800)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await item(/^Copy link/).waitFor()
    await page.waitForTimeout(200)
    expect(await item(/^Copy link/).count()).toBe(1)
    expect(param('e')).toBeNull()
  })
})

describe('timeline', () => {
  test('lanes by theme are named, and the link keeps them', async () => {
    await openPage()
    await region('Timeline').getByLabel('Lanes').selectOption('theme')
    const names = region('Timeline').getByRole('list').getByRole('listitem')
    await names.first().waitFor()
    expect(await names.count()).toBeGreaterThan(2)
    await expect.poll(() => param('ln')).toBe('theme')
    await page.reload()
    await names.first().waitFor()
    await region('Timeline').getByLabel('Lanes').selectOption('none')
    await expect.poll(() => names.count()).toBe(0)
  })

  test('a double click on a mark zooms time to it; Ctrl and the wheel zoom, a sideways wheel pans', async () => {
    await openPage()
    await marks().nth(1).dblclick()
    await expect.poll(() => param('w')).not.toBeNull()
    const near = param('w')
    const lanes = await middleOf(region('Timeline').getByRole('toolbar'))
    await page.mouse.move(lanes.x, lanes.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 300)
    await page.keyboard.up('Control')
    await expect.poll(() => param('w')).not.toBe(near)
    const wide = param('w')
    await page.mouse.wheel(120, 0)
    await expect.poll(() => param('w')).not.toBe(wide)
    expect(await shown(), 'the window filters nothing').toBe(total)
  })

  test('a click on a bar of the histogram filters, another takes it away', async () => {
    await openPage()
    const bar = await lastBar()
    await page.mouse.click(bar.x, bar.y)
    await expect.poll(() => param('t')).not.toBeNull()
    expect(await shown()).toBeLessThan(total)
    await page.mouse.click(bar.x, bar.y)
    await expect.poll(() => param('t')).toBeNull()
  })
})

describe('map', () => {
  const zoom = () => param('m')

  test('clicks on a stack never zoom: they choose the first of its events', async () => {
    await openPage()
    for (let i = 0; i < 20; i++) await place(/^Minsk/).click()
    expect(zoom()).toBeNull()
    expect(inMinsk.map(({ id }) => id)).toContain(param('e'))
    expect(await shown()).toBe(total)
  })

  test('a click on nothing takes the choice away, not the filters', async () => {
    await openPage('desktop', '#v=1&th=diplomacy')
    const some = await shown()
    await option().first().click()
    const box = (await region('Map').boundingBox())!
    await page.mouse.click(box.x + 40, box.y + 60)
    await expect.poll(() => param('e')).toBeNull()
    expect(await shown()).toBe(some)
    await option().first().click()
    const lanes = (await region('Timeline').getByRole('toolbar').boundingBox())!
    await page.mouse.click(lanes.x + lanes.width / 2, lanes.y + 6)
    await expect.poll(() => param('e')).toBeNull()
    expect(param('th')).toBe('diplomacy')
  })

  test('the wheel, a double click and a drag move the map; a double click on a row fits map and time', async () => {
    await openPage()
    const box = (await region('Map').boundingBox())!
    const [x, y] = [box.x + 120, box.y + 120]
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -300)
    await expect.poll(zoom).not.toBeNull()
    const wheeled = zoom()
    await page.mouse.dblclick(x, y)
    await expect.poll(zoom).not.toBe(wheeled)
    const doubled = zoom()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 90, y + 50, { steps: 4 })
    await page.mouse.up()
    await expect.poll(zoom).not.toBe(doubled)
    const dragged = zoom()
    await option().filter({ hasText: 'Minsk' }).first().dblclick()
    await expect.poll(zoom).not.toBe(dragged)
    await expect.poll(() => param('w')).not.toBeNull()
  })
})

describe('hover', () => {
  test('a place marks its events in list and timeline, a row marks its place and sentence', async () => {
    await openPage()
    await place(/^Minsk/).hover()
    await page.locator('.map-tip').waitFor()
    expect(await page.locator('.map-tip').textContent()).toContain('Minsk, Belarus')
    await expect.poll(() => page.locator('.tl-mark.is-hovered').count()).toBeGreaterThan(0)
    await page.mouse.move(2, 2)
    await expect.poll(() => page.locator('.tl-mark.is-hovered').count()).toBe(0)
    const row = option().filter({ hasText: 'Minsk' }).first()
    await row.click()
    const other = option().filter({ hasText: 'Minsk' }).nth(1)
    await other.hover()
    await expect.poll(() => page.locator('.map-mark.is-hovered').count()).toBe(1)
    await expect.poll(() => region('Source').locator('.sentence.is-hovered').count()).toBeLessThanOrEqual(1)
    await marks().first().hover()
    await page.locator('.tl-tip').waitFor()
    await expect.poll(() => page.locator('.row.is-hovered').count()).toBeLessThanOrEqual(1)
  })
})

describe('keys', () => {
  test('Escape goes back a step at a time: help, source, choice', async () => {
    await openPage()
    await option().first().click()
    await page.keyboard.press('o')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(param('e')).not.toBeNull()
    expect(await region('Events').isVisible()).toBe(false)
    await page.keyboard.press('Escape')
    await region('Events').waitFor()
    expect(param('e')).not.toBeNull()
    await page.keyboard.press('Escape')
    await expect.poll(() => param('e')).toBeNull()
  })

  test('m, t, l, f and s go where they say, and the first tab stops are skip links', async () => {
    await openPage()
    await option().first().click()
    const isIn = (of: string) =>
      page.evaluate((selector) => document.activeElement?.closest(selector) !== null, of)
    for (const [key, pane] of [
      ['m', '#map-pane'],
      ['t', '#timeline-pane'],
      ['l', '#event-list'],
      ['f', '#filters-pane'],
      ['s', 'mark.evidence'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await isIn(pane), key).toBe(true)
    }
    await page.reload()
    await option().first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Skip to/)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })

  test('n and p walk the article in its own order, brackets the events of a place', async () => {
    await openPage()
    await option().filter({ hasText: 'Minsk' }).first().click()
    const inText = (id: string | null) => corpus.events.find((event) => event.id === id)!
    const first = inText(param('e'))
    await page.keyboard.press('n')
    await expect.poll(() => param('e')).not.toBe(first.id)
    expect(inText(param('e')).evidence.start).toBeGreaterThanOrEqual(first.evidence.start)
    await page.keyboard.press('p')
    await expect.poll(() => param('e')).toBe(first.id)
    await page.keyboard.press(']')
    await expect.poll(() => param('e')).not.toBe(first.id)
    expect(inText(param('e')).where.map((where) => where.place.name)).toContain('Minsk')
  })

  test('single keys are off while typing, and can be switched off', async () => {
    await openPage()
    await page.keyboard.press('/')
    await page.keyboard.type('jx?')
    expect(await page.locator('#search').inputValue()).toBe('jx?')
    expect(param('e')).toBeNull()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Use single-letter keys' }).uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.waitForTimeout(100)
    expect(param('e')).toBeNull()
  })
})

describe('links', () => {
  test('parameters of others are kept, unknown values told and ignored', async () => {
    await openPage('desktop', '#v=1&th=nothing&utm=mail&e=ev_gone&t=soon..')
    const notes = page.getByRole('log')
    for (const said of [/theme “nothing”/, /That event is not in this collection/, /dates “soon/])
      await notes.getByText(said).waitFor()
    expect(await shown()).toBe(total)
    await option().first().click()
    await expect.poll(() => param('e')).not.toBe('ev_gone')
    expect(param('utm')).toBe('mail')
  })
})

describe('phone', () => {
  test('a card in place of the list: next and previous walk it, the system’s Back returns', async () => {
    await openPage('phone')
    await option().first().click()
    const card = region('Event')
    await card.waitFor()
    const first = param('e')
    await page.getByRole('button', { name: 'Next event' }).click()
    await expect.poll(() => param('e')).not.toBe(first)
    await page.getByRole('button', { name: 'Read in article' }).click()
    await region('Source').locator('mark').waitFor()
    await page.goBack()
    await card.waitFor()
    expect(await region('Source').count()).toBe(0)
  })

  test('the filters are a dialog with the count they leave, and the timeline’s switches', async () => {
    await openPage('phone')
    await page.getByRole('button', { name: /^Filters/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: /^Borders/ }).check()
    const borders = corpus.events.filter((event) => event.themes.includes('borders')).length
    await dialog.getByRole('checkbox', { name: 'Only dates certain to be inside' }).waitFor()
    await dialog.getByRole('checkbox', { name: 'Skip empty gaps' }).uncheck()
    await dialog.getByRole('button', { name: `Show ${borders} events` }).click()
    await expect.poll(() => param('fold')).toBe('0')
    expect(await shown()).toBe(borders)
  })

  test('each mark of map and timeline chooses the event it names', async () => {
    await openPage('phone')
    for (const mark of [place(/^Minsk/), marks().last()]) {
      const name = (await mark.getAttribute('aria-label'))!
      await mark.click()
      await expect.poll(() => param('e')).not.toBeNull()
      const event = corpus.events.find(({ id }) => id === param('e'))!
      expect(name.startsWith(event.title) || at(event).some((one) => name.includes(one)), name).toBe(true)
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await option().first().waitFor()
    }
  })
})
