import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import type { Corpus } from '../../src/extract/types'
import { App } from '../../src/app/App'
import { firstState, useStore } from '../../src/app/store'
import { sample } from './sample'

vi.mock('../../src/app/MapPane', () => ({ MapPane: () => null }))
vi.mock('../../src/app/TimelinePane', () => ({ TimelinePane: () => null }))

// what jsdom does not have
Object.assign(HTMLElement.prototype, { setPointerCapture: () => {} })
if (!('showModal' in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
}

/** The page over a collection, as it is after loading, at an address. */
export function openPage({
  corpus = sample,
  hash = '',
}: { readonly corpus?: Corpus | null; readonly hash?: string } = {}) {
  // the list is drawn for the height of its pane, which jsdom does not lay out
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(420)
  history.replaceState(null, '', `/${hash && `#${hash}`}`)
  useStore.setState({ ...firstState, corpus, load: { kind: corpus ? 'ready' : 'loading' } }, true)
  const user = userEvent.setup()
  const page = render(<App />)
  return { user, ...page }
}

/** Titles of the events in the list, in its order. */
export function listed(): string[] {
  return screen.queryAllByRole('option').map((row) => row.querySelector('.row-title')?.textContent ?? '')
}
