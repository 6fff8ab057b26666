import { parseHTML } from 'linkedom'
import { MAX_PARSED_NESTING } from './limits'
import { Unreadable } from './problem'

/** A parsed page. No script runs, nothing is loaded: linkedom is a tree and no browser. Complains about tags without end. */
export function parsePage(html: string): Document {
  const levels = nestingOf(html)
  if (levels > MAX_PARSED_NESTING)
    throw new Unreadable({ kind: 'too-many', what: 'levels', count: levels, limit: MAX_PARSED_NESTING })
  return parseHTML(asWhole(html)).document
}

/** linkedom makes the root, head and body that are written, and no others. */
function asWhole(html: string): string {
  const head = html.slice(0, 100_000)
  if (/<html[\s>]/i.test(head)) return html
  const body = /<body[\s>]/i.test(head) ? html : `<head></head><body>${html}</body>`
  return `<!doctype html><html>${body}</html>`
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

/** How deep tags nest at most, near enough and in one pass. */
function nestingOf(html: string): number {
  let [depth, most] = [0, 0]
  for (const [tag, isEnd, name] of html.matchAll(/<(\/?)([a-z][\w-]*)(?![\w-])[^<>]*>/gi)) {
    if (tag.endsWith('/>') || UNNESTED.has(name!.toLowerCase())) continue
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1
    most = Math.max(most, depth)
  }
  return most
}

/** Tags without an end, and those that the next of their kind ends. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option'.split(
    ' ',
  ),
)

/** Whether nodes stand inside each other more than `depthLimit` times, or are more than `nodeLimit`. */
export function isTooMuch(root: Node, depthLimit: number, nodeLimit: number): boolean {
  let [depth, nodes] = [0, 0]
  for (let node: Node | null = root; node;) {
    if (++nodes > nodeLimit) return true
    if (node.firstChild) {
      if (++depth > depthLimit) return true
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

/** All that a page says; without a `<body>` its words stand in the root. */
export function pageText(page: Document): string {
  return blockText(page.body) || blockText(page.documentElement)
}

/** The text of a piece of HTML, all of it. */
export function htmlToText(html: string): string {
  return pageText(parsePage(html))
}

const TEXT = 3

function isHidden(node: Node): boolean {
  return 'hasAttribute' in node && (node as Element).hasAttribute('hidden')
}

const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO HEAD NAV SELECT BUTTON TEXTAREA #comment'
    .toUpperCase()
    .split(' '),
)
const CELLS = new Set(['TD', 'TH', 'DT'])
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL CENTER DETAILS SUMMARY'.split(
    ' ',
  ),
)
