import { copyLink } from './copy'
import { redo, undo } from './corrections/actions'
import { openFix } from './corrections/fixing'
import { stepAtPlace, stepInArticle, stepInList } from './steps'
import { cycleSource, select, togglePins, useStore } from './store'

/** What each single key does, wherever the focus is but in a field. */
const KEYS: Readonly<Record<string, () => void>> = {
  '/': () => focusOn('#search'),
  j: () => stepInList(1),
  k: () => stepInList(-1),
  o: turnSource,
  s: () => focusOn('mark.evidence, mark.asked'),
  n: () => stepInArticle(1),
  p: () => stepInArticle(-1),
  '[': () => stepAtPlace(-1),
  ']': () => stepAtPlace(1),
  m: () => focusOn('#map-pane button, #map-pane [tabindex="0"]'),
  t: () => focusOn('#timeline-pane .tl-lanes [tabindex="0"]', '#timeline-pane button'),
  l: () => focusOn('#event-list'),
  f: () => focusOn('#filters-pane input, #filters-pane button'),
  x: () => {
    const { selected } = useStore.getState()
    if (selected) togglePins([selected])
  },
  e: () => {
    const { selected } = useStore.getState()
    if (selected) openFix(selected)
  },
  c: () => void copyLink(),
  '?': () => useStore.setState({ dialog: 'keys' }),
}

/** Listens to the page's keys; undo with what it gives back. */
export function followKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      focusOn('#search')
      return
    }
    if (isUndo(event)) {
      event.preventDefault()
      return event.shiftKey || event.key.toLowerCase() === 'y' ? redo() : undo()
    }
    if (event.ctrlKey || event.metaKey || useStore.getState().dialog) return
    if (event.key === 'Escape') return stepBack(event)
    if (event.key === 'Enter' && event.target === document.body) return turnSource()
    if (isTyping(event.target) || !useStore.getState().singleKeys) return
    const act = KEYS[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  window.addEventListener('keydown', press)
  return () => window.removeEventListener('keydown', press)
}

/** Ctrl+Z, and for redo Ctrl+Shift+Z or Ctrl+Y; in a field they are the field's own. */
function isUndo({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (!(ctrlKey || metaKey) || isTyping(target) || useStore.getState().dialog) return false
  return key.toLowerCase() === 'z' || key.toLowerCase() === 'y'
}

/** One step each: out of a field, the source to its half, nothing selected. */
function stepBack(event: KeyboardEvent): void {
  const { sourceShare, selected, opened, filtersOpen } = useStore.getState()
  if (filtersOpen) useStore.setState({ filtersOpen: false })
  else if (isTyping(event.target)) (event.target as HTMLElement).blur()
  else if (sourceShare === 1) turnSource()
  else if (selected || opened) select(null)
}

const FIELDS_WITHOUT_TEXT = new Set(['checkbox', 'radio', 'button', 'range'])

/** Whether keys go into a field of text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !FIELDS_WITHOUT_TEXT.has(target.type)
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** On the first of them that is there. */
function focusOn(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const at = document.querySelector<HTMLElement>(selector)
    if (at) return at.focus()
  }
}

/** The list is hidden while the source is full, and the focus with it: when it comes back, so does the focus. */
function turnSource(): void {
  cycleSource()
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusOn('#event-list')
  })
}
