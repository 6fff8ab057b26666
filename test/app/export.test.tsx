import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openPage } from './page'

const saved: { name: string; blob: Blob }[] = []

/** Takes what the page hands to the browser to save. */
function catchDownloads(): void {
  let last: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob
    return 'blob:test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last })
  })
}

// jsdom has no object addresses of its own
Object.assign(URL, { createObjectURL: () => '', revokeObjectURL: () => {} })

async function openExport(hash = '') {
  catchDownloads()
  const { user } = openPage({ hash })
  await user.click(screen.getByRole('button', { name: 'Export' }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Export' }, { timeout: 15_000 })) }
}

afterEach(() => {
  saved.length = 0
  vi.restoreAllMocks()
})

const read = async () => {
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  return { name: saved[0]!.name, text: await saved[0]!.blob.text() }
}
const rows = (csv: string) => csv.trim().split('\r\n').length - 1

test('exports what is filtered, named after the collection and its newest article', async () => {
  const { user, dialog } = await openExport('v=1&th=diplomacy')
  expect(dialog.getByRole('radio', { name: '2 filtered events' })).toBeChecked()
  expect(dialog.getByText('Filtered by Theme: Diplomacy')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: /^CSV/ }))
  const { name, text } = await read()
  expect(name).toBe('Sample-2020-03-10.csv')
  expect(rows(text)).toBe(2)
  expect(text).toContain('second half of 2020')
  expect(await dialog.findByText(/^Saved Sample-2020-03-10\.csv, 2 events, \d+ KB$/)).toBeVisible()
})

test('or all', async () => {
  const { user, dialog } = await openExport('v=1&th=diplomacy')
  await user.click(dialog.getByRole('radio', { name: 'All 4 events' }))
  await user.click(dialog.getByRole('button', { name: /^CSV/ }))
  expect(rows((await read()).text)).toBe(4)
})

test('without filters there is one choice', async () => {
  const { dialog } = await openExport()
  expect(dialog.getAllByRole('radio')).toHaveLength(1)
  expect(dialog.getByRole('radio', { name: 'All 4 events' })).toBeChecked()
})

test('says what a format cannot hold', async () => {
  const { dialog } = await openExport()
  expect(dialog.getByRole('button', { name: /^GeoJSON/ })).toHaveTextContent('2 of 4 at a point')
  expect(dialog.getByRole('button', { name: /^Calendar/ })).toHaveTextContent('3 of 4 have a date')
})

test('the evidence pack has the filters and a link that brings the view back', async () => {
  const { user, dialog } = await openExport('v=1&th=diplomacy&t=2020-01-01..2020-12-31&tc=1')
  await user.click(dialog.getByRole('button', { name: /^Evidence pack/ }))
  const { name, text } = await read()
  expect(name).toBe('Sample-2020-03-10.md')
  expect(text).toContain('- **Events:** 2 of 4')
  expect(text).toContain(
    'Theme: Diplomacy; Time: 1 January 2020 – 31 December 2020 (only dates certain to be inside)',
  )
  expect(text).toContain(`${location.origin}/#v=1&th=diplomacy&t=2020-01-01..2020-12-31&tc=1>`)
  expect(text.match(/SHA-256 `[0-9a-f]{64}`/g)).toHaveLength(2)
})

test('a failure is told, and the dialog goes on', async () => {
  const { user, dialog } = await openExport()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404, statusText: 'Not Found' })))
  await user.click(dialog.getByRole('button', { name: /^One HTML file/ }))
  expect(await dialog.findByText(/^One HTML file could not be made: .*404 Not Found/)).toBeVisible()
  vi.unstubAllGlobals()
  await user.click(dialog.getByRole('button', { name: /^KML/ }))
  expect((await read()).text).toContain('<kml')
})
