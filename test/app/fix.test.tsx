import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readFile } from '../../src/corrections/file'
import type { CorrectedCorpus } from '../../src/corrections/types'
import { followKept } from '../../src/app/corrections/keeping'
import { openMake } from '../../src/app/corrections/fixing'
import { correctedNow, noFixes, useFixes } from '../../src/app/corrections/state'
import { select, useStore } from '../../src/app/store'
import * as downloads from '../../src/app/export/download'
import { listed, openPage } from './page'
import { sample } from './sample'

const KEY = 'dateline-corrections:Sample'
const kept = () => {
  const read = readFile(KEY, localStorage.getItem(KEY) ?? '{}')
  return read.kind === 'read' ? read.corrections : []
}

// so that no test waits for a chunk of the page to be made
beforeAll(async () => {
  await import('../../src/app/corrections/FixDialog')
  await import('../../src/app/corrections/CorrectionsDialog')
}, 30_000)
beforeEach(async () => {
  localStorage.clear()
  useFixes.setState(noFixes)
  await followKept('Sample')
})
afterEach(() => vi.restoreAllMocks())

async function openFix(id = 'ev_meet', corpus: CorrectedCorpus = sample) {
  const page = openPage({ corpus })
  act(() => select(id))
  await page.user.keyboard('e')
  const dialog = await screen.findByRole('dialog', {}, { timeout: 5000 })
  return { ...page, dialog, form: within(dialog) }
}

const event = (id: string) => correctedNow()!.corpus.events.find((one) => one.id === id)

test('a title and a status are corrected, kept, taken back and done again', async () => {
  const { user, form } = await openFix()
  await user.clear(form.getByLabelText('Title'))
  await user.type(form.getByLabelText('Title'), 'Six states met')
  await user.selectOptions(form.getByLabelText('Status'), 'Denied or cancelled')
  await user.type(form.getByLabelText(/^Why/), 'they did not')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(listed()).toContain('Six states met')
  expect(screen.getByText('2 fields changed')).toBeVisible()
  expect(kept()).toMatchObject([
    { field: 'title', from: 'Envoys of six states met in Oslo', to: 'Six states met', why: 'they did not' },
    { field: 'status', from: 'happened', to: 'denied', quote: sample.events[0]!.evidence.quote },
  ])
  await user.keyboard('{Control>}z{/Control}')
  expect(event('ev_meet')).toBe(sample.events[0])
  expect(kept()).toEqual([])
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(event('ev_meet')).toMatchObject({ title: 'Six states met', status: 'denied' })
  const left = localStorage.getItem(KEY)!
  act(() => useFixes.setState(noFixes))
  expect(listed()).not.toContain('Six states met')
  localStorage.setItem(KEY, left)
  await act(() => followKept('Sample'))
  expect(listed()).toContain('Six states met')
}, 20_000)

test('a date is checked while it is given', async () => {
  const { user, form } = await openFix()
  fireEvent.change(form.getByLabelText('From'), { target: { value: '2020-03-09' } })
  expect(form.getByText('The first day is after the last.')).toBeVisible()
  expect(form.getByLabelText('From')).toBeInvalid()
  expect(form.getByRole('button', { name: 'Save' })).toBeDisabled()
  fireEvent.change(form.getByLabelText('From'), { target: { value: '2020-03-01' } })
  fireEvent.change(form.getByLabelText('To'), { target: { value: '2020-03-31' } })
  expect(form.getByText('March 2020 (day not given)')).toBeVisible()
  await user.selectOptions(form.getByLabelText('How exact'), 'Since the first day')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(event('ev_meet')!.when).toMatchObject({ start: '2020-03-01', precision: 'month', open: 'end' })
  expect(screen.getByText('Date changed')).toBeVisible()
})

test('an event may have no date, and fields left as they are change nothing', async () => {
  const { user, form } = await openFix('ev_round')
  await user.click(form.getByLabelText('No date'))
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(event('ev_round')!.when).toBeNull()
  expect(kept().map(({ field }) => field)).toEqual(['when'])
})

