import type { KeyboardEvent, MouseEvent } from 'react'
import { andThen } from '../facets/engine/details'
import { eventAt, placeOf } from './list'
import { cycleSource, select, togglePins } from './store'
import type { View } from './view'

/** The row whose "n articles" was pressed. */
export function leadAt(click: MouseEvent): string | null {
  const isButton = click.target instanceof Element && click.target.closest('.row-tellings') !== null
  return isButton ? idAt(click) : null
}

/** A click on a row chooses it, with shift it pins it. */
export function listClick(click: MouseEvent): void {
  const id = idAt(click)
  if (!id) return
  if (click.shiftKey) togglePins([id])
  else select(id)
  // the row may leave the page while scrolling, and the focus with it
  if (click.currentTarget instanceof HTMLElement) click.currentTarget.focus({ preventScroll: true })
}

/** The event whose row this is in. */
export function idAt({ target: at }: MouseEvent): string | null {
  const row = at instanceof Element ? at.closest('[data-event]') : null
  return row?.getAttribute('data-event') ?? null
}

const PAGE = 8

/** The arrows and their like go through the list, Enter makes the source bigger, shift and space pins. */
export function listKey(press: KeyboardEvent, view: View, selected: string | null): void {
  if (press.ctrlKey || press.metaKey || press.altKey) return
  const { key } = press
  if (target(key, 0, 0) !== null) {
    const last = view.filtered.shown - 1
    void andThen(selected === null ? null : placeOf(view, selected), (at) =>
      andThen(eventAt(view, Math.max(0, Math.min(last, target(key, at ?? -1, last)!))), (event) => {
        if (event) select(event.id)
      }),
    )
  } else if (key === 'Enter') cycleSource()
  else if (key === ' ' && selected && press.shiftKey) togglePins([selected])
  else return
  press.preventDefault()
}

function target(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at < 0 ? last : at - 1
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return at + PAGE
    case 'PageUp':
      return at - PAGE
    default:
      return null
  }
}
