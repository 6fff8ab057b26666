import { create } from 'zustand'

/** One line of a menu. */
export interface MenuItem {
  readonly label: string
  readonly run: () => void
}

/** The menu that is open: at a point of the window, px, over the element that gets the focus back. */
export interface OpenMenu {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly items: readonly MenuItem[]
  readonly from: HTMLElement | SVGElement | null
}

export const useMenu = create<{ readonly menu: OpenMenu | null }>(() => ({ menu: null }))

interface MenuEvent {
  readonly clientX: number
  readonly clientY: number
  readonly preventDefault: () => void
  readonly stopPropagation: () => void
}

/** Opens a menu instead of the browser's own, where the pointer is. */
export function openMenu(event: MenuEvent, name: string, items: readonly MenuItem[]): void {
  event.preventDefault()
  event.stopPropagation()
  const focused = document.activeElement
  const from = focused instanceof HTMLElement || focused instanceof SVGElement ? focused : null
  useMenu.setState({ menu: { x: event.clientX, y: event.clientY, name, items, from } })
}

/** Closes it; the focus goes back where it was. */
export function closeMenu(): void {
  const { menu } = useMenu.getState()
  useMenu.setState({ menu: null })
  if (menu?.from?.isConnected) menu.from.focus({ preventScroll: true })
}

const HOLD_MS = 550
const STILL_PX = 10

/** What has a menu of its own. */
const OWNERS = '[data-menu]'

/**
 * The other ways to a menu: a long press where the browser makes no right click of it, and the context-menu key or Shift+F10. Each
 * becomes a right click on the element. Undo with what it gives back.
 */
export function followMenus(): () => void {
  let held: ReturnType<typeof setTimeout> | undefined
  let from = { x: 0, y: 0 }
  let isHeld = false
  const drop = () => clearTimeout(held)
  // lifting the finger is no click on what the menu is of
  const up = () => {
    drop()
    if (!isHeld) return
    isHeld = false
    const swallow = (click: Event) => {
      click.preventDefault()
      click.stopPropagation()
    }
    addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => removeEventListener('click', swallow, { capture: true }), 60)
  }
  const down = (event: PointerEvent) => {
    drop()
    if (event.pointerType === 'mouse' || !(event.target instanceof Element)) return
    const owner = event.target.closest(OWNERS)
    if (!owner) return
    from = { x: event.clientX, y: event.clientY }
    isHeld = false
    held = setTimeout(() => {
      isHeld = true
      rightClick(owner, from.x, from.y)
    }, HOLD_MS)
  }
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    if (Math.abs(x - from.x) > STILL_PX || Math.abs(y - from.y) > STILL_PX) drop()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return
    const focused = document.activeElement
    const active = focused?.getAttribute('aria-activedescendant')
    const owner = (active ? document.getElementById(active) : focused)?.closest(OWNERS)
    if (!owner) return
    event.preventDefault()
    const { left, bottom } = owner.getBoundingClientRect()
    rightClick(owner, left + 12, bottom - 4)
  }
  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', drop],
    ['keydown', press],
  ] as const
  for (const [type, listener] of listeners) addEventListener(type, listener as EventListener, true)
  return () => {
    drop()
    for (const [type, listener] of listeners) removeEventListener(type, listener as EventListener, true)
  }
}

function rightClick(owner: Element, clientX: number, clientY: number): void {
  owner.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY }))
}
