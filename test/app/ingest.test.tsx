import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ingest, ingestFiles, type ReadArticle } from '../../src/app/ingest'
import { setFilters, useStore } from '../../src/app/store'
import { listed, openPage } from './page'
import { sample } from './sample'

const [fisheries, docks] = sample.articles
const only = (id: string) => ({
  ...sample,
  articles: sample.articles.filter((article) => article.id === id),
  events: sample.events.filter((event) => event.article === id),
})

/** Reads an article as the sample has it. */
const read: ReadArticle = ({ id }) =>
  id === 'bad.txt' ? Promise.reject(new Error('out of words')) : Promise.resolve(only(id))

const says = () => useStore.getState().reports.map((report) => report.says)

test('an article that is added joins the list, and its events are new until they are looked at', async () => {
  const { user } = openPage({ corpus: only('fisheries.txt') })
  await act(() => ingest([{ id: 'docks.txt', text: docks!.text }], read))
  expect(listed()).toContain('Dock workers began a strikenew')
  expect(screen.getByText('1 event added')).toBeInTheDocument()
  await user.click(screen.getByText('Dock workers began a strike'))
  expect(listed()).toContain('Dock workers began a strike')
})

test('filters stay, and what they hide is told with a way to show it', async () => {
  const { user } = openPage({ corpus: only('docks.txt') })
  act(() => setFilters({ values: { theme: ['diplomacy'] } }))
  await act(() => ingest([{ id: 'fisheries.txt', text: fisheries!.text }], read))
  expect(listed()).toHaveLength(2)
  expect(screen.getByText('3 events added, 1 hidden by your filters')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(listed()).toHaveLength(4)
})

test('one bad article does not keep the next from being read', async () => {
  openPage({ corpus: only('fisheries.txt') })
  await act(() => ingest([{ id: 'bad.txt', text: 'x' }, { id: 'docks.txt', text: docks!.text }], read)) // prettier-ignore
  expect(says()).toEqual([
    'bad.txt could not be read: out of words',
    expect.stringMatching(/^docks\.txt: 1 event, 0 undated/),
  ])
})

test('the same article is not added twice, under whatever name', async () => {
  openPage()
  await act(() => ingest([{ id: 'copy.txt', text: docks!.text }], read))
  expect(says()).toEqual(['copy.txt is in the collection already'])
  expect(listed()).toHaveLength(4)
})

test('files that are no text are told; others are read as UTF-8 or Windows-1252', async () => {
  openPage({ corpus: only('fisheries.txt') })
  const texts: string[] = []
  const keep: ReadArticle = (article) => {
    texts.push(article.text)
    return Promise.resolve({ articles: [], events: [] })
  }
  const file = (name: string, bytes: number[]) => new File([Uint8Array.from(bytes)], name)
  await act(() => ingestFiles([file('a.bin', [80, 0, 3]), file('b.txt', [32, 10]), file('c.txt', [0xe9, 0x74, 0xe9]), file('d.txt', [0xc3, 0xa9])], keep)) // prettier-ignore
  expect(texts).toEqual(['été', 'é'])
  expect(says().slice(0, 2)).toEqual([
    'a.bin could not be read: it is not plain text',
    'b.txt could not be read: it is empty',
  ])
  expect(says()[2]).toBe('No events found in c.txt.')
})
