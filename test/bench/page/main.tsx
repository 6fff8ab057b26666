import { createRoot } from 'react-dom/client'
import '../../../src/app/tokens.css'
import { App } from '../../../src/app/App'
import { turnTo } from '../../../src/app/language'
import { useStore } from '../../../src/app/store'
import { openIn } from '../../../src/app/wire/open'

const NO_FILES = { folder: '', columns: { packed: 0, bytes: 0 }, chunks: { packed: 0, bytes: 0 }, parts: { events: [], articles: [], search: [] } } // prettier-ignore

/** The page over so many made-up events (`?n=`), which a worker makes and answers for, as it would for those of files. */
async function start(count: string): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: count })
  const remote = await openIn(worker, NO_FILES, () => {})
  await turnTo('en')
  createRoot(document.getElementById('root')!).render(<App />)
  useStore.setState({ remote, load: { kind: 'ready' } })
}

void start(new URLSearchParams(location.search).get('n') ?? '10000')