test('a place is found by the beginning of its name, and one is taken away', async () => {
  const { user, form } = await openFix()
  await user.click(form.getByRole('button', { name: 'Remove Oslo' }))
  expect(form.getByText('No place')).toBeVisible()
  await user.type(form.getByRole('combobox', { name: 'Find a place by its name' }), 'lim')
  await form.findByRole('option', { name: /Lima/ })
  await user.keyboard('{Enter}')
  await user.selectOptions(form.getByLabelText('What Lima is to the event'), 'it is about it')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(event('ev_meet')!.where.map(({ place, role }) => [place.name, role])).toEqual([['Lima', 'about']])
})

test('themes, actors, type, note and what is the same', async () => {
  const { user, form } = await openFix()
  await user.click(form.getByLabelText('Diplomacy'))
  await user.click(form.getByLabelText('Economy'))
  fireEvent.change(form.getByLabelText('Actors, one a line'), { target: { value: 'Envoys\n\n Council ' } })
  await user.selectOptions(form.getByLabelText('Type'), 'Agree')
  await user.type(form.getByLabelText('Note'), 'ask Oslo')
  await user.type(form.getByRole('combobox', { name: 'Same as another event' }), 'dock strike')
  await user.click(await form.findByRole('option', { name: /Dock workers/ }))
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(event('ev_meet')).toMatchObject({
    themes: ['economy'],
    actors: ['Envoys', 'Council'],
    type: 'AGREE',
    sameAs: ['ev_strike'],
  })
  expect(event('ev_strike')!.sameAs).toEqual(['ev_meet'])
  expect(screen.getByText('ask Oslo')).toBeVisible()
})

