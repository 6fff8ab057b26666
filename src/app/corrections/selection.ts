import type { Span } from '../../extract/types'

/** The attribute that says at which offset of the article's text an element's text begins. */
const AT = 'data-at'

/** The stretch of the article that is selected inside `root`, without the blanks around it; `null` where nothing is. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = root.ownerDocument.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const [from, to] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ]
  if (from === null || to === null || from >= to) return null
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return start < end ? { start, end } : null
}

/** Where in the article a point of the page is; `null` outside its text. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const owner = element?.closest(`[${AT}]`)
  if (!owner) return null
  const before = owner.ownerDocument.createRange()
  before.setStart(owner, 0)
  before.setEnd(node, offset)
  return Number(owner.getAttribute(AT)) + before.toString().length
}
