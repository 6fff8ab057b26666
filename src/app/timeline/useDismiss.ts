import { useEffect, useRef, type RefObject } from 'react'

/** Closes a floating panel by Escape inside it and by a press outside of `within` (a selector) or of the panel itself. */
export function useDismiss(panel: RefObject<HTMLElement | null>, onClose: () => void, within?: string) {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const node = panel.current
    const onKey = (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.key === 'Escape') close.current()
    }
    const onDown = ({ target }: Event) => {
      const inside =
        target instanceof Element && (node?.contains(target) || (within && target.closest(within)))
      if (!inside) close.current()
    }
    node?.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onDown, true)
    return () => {
      node?.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onDown, true)
    }
  }, [panel, within])
}
