import { useLayoutEffect, useState, type RefObject } from 'react'

/** Width and height in whole px of an element, kept up to date; the given ones where nothing can be measured. */
export function useSize(element: RefObject<Element | null>, fallback: { width: number; height: number }) {
  const [size, setSize] = useState(fallback)
  useLayoutEffect(() => {
    const node = element.current
    if (!node || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const width = Math.round(node.clientWidth)
      const height = Math.round(node.clientHeight)
      if (width > 0)
        setSize((was) => (was.width === width && was.height === height ? was : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return size
}
