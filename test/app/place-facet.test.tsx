import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useStore } from '../../src/app/store'
import type { Corpus } from '../../src/extract/types'
import { listed, openPage } from './page'
import { sample } from './sample'

const group = (name: string) => within(screen.getByRole('group', { name }))
const box = (name: RegExp) => group('Place').getByRole('checkbox', { name })
const values = () => useStore.getState().filters.values

/** The strike was about Norway, too. */
const withAbout: Corpus = {
  ...sample,
  events: sample.events.map((event) => {
    const norway = sample.events.flatMap(({ where }) => where).find(({ place }) => place.id === 'country:NO')!
    return event.id === 'ev_strike'
      ? { ...event, where: [...event.where, { ...norway, role: 'about' }] }
      : event
  }),
}

test('part of the world > country > town; a branch folds, and what is above holds all that is inside', async () => {
  const { user } = openPage()
  expect(box(/^Northern Europe, 2 events/)).toBeInTheDocument()
  expect(box(/^Norway, 2 events/)).toBeInTheDocument()
  expect(box(/^Oslo, 1 event/)).toBeInTheDocument()
  await user.click(group('Place').getByRole('button', { name: 'Inside Norway' }))
  expect(group('Place').queryByRole('checkbox', { name: /^Oslo/ })).toBeNull()
  await user.click(box(/^Norway/))
  expect(listed()).toEqual(['Envoys of six states met in Oslo', 'A second round is planned'])
  await user.click(box(/^Norway/))
  await user.click(group('Place').getByRole('button', { name: 'Inside Norway' }))
  await user.click(box(/^Oslo/))
  expect(listed()).toEqual(['Envoys of six states met in Oslo'])
  expect((box(/^Norway/) as HTMLInputElement).indeterminate).toBe(true)
})

test('where it is and what it is about are told apart', async () => {
  const { user } = openPage({ corpus: withAbout })
  await user.click(box(/^Norway, 3 events/))
  expect(listed()).toHaveLength(3)
  await user.click(group('Place').getByRole('radio', { name: 'About' }))
  expect(values()).toEqual({ placeAbout: ['country:NO'] })
  expect(listed()).toEqual(['Dock workers began a strike'])
  expect(screen.getByRole('button', { name: 'Remove about Norway' })).toBeInTheDocument()
  await user.click(group('Place').getByRole('radio', { name: 'In' }))
  expect(listed()).toEqual(['Envoys of six states met in Oslo', 'A second round is planned'])
  expect(group('Place').getByRole('checkbox', { name: /^Peru, 1 event/ })).toBeInTheDocument()
})

test('with Alt, or by "only", a value is the only one chosen', async () => {
  const { user } = openPage()
  await user.click(box(/^Oslo/))
  await user.keyboard('{Alt>}')
  await user.click(box(/^Lima/))
  await user.keyboard('{/Alt}')
  expect(values()).toEqual({ place: ['gn:3936456'] })
  await user.click(group('Place').getByRole('button', { name: 'Only Oslo' }))
  expect(values()).toEqual({ place: ['gn:3143244'] })
})

test('a link from when countries were a group of their own', () => {
  openPage({ hash: 'v=1&co=PE' })
  expect(listed()).toEqual(['Dock workers began a strike'])
})

test('the tooltip of an actor has its other names', () => {
  const [event] = sample.events
  const name = 'ILO'
  const aliases = ['International Labour Organization']
  openPage({
    corpus: {
      ...sample,
      events: sample.events.map((one) => (one === event ? { ...one, actors: [name] } : one)),
      actors: [{ name, kind: 'organisation', aliases }],
    },
  })
  const label = group('Actor').getByRole('checkbox', { name: /^ILO/ }).closest('label')
  expect(label).toHaveAttribute('title', 'ILO, International Labour Organization')
})
