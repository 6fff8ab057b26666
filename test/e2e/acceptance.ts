import { beforeEach, describe, expect, test } from 'vitest'
import { corpus, faults, newPage, option, overflow, page, region, shown, status, type Size } from './browsing'

/**
 * What the page must do with the collection of the seeds, whoever answers its questions: columns in the browser, or servers. `site`: its address once
 * the tests run, ending in a slash.
 */
export function acceptance(site: () => string): void {
  async function openPage(size: Size, hash = ''): Promise<void> {
    await newPage({ size })
    await page.goto(site() + hash)
    await option().first().waitFor()
  }

  const selected = () => option().and(page.locator('[aria-selected="true"]'))
  const total = corpus.events.length
  const counted = (n: number) => `${n} of ${total} events`
  /** The event the address names. */
  const chosen = () => corpus.events.find(({ id }) => id === /[#&]e=([^&]+)/.exec(page.url())?.[1])
  const quoted = () => region('Source').locator('mark').innerText()

  describe.each<Size>(['desktop', 'phone'])('%s', (size) => {
    beforeEach(() => openPage(size))

    test('shows every event and no horizontal scroll', async () => {
      expect(await status().textContent()).toBe(counted(total))
      expect(await overflow()).toBeLessThanOrEqual(0)
    })

    test('axe finds no violation, with and without a selection', async () => {
      await page.getByRole('button', { name: 'Fit', exact: true }).waitFor()
      expect(await faults()).toEqual([])
      await option().first().click()
      expect(await faults()).toEqual([])
    })

    test('an event is one click from its sentence', async () => {
      await option().nth(1).click()
      if (size === 'phone') await page.getByRole('button', { name: 'Read in article' }).click()
      await expect.poll(chosen).toBeDefined()
      await expect.poll(quoted).toBe(chosen()!.evidence.quote)
    })
  })

  describe('desktop', () => {
    beforeEach(() => openPage('desktop'))

    test('every event is reached by j, and the source always marks its quote', async () => {
      await option().first().click()
      const seen = new Set<string>()
      const checkSelected = async () => {
        await expect.poll(chosen).toBeDefined()
        const { id, evidence } = chosen()!
        seen.add(id)
        await expect.poll(quoted).toBe(evidence.quote)
        return id
      }
      let before = await checkSelected()
      for (let i = 1; i < total; i++) {
        await page.keyboard.press('j')
        await expect.poll(() => chosen()?.id).not.toBe(before)
        before = await checkSelected()
      }
      expect(seen.size).toBe(total)
      expect(await status().textContent()).toBe(counted(total))
    })

    test('each mark of the map selects what its name says, and filters nothing', async () => {
      const marks = region('Map').getByRole('toolbar').getByRole('button')
      await marks.first().waitFor()
      for (const mark of await marks.all()) {
        const name = (await mark.getAttribute('aria-label'))!
        await mark.click()
        const isStack = / \d+ events$/.test(name)
        const fits = () => {
          const places = chosen()?.where.map((where) => where.place.name) ?? []
          return isStack
            ? places.some((place) => name.includes(place))
            : chosen() !== undefined && name.startsWith(chosen()!.title)
        }
        await expect.poll(fits, { message: name }).toBe(true)
        expect(await status().textContent()).toBe(counted(total))
      }
    })

    test('each mark of the timeline selects the event it names', async () => {
      const marks = region('Timeline').getByRole('button', { name: / from 00/ })
      await marks.first().waitFor()
      expect(await marks.count()).toBeGreaterThan(3)
      for (const mark of await marks.all()) {
        const name = (await mark.getAttribute('aria-label'))!
        await mark.click()
        await expect.poll(() => name.startsWith(chosen()?.title ?? '?'), { message: name }).toBe(true)
      }
      expect(await status().textContent()).toBe(counted(total))
    })

    test('places are drawn as what they are: a town as a point, a country as an area, a border as a line', async () => {
      await region('Map')
        .getByRole('button', { name: /^Minsk/ })
        .waitFor()
      await region('Map')
        .getByRole('button', { name: /^Tajikistan/ })
        .waitFor()
      const names = await region('Map')
        .getByRole('toolbar')
        .getByRole('button')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')))
      expect(names).toContainEqual(expect.stringMatching(/^Minsk, Belarus: \d+ events$/))
      expect(names).toContainEqual(expect.stringMatching(/Belarus, somewhere/))
      expect(names).toContainEqual(expect.stringMatching(/^Tajikistan–Afghanistan border/))
      expect(
        names.filter((name) => /Kabul/.test(name ?? '')),
        'a dateline is no event',
      ).toEqual([])
    })

    test('a theme filters list and counts; clear all and Back undo it', async () => {
      const theme = region('Filters').getByRole('checkbox', { name: /^Borders/ })
      const borders = corpus.events.filter((event) => event.themes.includes('borders')).length
      await theme.check()
      await expect.poll(() => status().textContent()).toBe(counted(borders))
      await page.getByRole('button', { name: 'Clear all' }).click()
      await expect.poll(() => status().textContent()).toBe(counted(total))
      await page.goBack()
      await expect.poll(() => status().textContent()).toBe(counted(borders))
      expect(await theme.isChecked()).toBe(true)
    })

    test('values of one facet are alternatives, facets narrow each other', async () => {
      const check = (name: RegExp) => region('Filters').getByRole('checkbox', { name }).first().check()
      await check(/^Borders/)
      await check(/^Migration/)
      const either = corpus.events.filter(
        (event) => event.themes.includes('borders') || event.themes.includes('migration'),
      )
      await expect.poll(shown).toBe(either.length)
      await check(/^Planned/)
      await expect.poll(shown).toBe(either.filter((event) => event.status === 'planned').length)
    })

    test('a date range finds what may be inside, and on request only what is certain to be', async () => {
      await region('Filters').getByLabel('From', { exact: true }).fill('2023-09-01')
      await region('Filters').getByLabel('To', { exact: true }).fill('2023-09-30')
      const possible = corpus.events.filter(
        (event) => event.when && event.when.start <= '2023-09-30' && event.when.end >= '2023-09-01',
      )
      expect(possible.map((event) => event.title)).toContainEqual(
        expect.stringMatching(/^Session of the CSTO Collective Security Council/),
      )
      await expect.poll(shown).toBe(possible.length)
      await region('Filters').getByRole('checkbox', { name: 'Only dates certain to be inside' }).check()
      await expect.poll(shown).toBe(0)
      await region('Events')
        .getByRole('button', { name: /^Remove/ })
        .first()
        .waitFor()
    })

    test('the brush filters by date with the keyboard', async () => {
      const handle = region('Timeline').getByRole('slider').first()
      await handle.focus()
      for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp')
      await expect.poll(shown).toBeLessThan(total)
      expect(await handle.getAttribute('aria-valuetext')).toMatch(/^from \d+ \w+ \d{4}$/)
    })

    test('the search finds words of the sentences', async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('arms race')
      await expect
        .poll(shown)
        .toBe(corpus.events.filter((event) => /arms race/i.test(event.evidence.quote)).length)
    })

    test('a copied link gives the same list and selection in a fresh browser', async () => {
      await region('Filters')
        .getByRole('checkbox', { name: /^Terrorism/ })
        .check()
      const left = corpus.events.filter(({ themes }) => themes.includes('terrorism'))
      await expect
        .poll(async () => {
          const row = await option().nth(1).innerText()
          return left.some(({ title }) => row.includes(title))
        })
        .toBe(true)
      await option().nth(1).click()
      await page.getByRole('button', { name: 'Copy link' }).first().click()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      const before = [await status().textContent(), await selected().innerText()]
      await openPage('desktop', new URL(link).hash)
      await selected().waitFor()
      await expect
        .poll(async () => [await status().textContent(), await selected().innerText()])
        .toEqual(before)
    })
  })
}
