import { expect, test } from 'vitest'
import { assignForms } from '../../src/app/forms'

const EIGHT = [
  'diplomacy',
  'military',
  'conflict',
  'borders',
  'crime',
  'migration',
  'rights',
  'politics',
] as const
const forms = [...assignForms(EIGHT).values()]

type Three = readonly [number, number, number]
type Matrix = readonly [Three, Three, Three]

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const VISION: Readonly<Record<string, Matrix>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} // prettier-ignore

test.each(Object.keys(VISION))('theme colours are at least 12 apart in %s vision', (vision) => {
  const labs = forms.map(({ colour }) => toLab(apply(VISION[vision]!, linear(colour))))
  const apart = labs.flatMap((a, i) => labs.slice(i + 1).map((b) => ciede2000(a, b)))
  expect(apart).toHaveLength(28)
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(12)
})

test('no two of the eight themes share a shape', () => {
  expect(new Set(forms.map(({ shape }) => shape)).size).toBe(8)
})

test('what has no form of its own has the first letter of its name', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `kind-${i}`)
  const given = assignForms(
    ids,
    ids.map((id, i) => ({ id, label: `${'abcdefghij'[i]} theme`, terms: [] })),
  )
  expect(ids.map((id) => given.get(id)?.letter)).toEqual([...Array<undefined>(8), 'I', 'J'])
})

test('the measure gives the published differences', () => {
  // Sharma, Wu and Dalal 2005, pairs 1, 13 and 25
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(ciede2000([50, -0.001, 2.49], [50, 0.0011, -2.49])).toBeCloseTo(4.7461, 3)
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
})

function linear(hex: string): Three {
  const at = (i: number) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [at(1), at(3), at(5)]
}

const clamp = (v: number) => Math.max(0, Math.min(1, v))
const dot = (a: Three, b: Three) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const apply = (m: Matrix, v: Three): Three => [clamp(dot(m[0], v)), clamp(dot(m[1], v)), clamp(dot(m[2], v))]

/** CIELAB under D65, from linear sRGB. */
function toLab(rgb: Three): Three {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047)
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb))
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function ciede2000([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const rad = Math.PI / 180
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const g = 1 + 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)]
  const hue = (b: number, a: number) => (Math.atan2(b, a) / rad + 360) % 360
  const [h1, h2] = [hue(b1, a1 * g), hue(b2, a2 * g)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad)
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const h = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad)
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const rc = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  const rt = -rc * Math.sin(60 * rad * Math.exp(-(((h - 275) / 25) ** 2)))
  const [x, y, z] = [(l2 - l1) / sl, (c2 - c1) / sc, dh / sh]
  return Math.sqrt(x * x + y * y + z * z + rt * y * z)
}
