import { getFontEmbedCSS, toCanvas } from 'html-to-image'

const SCALE = 2
const PAD = 12
const LINE = 18

/** What of a pane is for the hand, not for the eye. */
const CONTROLS = '.map-buttons, .map-unplaced, .map-note, .tl-controls, .tl-side'

/** The page's typeface, read once for all pictures. */
let fonts: Promise<string> | undefined

/** A pane as it is on the screen, at twice its size, as a PNG with lines of text below that say what it shows. */
export async function pictureOf(pane: HTMLElement, caption: readonly string[]): Promise<Blob> {
  const colour = (name: string) => getComputedStyle(pane).getPropertyValue(name)
  const paper = colour('--paper')
  const drawn = await toCanvas(pane, {
    pixelRatio: SCALE,
    backgroundColor: paper,
    fontEmbedCSS: await (fonts ??= getFontEmbedCSS(pane)),
    filter: (node) => !(node instanceof HTMLElement && node.matches(CONTROLS)),
  })
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas')
  const font = `12px ${getComputedStyle(pane).fontFamily}`
  context.font = font
  const lines = caption.flatMap((line) => wrap(context, line, drawn.width / SCALE - 2 * PAD))
  canvas.width = drawn.width
  canvas.height = drawn.height + SCALE * (2 * PAD + LINE * lines.length - 4)
  context.fillStyle = paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(drawn, 0, 0)
  context.scale(SCALE, SCALE)
  context.font = font
  context.textBaseline = 'top'
  context.fillStyle = colour('--ink')
  for (const [i, line] of lines.entries()) context.fillText(line, PAD, drawn.height / SCALE + PAD + i * LINE)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('it is too large'))), 'image/png'),
  )
}

/** A line as lines that fit the width, in pixels. */
function wrap(context: CanvasRenderingContext2D, line: string, width: number): string[] {
  const lines: string[] = []
  let now = ''
  for (const word of line.split(' ')) {
    const next = now ? `${now} ${word}` : word
    if (now && context.measureText(next).width > width) {
      lines.push(now)
      now = word
    } else now = next
  }
  return now ? [...lines, now] : lines
}
