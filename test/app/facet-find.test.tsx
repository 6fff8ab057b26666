import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useStore } from '../../src/app/store'
import { event } from '../made-up/events'
import { openPage } from './page'
import { sample } from './sample'

const group = () => within(screen.getByRole('group', { name: 'Actor' }))
/** Few events, each of up to a hundred of so many actors. */
const withActors = (count: number) => {
  const names = Array.from({ length: count }, (_, i) => `Guild ${i + 1000}`)
  const events = Array.from({ length: Math.ceil(count / 100) }, (_, i) =>
    event(`ev_${i}`, { article: sample.articles[0]!.id, actors: names.slice(i * 100, i * 100 + 100) }),
  )
  return { ...sample, events }
}

test('a facet of more than twelve values has a field that finds any of them', async () => {
  const { user } = openPage({ corpus: withActors(13) })
  await user.type(group().getByRole('searchbox'), 'guild 1012')
  await user.click(group().getByRole('checkbox'))
  expect(useStore.getState().filters.values).toEqual({ actor: ['Guild 1012'] })
})

test('one of twelve needs none', () => {
  openPage({ corpus: withActors(12) })
  expect(group().queryByRole('searchbox')).toBeNull()
})

test('a list that is cut says how much of it there is', async () => {
  const { user } = openPage({ corpus: withActors(1203) })
  expect(group().queryByText(/listed/)).toBeNull()
  await user.click(group().getByRole('button', { name: '+ 1,197 more' }))
  expect(group().getAllByRole('checkbox')).toHaveLength(200)
  expect(group().getByText('200 of 1,203 listed; find the others by name')).toBeInTheDocument()
})
