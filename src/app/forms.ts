import type { Theme, ThemeId } from '../extract/types'

export type Shape = 'circle' | 'square' | 'up' | 'diamond' | 'plus' | 'down' | 'star' | 'pentagon'

/** How a theme is drawn everywhere. `letter` marks the themes that share the last form. */
export interface Form {
  readonly shape: Shape
  readonly colour: string
  readonly letter?: string
}

/** Eight forms whose colours stay apart in four vision models (smallest CIEDE2000 14.4); the shape carries the rest. */
const FORMS: readonly { shape: Shape; colour: string; prefers: readonly ThemeId[] }[] = [
  { shape: 'circle', colour: '#56B4E9', prefers: ['diplomacy'] },
  { shape: 'square', colour: '#222255', prefers: ['military'] },
  { shape: 'up', colour: '#EE6677', prefers: ['terrorism', 'conflict'] },
  { shape: 'diamond', colour: '#663333', prefers: ['borders', 'economy'] },
  { shape: 'plus', colour: '#AA3377', prefers: ['crime'] },
  { shape: 'down', colour: '#DDAA33', prefers: ['migration', 'protest'] },
  { shape: 'star', colour: '#228833', prefers: ['rights', 'disaster'] },
  { shape: 'pentagon', colour: '#7570B3', prefers: ['politics'] },
]

/**
 * A form for each theme of a collection, fixed by the collection's own counts (never by filters): the seven most frequent get one
 * of their own, each its preferred one where that is free; an eighth takes the pentagon, and the rest share it with the first letter of their name.
 * `themes`: most frequent first. `codebook`: the user's own, whose colours stand.
 */
export function assignForms(
  themes: readonly ThemeId[],
  codebook: readonly Theme[] = [],
): ReadonlyMap<ThemeId, Form> {
  const free = new Set(FORMS)
  const given = new Map<ThemeId, Form>()
  const own = themes.slice(0, 8)
  for (const theme of own) {
    const form = FORMS.find((f) => free.has(f) && f.prefers.includes(theme))
    if (!form) continue
    free.delete(form)
    given.set(theme, { shape: form.shape, colour: form.colour })
  }
  for (const theme of own) {
    if (given.has(theme)) continue
    const form = FORMS.find((f) => free.has(f))
    if (!form) break
    free.delete(form)
    given.set(theme, { shape: form.shape, colour: form.colour })
  }
  const last = FORMS[FORMS.length - 1]!
  for (const theme of themes) {
    if (given.has(theme)) continue
    const name = codebook.find(({ id }) => id === theme)?.label || theme
    given.set(theme, {
      shape: last.shape,
      colour: last.colour,
      letter: String.fromCodePoint(name.codePointAt(0)!).toUpperCase(),
    })
  }
  for (const { id, colour } of codebook) {
    const form = given.get(id)
    if (form && colour) given.set(id, { ...form, colour })
  }
  return given
}

/** Radius of the disc behind a glyph of radius `r` px: a thin ring around the small ones, whose colour it would drown. */
export const discRadius = (r: number) => r + Math.min(2.6, r * 0.48)

/** An SVG path of the shape around 0,0, of about equal weight at radius `r` px. */
export function shapePath(shape: Shape, r: number): string {
  const polygon = (points: readonly (readonly [number, number])[]) =>
    'M' + points.map(([x, y]) => `${(x * r).toFixed(2)} ${(y * r).toFixed(2)}`).join('L') + 'Z'
  const ring = (n: number, radius: (i: number) => number, turn = -90) =>
    polygon(
      Array.from({ length: n }, (_, i) => {
        const angle = ((turn + (i * 360) / n) * Math.PI) / 180
        return [Math.cos(angle) * radius(i), Math.sin(angle) * radius(i)] as const
      }),
    )
  switch (shape) {
    case 'circle':
      return `M${-r * 0.92} 0a${r * 0.92} ${r * 0.92} 0 1 0 ${r * 1.84} 0a${r * 0.92} ${r * 0.92} 0 1 0 ${-r * 1.84} 0Z`
    case 'square':
      return polygon([[-0.82, -0.82], [0.82, -0.82], [0.82, 0.82], [-0.82, 0.82]]) // prettier-ignore
    case 'up':
      return polygon([[0, -1], [1, 0.78], [-1, 0.78]]) // prettier-ignore
    case 'down':
      return polygon([[0, 1], [1, -0.78], [-1, -0.78]]) // prettier-ignore
    case 'diamond':
      return ring(4, () => 1.08)
    case 'plus':
      return polygon([[-0.36, -1], [0.36, -1], [0.36, -0.36], [1, -0.36], [1, 0.36], [0.36, 0.36], [0.36, 1], [-0.36, 1], [-0.36, 0.36], [-1, 0.36], [-1, -0.36], [-0.36, -0.36]]) // prettier-ignore
    case 'star':
      return ring(10, (i) => (i % 2 ? 0.48 : 1.12))
    case 'pentagon':
      return ring(5, () => 1.04)
  }
}
