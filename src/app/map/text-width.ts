let pen: CanvasRenderingContext2D | null | undefined

/** Width in the marks' type, px; a rough guess where there is no canvas. */
export function textWidth(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * 7
  pen.font = "600 13px 'Inter Variable', system-ui, sans-serif"
  return pen.measureText(text).width
}
