import { parseHTML } from 'linkedom'

/** A parsed page. No script runs, nothing is loaded: linkedom is a tree and no browser. */
export function parsePage(html: string): Document {
  const isWhole = /<(?:html|body)[\s>]/i.test(html.slice(0, 100_000))
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document
}

/** What a reader sees of an element, a paragraph a block. */
export function blockText(root: Node): string {
  const blocks: string[] = []
  let line = ''
  const flush = () => {
    const text = line
      .replace(/[ \t\r\f\v\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (text) blocks.push(text)
    line = ''
  }
  // walked without recursion: hostile pages nest a hundred thousand deep
  let node: Node | null = root
  let isLeaving = false
  while (node) {
    const name = node.nodeName.toUpperCase()
    const isBlock = BLOCKS.has(name)
    if (isBlock) flush()
    if (!isLeaving) {
      if (node.nodeType === TEXT) line += (node.nodeValue ?? '').replace(/\s+/g, ' ')
      else if (name === 'BR') line += '\n'
      else if (CELLS.has(name)) line += ' '
      if (node.firstChild && !UNSEEN.has(name) && !isHidden(node)) {
        node = node.firstChild
        continue
      }
    }
    if (node === root) break
    if (node.nextSibling) [node, isLeaving] = [node.nextSibling, false]
    else [node, isLeaving] = [node.parentNode, true]
  }
  flush()
  return blocks.join('\n\n')
}

/** Whether elements stand inside each other more than `limit` times. */
export function isNestedDeeper(root: Node, limit: number): boolean {
  let depth = 0
  for (let node: Node | null = root; node;) {
    if (node.firstChild) {
      if (++depth > limit) return true
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
  return false
}

/** The text of a piece of HTML, all of it. */
export function htmlToText(html: string): string {
  return blockText(parsePage(html).body)
}

const TEXT = 3

function isHidden(node: Node): boolean {
  return 'hasAttribute' in node && (node as Element).hasAttribute('hidden')
}

const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO HEAD SELECT BUTTON TEXTAREA #comment'
    .toUpperCase()
    .split(' '),
)
const CELLS = new Set(['TD', 'TH', 'DT'])
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL CENTER DETAILS SUMMARY'.split(
    ' ',
  ),
)
