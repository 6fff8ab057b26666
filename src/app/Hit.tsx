import { foldText } from '../facets/columns'

/** Where a folded part of a query stands in a text, or null. */
export function hitIn(text: string, part: string): { readonly start: number; readonly end: number } | null {
  const start = foldText(text).indexOf(part)
  return start < 0 ? null : { start, end: start + part.length }
}

/** Text with the words that were searched for in bold; with `around`, only so many characters each side of the first. */
export function Hit({
  text,
  parts,
  around,
}: {
  readonly text: string
  readonly parts: readonly string[]
  readonly around?: number
}) {
  const hits = parts.flatMap((part) => hitIn(text, part) ?? []).sort((a, b) => a.start - b.start)
  const first = hits[0]
  if (!first) return around === undefined ? text : null
  const from =
    around === undefined ? 0 : Math.max(0, text.lastIndexOf(' ', Math.max(0, first.start - around)))
  const to = around === undefined ? text.length : Math.min(text.length, first.end + around)
  const pieces = []
  let at = from
  for (const hit of hits) {
    if (hit.start < at || hit.end > to) continue
    pieces.push(text.slice(at, hit.start), <b key={hit.start}>{text.slice(hit.start, hit.end)}</b>)
    at = hit.end
  }
  pieces.push(text.slice(at, to))
  return (
    <>
      {from > 0 && '…'}
      {pieces}
      {to < text.length && '…'}
    </>
  )
}
