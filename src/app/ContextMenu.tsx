import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import './context-menu.css'
import { closeMenu, followMenus, useMenu, type OpenMenu } from './menu'

const EDGE_PX = 8

/** The menu of a mark or row, wherever it was asked for. */
export function ContextMenu() {
  const menu = useMenu((state) => state.menu)
  useEffect(followMenus, [])
  return menu && <Menu key={`${menu.x} ${menu.y}`} menu={menu} />
}

function Menu({ menu }: { readonly menu: OpenMenu }) {
  const root = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ x: menu.x, y: menu.y })
  useLayoutEffect(() => {
    const box = root.current?.getBoundingClientRect()
    if (!box) return
    setAt({
      x: Math.max(EDGE_PX, Math.min(menu.x, innerWidth - box.width - EDGE_PX)),
      y: Math.max(EDGE_PX, Math.min(menu.y, innerHeight - box.height - EDGE_PX)),
    })
    root.current?.querySelector('button')?.focus()
  }, [menu])
  useEffect(() => {
    const onDown = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) closeMenu()
    }
    document.addEventListener('pointerdown', onDown, true)
    window.addEventListener('resize', closeMenu)
    return () => {
      document.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('resize', closeMenu)
    }
  }, [])
  return (
    <div
      ref={root}
      className="context-menu"
      role="menu"
      tabIndex={-1}
      aria-label={menu.name}
      style={{ left: at.x, top: at.y }}
      onKeyDown={walk}
      onContextMenu={(event) => event.preventDefault()}
    >
      {menu.items.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            closeMenu()
            run()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  // the page's own keys are off while a menu is open
  event.stopPropagation()
  event.nativeEvent.stopImmediatePropagation()
  const items = [...event.currentTarget.querySelectorAll('button')]
  const to = target(
    event.key,
    items.findIndex((item) => item === document.activeElement),
    items.length,
  )
  if (event.key === 'Escape' || event.key === 'Tab') closeMenu()
  else if (to !== null) items[to]?.focus()
  else return
  event.preventDefault()
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
