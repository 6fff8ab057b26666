import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hintsOf, readCollection } from '../../src/extract/collection'
import { emptyGazetteer } from '../../src/extract/gazetteer'
import { ingest, ingestFiles, stopReading } from '../../src/app/ingest'
import { Stopped, type Reading } from '../../src/app/reading'
import { readSource } from '../../src/formats/read'
import type { Found } from '../../src/formats/types'
import { setFilters, useStore } from '../../src/app/store'
import { listed, openPage } from './page'
import { sample } from './sample'

const [fisheries, docks] = sample.articles
const only = (id: string) => ({
  ...sample,
  articles: sample.articles.filter((article) => article.id === id),
  events: sample.events.filter((event) => event.article === id),
})

/** Opens files as the worker does, and reads articles as the sample has them. */
const reading: Reading = {
  open: async (file, name) => {
    const found: Found[] = []
    for await (const one of readSource({ name, bytes: new Uint8Array(await file.arrayBuffer()) }))
      found.push(one)
    return found
  },
  hints: () => Promise.resolve({ years: [], regions: new Map() }),
  read: (articles) =>
    articles.some(({ id }) => id === 'bad.txt')
      ? Promise.reject(new Error('out of words'))
      : Promise.resolve({
          articles: articles.flatMap(({ id }) => only(id).articles),
          events: articles.flatMap(({ id }) => only(id).events),
        }),
  link: (together) => Promise.resolve(together),
  stop: () => {},
}

const says = () => useStore.getState().reports.map((report) => report.says)

test('an article that is added joins the list, and its events are new until they are looked at', async () => {
  const { user } = openPage({ corpus: only('fisheries.txt') })
  await act(() => ingest([{ id: 'docks.txt', text: docks!.text }], reading))
  expect(listed()).toContain('Dock workers began a strikenew')
  expect(screen.getByText('1 event added')).toBeInTheDocument()
  await user.click(screen.getByText('Dock workers began a strike'))
  expect(listed()).toContain('Dock workers began a strike')
})

