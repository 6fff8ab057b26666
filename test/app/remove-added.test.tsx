import { act, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { setValues, useStore } from '../../src/app/store'
import { openPage } from './page'

const [article, other] = ['docks.txt', 'fisheries.txt'] as const
const facet = () => within(screen.getByRole('group', { name: 'Article' }))
const listedArticles = () => facet().getAllByRole('checkbox').length

// so that no test waits for a chunk of the page to be made
beforeAll(() => import('../../src/app/kept-articles').then(() => {}))

test('only what was added has a button that removes it, and it can be taken back', async () => {
  const { user } = openPage()
  expect(screen.queryByLabelText(`Remove ${article}`)).toBeNull()
  act(() => useStore.setState({ added: new Set([article]) }))
  expect(facet().queryByLabelText(`Remove ${other}`)).toBeNull()
  const before = listedArticles()
  const { corpus } = useStore.getState()
  await user.click(facet().getByLabelText(`Remove ${article}`))
  await expect
    .poll(() => useStore.getState().corpus!.events.some((event) => event.article === article))
    .toBe(false)
  // one article alone needs no filter
  expect(screen.queryByRole('group', { name: 'Article' })).toBeNull()
  await user.click(await screen.findByText('Undo'))
  expect(listedArticles()).toBe(before)
  expect(useStore.getState().corpus!.events).toHaveLength(corpus!.events.length)
  expect(facet().getByLabelText(`Remove ${article}`)).toBeVisible()
}, 20_000)

test('a filter for what was removed goes with it', async () => {
  const { user } = openPage()
  act(() => {
    useStore.setState({ added: new Set([article]) })
    setValues('article', [article, other])
  })
  await user.click(facet().getByLabelText(`Remove ${article}`))
  await expect.poll(() => useStore.getState().filters.values.article).toEqual([other])
}, 20_000)
