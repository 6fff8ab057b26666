import { createRoot } from 'react-dom/client'
import '../../../src/app/tokens.css'
import { App } from '../../../src/app/App'
import { turnTo } from '../../../src/app/language'
import { useStore } from '../../../src/app/store'
import type { Details } from '../../../src/facets/engine/details'
import { createEngine } from '../../../src/facets/engine/engine'
import { addEvent, finishColumns, namesOf, newDraft } from '../../../src/facets/engine/make'
import { syntheticEvents } from '../synthetic'

/** The page over so many made-up events (`?n=`), whose rows are made when they are asked for. */
async function start(count: number): Promise<void> {
  const { event, articles } = syntheticEvents(count)
  const { columns, order } = columnsOf(count)
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
  const began = performance.now()
  const remote = createEngine(columns, details)
  console.log(`engine over ${count} events: ${Math.round(performance.now() - began)} ms`)
  await turnTo('en')
  createRoot(document.getElementById('root')!).render(<App />)
  useStore.setState({ remote, load: { kind: 'ready' } })
}

function columnsOf(count: number) {
  const { event, articles } = syntheticEvents(count)
  const draft = newDraft()
  for (let i = 0; i < count; i++) addEvent(draft, event(i))
  return finishColumns(draft, articles, namesOf({ name: 'Made up', articles }))
}

void start(Number(new URLSearchParams(location.search).get('n') ?? 10_000))
