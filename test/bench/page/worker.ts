import { answerThrough } from '../../../src/app/wire/answering'
import type { Details } from '../../../src/facets/engine/details'
import { createEngine } from '../../../src/facets/engine/engine'
import { addEvent, finishColumns, namesOf, newDraft } from '../../../src/facets/engine/make'
import { syntheticEvents } from '../synthetic'

/** Answers for as many made-up events as the worker's name says; its rows are made when they are asked for. */
function openMadeUp(count: number) {
  const { event, articles } = syntheticEvents(count)
  const draft = newDraft()
  for (let i = 0; i < count; i++) addEvent(draft, event(i))
  const { columns, order } = finishColumns(draft, articles, namesOf({ name: 'Made up', articles }))
  const details: Details = {
    events: (rows) => Array.from(rows, (row) => event(order[row]!)),
    article: (id) => ({
      ...articles[Number(id.split(' ')[1])]!,
      text: '',
      filedFrom: null,
      sentences: [],
    }),
    matching: () => new Uint8Array(count),
  }
  return Promise.resolve(createEngine(columns, details))
}

answerThrough(globalThis, () => openMadeUp(Number(name)))
