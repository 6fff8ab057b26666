import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { select, useStore } from '../../src/app/store'
import { openPage } from './page'
import { sample } from './sample'

const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent)

test('a sentence that gave several events asks which', async () => {
  const [meet, ...rest] = sample.events
  const second = { ...meet!, id: 'ev_renew', title: 'A treaty is to be renewed' }
  const { user } = openPage({ corpus: { ...sample, events: [meet!, second, ...rest] } })
  act(() => select('ev_round'))
  await user.click(screen.getByRole('button', { name: /^Envoys of six states met/ }))
  expect(items()).toEqual([meet!.title, second.title])
  await user.keyboard('{ArrowDown}{Enter}')
  expect(useStore.getState().selected).toBe('ev_renew')
  expect(screen.queryByRole('menu')).toBeNull()
})

test('the menu of a row walks round, and Escape closes it alone', async () => {
  const { user } = openPage()
  act(() => select('ev_meet'))
  fireEvent.contextMenu(screen.getAllByRole('option')[0]!)
  expect(items()).toEqual([
    'Copy link',
    'Copy citation',
    'Show only this article',
    'Fix',
    'Not an event',
    'Pin',
  ])
  await user.keyboard('{ArrowUp}')
  expect(screen.getByRole('menuitem', { name: 'Pin' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(useStore.getState().pinned).toEqual(['ev_meet'])
  fireEvent.contextMenu(screen.getAllByRole('option')[0]!)
  expect(items()).toContain('Unpin')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(useStore.getState().selected).toBe('ev_meet')
})
