import { useEffect, useState, type RefObject } from 'react'
import type { Article, Span } from '../../extract/types'
import { isTyping } from '../keys'
import { words } from '../words'
import { openMake } from './fixing'
import { selectedSpan } from './selection'

interface MakeButtonProps {
  readonly article: Article
  readonly root: RefObject<HTMLElement | null>
}

/** Beside text selected in the article: makes an event that rests on it. */
export function MakeButton({ article, root }: MakeButtonProps) {
  const [chosen, setChosen] = useState<{
    readonly span: Span
    readonly x: number
    readonly y: number
  } | null>(null)
  useEffect(() => {
    const look = () => {
      const pane = root.current
      const span = pane && selectedSpan(pane, article.text)
      if (!pane || !span) return setChosen(null)
      const box = getSelection()!.getRangeAt(0).getBoundingClientRect?.()
      const around = pane.getBoundingClientRect()
      const y = Math.min(Math.max(box?.bottom ?? 0, around.top), around.bottom - 44)
      setChosen({ span, x: Math.max(around.left, Math.min(box?.left ?? 0, around.right - 200)), y: y + 6 })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [article, root])
  if (!chosen || isTyping(document.activeElement)) return null
  return (
    <button
      type="button"
      className="button make-event"
      style={{ left: chosen.x, top: chosen.y }}
      // the selection stays while the button is pressed
      onMouseDown={(press) => press.preventDefault()}
      onClick={() => {
        getSelection()?.removeAllRanges()
        openMake(article.id, chosen.span)
      }}
    >
      {words.fix.make}
    </button>
  )
}