test('what was corrected is told in the list and the source, with what had been read; reset brings it back', async () => {
  const { user, form } = await openFix()
  await user.clear(form.getByLabelText('Title'))
  await user.type(form.getByLabelText('Title'), 'Six states met')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('img', { name: 'corrected' })).toBeVisible()
  expect(screen.getByText(/Corrected by hand: Title/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show original' }))
  expect(screen.getByText('Envoys of six states met in Oslo')).toBeVisible()
  await user.keyboard('e')
  await user.click(await screen.findByRole('button', { name: 'Reset to what was read' }))
  expect(event('ev_meet')).toBe(sample.events[0])
  expect(kept()).toEqual([])
})

test('no event is hidden, counted and shown again', async () => {
  const { user, form } = await openFix()
  await user.click(form.getByRole('button', { name: 'Not an event' }))
  expect(listed()).not.toContain('Envoys of six states met in Oslo')
  await user.click(screen.getByRole('button', { name: 'Hidden as not events: 1' }))
  await user.click(await screen.findByRole('button', { name: 'Show again' }))
  expect(listed()).toContain('Envoys of six states met in Oslo')
  expect(kept()).toEqual([])
})

test('an event is made from words of the article', async () => {
  const { user } = openPage()
  const { text } = sample.articles[0]!
  const start = text.indexOf('The weather was mild')
  act(() => openMake('fisheries.txt', { start, end: start + 20 }))
  const form = within(await screen.findByRole('dialog'))
  expect(form.getByLabelText('Title')).toHaveValue('The weather was mild')
  await user.click(form.getByLabelText('Disaster'))
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(listed()).toContain('The weather was mild')
  const id = useStore.getState().selected!
  expect(event(id)).toMatchObject({
    themes: ['disaster'],
    evidence: { sentence: 1, quote: 'The weather was mild' },
  })
  expect(screen.getByText('Made by hand')).toBeVisible()
})

test('an event made from words begins with the date and the places read in their sentence', async () => {
  const [article] = sample.articles
  const spanOf = (words: string) => {
    const start = article!.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const [meet, ...others] = sample.events
  const read = {
    ...meet!,
    when: { ...meet!.when!, span: spanOf('on 4 March 2020') },
    where: meet!.where.map((one) => ({ ...one, span: spanOf('Oslo') })),
  }
  openPage({ corpus: { ...sample, events: [read, ...others] } })
  act(() => openMake('fisheries.txt', spanOf('renew a treaty')))
  const form = within(await screen.findByRole('dialog'))
  expect(form.getByLabelText('From')).toHaveValue('2020-03-04')
  expect(form.getByLabelText('What Oslo is to the event')).toHaveValue('at')
  act(() => useStore.setState({ dialog: null }))
  act(() => openMake('fisheries.txt', spanOf('The weather was mild')))
  const other = within(await screen.findByRole('dialog'))
  expect(other.getByLabelText('No date')).toBeChecked()
  expect(other.getByText('No place')).toBeVisible()
})

test('a date and a place that no event has are taken where the words stand in their sentence', async () => {
  const [article, ...rest] = sample.articles
  const start = article!.text.indexOf('The weather was mild')
  const unused = {
    dates: [
      {
        start: start + 4,
        end: start + 11,
        interval: { start: '2020-03-01', end: '2020-03-31', precision: 'month' as const },
        approx: true,
      },
    ],
    places: [{ start: start + 4, end: start + 11, place: sample.events[0]!.where[0]!.place }],
  }
  const { user } = openPage({ corpus: { ...sample, articles: [{ ...article!, unused }, ...rest] } })
  act(() => openMake('fisheries.txt', { start, end: start + 20 }))
  const form = within(await screen.findByRole('dialog'))
  expect(form.getByLabelText('To')).toHaveValue('2020-03-31')
  expect(form.getByLabelText('What Oslo is to the event')).toHaveValue('at')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(event(useStore.getState().selected!)?.when).toMatchObject({
    start: '2020-03-01',
    precision: 'month',
    approx: true,
  })
})

test('a star is put on and taken off', async () => {
  const { user } = openPage()
  act(() => select('ev_meet'))
  await user.click(screen.getByRole('button', { name: 'Star', pressed: false }))
  expect(screen.getByRole('img', { name: 'starred' })).toBeVisible()
  expect(kept()).toMatchObject([{ field: 'star', to: true }])
  await user.click(screen.getByRole('button', { name: 'Star', pressed: true }))
  expect(kept()).toEqual([])
})

test('corrections go out as a file and come back as they were, with counts', async () => {
  const saved: Blob[] = []
  vi.spyOn(downloads, 'download').mockImplementation((blob) => void saved.push(blob))
  const { user, form } = await openFix()
  await user.selectOptions(form.getByLabelText('Status'), 'Planned')
  await user.click(form.getByRole('button', { name: 'Save' }))
  act(() => useStore.setState({ dialog: 'corrections', pinned: ['ev_strike'] }))
  await user.click(await screen.findByRole('button', { name: 'Download corrections' }))
  await user.click(screen.getByRole('button', { name: 'Remove all made in this page' }))
  expect(event('ev_meet')!.status).toBe('happened')
  act(() => useStore.setState({ pinned: [] }))
  await user.upload(screen.getByLabelText('Upload corrections'), new File([saved[0]!], 'mine.json'))
  await screen.findByText('Corrections: applied 1, already right 0, no longer apply 0')
  expect(event('ev_meet')!.status).toBe('planned')
  expect(useStore.getState().pinned).toEqual(['ev_strike'])
})

test('a file that is none is told by its name, and changes nothing', async () => {
  openPage()
  act(() => useStore.setState({ dialog: 'corrections' }))
  const input = await screen.findByLabelText('Upload corrections')
  fireEvent.change(input, { target: { files: [new File(['{"a":1}'], 'other.json')] } })
  await screen.findByText(/could not be read: other\.json: not a corrections file/)
  expect(useFixes.getState().own).toEqual([])
})

test('the corrections of the folder hold under those of the page, and can be set back', async () => {
  const { quote, start } = sample.events[0]!.evidence
  const folder = { quote, start, article: 'fisheries.txt', field: 'status', to: 'denied' } as const
  const { user, form } = await openFix('ev_meet', { ...sample, corrections: [folder] })
  expect(form.getByLabelText('Status')).toHaveValue('denied')
  await user.click(form.getByRole('button', { name: 'Reset to what was read' }))
  expect(event('ev_meet')!.status).toBe('happened')
  expect(kept()).toMatchObject([{ field: 'status', to: 'happened' }])
})

test('where the browser keeps nothing, it is said once', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const { user } = openPage()
  act(() => select('ev_meet'))
  await user.click(screen.getByRole('button', { name: 'Star' }))
  await user.click(screen.getByRole('button', { name: 'Star' }))
  await waitFor(() =>
    expect(screen.getAllByText('Corrections will be lost when this tab closes.')).toHaveLength(1),
  )
})
