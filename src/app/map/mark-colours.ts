/** What marks are painted in, as the page's style has it now: colours any canvas understands. */
export interface MarkColours {
  readonly of: (colour: string) => string
  readonly ink: string
  readonly paper: string
  readonly line: string
  readonly disc: string
  readonly land: string
  readonly glyphDisc: string
  readonly glyphHollow: string
  readonly glyphOutline: string
  /** A small shadow's; `null` where the system's colours are forced and there are no shadows. */
  readonly shadow: string | null
  readonly font: string
}

/** Reads the colours in force at the element; a span in it, for a moment, works out what they come to. */
export function readMarkColours(element: Element): MarkColours {
  const probe = document.createElement('span')
  probe.style.cssText = 'forced-color-adjust: none; position: absolute; visibility: hidden'
  element.append(probe)
  const style = getComputedStyle(probe)
  const font = style.fontFamily
  const shadow = style.getPropertyValue('--shadow-small').replace(/^(\s*\S+px|\s*0)+\s*/, '')
  const known = new Map<string, string>()
  const of = (colour: string) => {
    const found = known.get(colour)
    if (found !== undefined) return found
    if (!probe.isConnected) element.append(probe)
    probe.style.color = colour
    const read = style.color
    known.set(colour, read)
    probe.remove()
    return read
  }
  const isForced = globalThis.matchMedia?.('(forced-colors: active)').matches ?? false
  return {
    of,
    ink: of('var(--ink)'),
    paper: of('var(--paper)'),
    line: of('var(--mark-line)'),
    disc: of('var(--disc)'),
    land: of('var(--land)'),
    glyphDisc: of('var(--glyph-disc)'),
    glyphHollow: of('var(--glyph-hollow)'),
    glyphOutline: of('var(--glyph-outline)'),
    shadow: isForced ? null : of(shadow),
    font,
  }
}