test('filters stay, and what they hide is told with a way to show it', async () => {
  const { user } = openPage({ corpus: only('docks.txt') })
  act(() => setFilters({ values: { theme: ['diplomacy'] } }))
  await act(() => ingest([{ id: 'fisheries.txt', text: fisheries!.text }], reading))
  expect(listed()).toHaveLength(2)
  expect(screen.getByText('3 events added, 1 hidden by your filters')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(listed()).toHaveLength(4)
})

test('one bad article does not keep the next from being read', async () => {
  openPage({ corpus: only('fisheries.txt') })
  await act(() => ingest([{ id: 'bad.txt', text: 'x' }, { id: 'docks.txt', text: docks!.text }], reading)) // prettier-ignore
  expect(says()).toEqual([
    'bad.txt: could not be read (out of words)',
    expect.stringMatching(/^docks\.txt: 1 event, 0 undated/),
  ])
})

test('the same article is not added twice, under whatever name', async () => {
  openPage()
  await act(() => ingest([{ id: 'copy.txt', text: docks!.text }], reading))
  expect(says()).toEqual(['copy.txt is in the collection already'])
  expect(listed()).toHaveLength(4)
})

/** A file of a drop. jsdom's own cannot be read. */
function file(name: string, content: string | readonly number[]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  return {
    name,
    file: Object.assign(new Blob([bytes]), { arrayBuffer: () => Promise.resolve(bytes.buffer) }),
  }
}

/** Keeps what was to be read, and finds no events. */
function keeping(): Reading & { readonly texts: string[] } {
  const texts: string[] = []
  const read: Reading['read'] = (articles) => {
    texts.push(...articles.map((article) => article.text))
    return Promise.resolve({ articles: [], events: [] })
  }
  return { ...reading, read, texts }
}

test('files that are no text are told; others are read as UTF-8 or Windows-1252', async () => {
  openPage({ corpus: only('fisheries.txt') })
  const keep = keeping()
  const files = [file('a.bin', [80, 0, 3]), file('a.txt', [80, 0, 3]), file('b.txt', [32, 10]), file('c.txt', [0xe9, 0x74, 0xe9]), file('d.txt', [0xc3, 0xa9])] // prettier-ignore
  await act(() => ingestFiles(files, keep))
  expect(keep.texts).toEqual(['été', 'é'])
  expect(says().slice(0, 3)).toEqual([
    'a.bin: .bin is not a format that is read',
    'a.txt: binary, no text',
    'b.txt: empty',
  ])
  expect(says()[3]).toBe('No events found in c.txt.')
})

test('a table is one line of report, and its bad rows are told up to a number', async () => {
  openPage({ corpus: only('fisheries.txt') })
  const keep = keeping()
  const rows = Array.from({ length: 60 }, (_, i) => (i % 2 ? `a,Talks were held on day ${i}.` : 'a,'))
  await act(() => ingestFiles([file('rows.csv', ['title,text', ...rows].join('\n'))], keep))
  expect(keep.texts).toHaveLength(30)
  expect(says()).toHaveLength(22)
  expect(says()[0]).toBe('rows.csv, row 2: empty')
  expect(says()[20]).toBe('rows.csv: 10 more could not be read')
})

test('another text of the same name is another article', async () => {
  openPage({ corpus: only('fisheries.txt') })
  const ids: string[] = []
  const read: Reading['read'] = (articles) => {
    ids.push(...articles.map((article) => article.id))
    return Promise.resolve({ articles: [], events: [] })
  }
  await act(() => ingestFiles([file('fisheries.txt', 'Other words were said.')], { ...reading, read }))
  expect(ids).toEqual(['fisheries.txt (2)'])
})

test('a file that takes long can be stopped, and the next one is read', async () => {
  openPage({ corpus: only('fisheries.txt') })
  let stop = () => {}
  const slow: Reading = {
    ...reading,
    open: (blob, name) =>
      name === 'big.pdf'
        ? new Promise((_, fail) => (stop = () => fail(new Stopped())))
        : reading.open(blob, name),
    stop: () => stop(),
  }
  const done = ingestFiles([file('big.pdf', 'x'), file('docks.txt', docks!.text)], slow)
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(useStore.getState().progress).toMatchObject({ name: 'big.pdf', done: 0, of: 2 })
  stopReading()
  await act(() => done)
  expect(says()).toEqual(['big.pdf: stopped', expect.stringMatching(/^docks\.txt: 1 event, 0 undated/)])
  expect(useStore.getState().progress).toBeNull()
})

test('all that waits can be stopped at once, and later files are read again', async () => {
  openPage({ corpus: only('fisheries.txt') })
  let stop = () => {}
  const slow: Reading = {
    ...reading,
    open: () => new Promise((_, fail) => (stop = () => fail(new Stopped()))),
    stop: () => stop(),
  }
  const done = ingestFiles(['a', 'b', 'c'].map((name) => file(`${name}.txt`, 'x')), slow) // prettier-ignore
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  stopReading(true)
  await act(() => done)
  expect(says()).toEqual(['a.txt: stopped', 'Stopped: 2 files not read'])
  await act(() => ingestFiles([file('docks.txt', docks!.text)], reading))
  expect(says()[2]).toMatch(/^docks\.txt: 1 event/)
})

/** Reads as the worker does, with a gazetteer that knows no place. */
const worker: Reading = {
  ...reading,
  hints: (articles) => Promise.resolve(hintsOf(articles, emptyGazetteer)),
  read: (articles, hints) => Promise.resolve(readCollection(articles, emptyGazetteer, { hints })),
}

test('the files of a folder tell each other their year, also those that are read last', async () => {
  openPage({ corpus: only('fisheries.txt') })
  const folder = [
    ...Array.from({ length: 30 }, (_, i) => ({
      name: `a${i}.txt`,
      text: `Rebels attacked the convoy ${i} on May ${i + 1}.`,
    })),
    { name: 'z.txt', text: 'The ministers met in Oslo on June 3, 2019.' },
  ]
  await act(() => ingestFiles(folder.map(({ name, text }) => file(name, text)), worker)) // prettier-ignore
  const { events } = readCollection(
    folder.map(({ name, text }) => ({ id: name, text })),
    emptyGazetteer,
  )
  const added = useStore.getState().corpus!.events.filter(({ article }) => article.endsWith('.txt') && article !== 'fisheries.txt') // prettier-ignore
  expect(added.map(({ id, when }) => [id, when])).toEqual(events.map(({ id, when }) => [id, when]))
  expect(added[0]!.when).toMatchObject({ start: '2019-05-01', basis: 'inferred' })
  expect(added).toHaveLength(31)
})
