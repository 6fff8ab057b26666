import type { NewsEvent, Where } from '../../src/extract/types'
import { event as madeUp } from '../made-up/events'

type Extra = Partial<Pick<NewsEvent, 'status' | 'themes' | 'title' | 'when'>>

/** An event for tests of the map. */
export const event = (id: string, where: readonly Where[], extra: Extra = {}): NewsEvent =>
  madeUp(id, {
    article: 'report.txt',
    title: `What happened in ${id}`,
    themes: ['diplomacy'],
    where,
    ...extra,
  })
