import type { Frames } from './frames'
import type { Results } from './goals'
import type { Figure, Measured } from './peers/measure'

const BLOCKS: readonly (readonly [title: string, of: Figure])[] = [
  ['load: index built from columns in memory, first counts, ms', 'load'],
  ['brush, slow drag: a step, ms', 'slow'],
  ['brush, fast drag: a step, ms', 'fast'],
  ['theme toggled, ms', 'toggle'],
  ['text search, ms', 'search'],
  ['map panned or zoomed, ms', 'pan'],
  ['memory in use, MB', 'memory'],
  ['(bytes read, made into what each works on, ms)', 'read'],
]
const NAME = 36
const WIDTH = 11

/** One table: a block a figure, a line a peer, a column a size, and how much each grew from the size before. */
export function tableOf(
  results: Results,
  frames: ReadonlyMap<number, Frames>,
  sizes: readonly number[],
): string[] {
  const named = sizes.map((size) => size.toLocaleString('en'))
  const growths = sizes.slice(1).map((size, i) => `x${size / sizes[i]!} grew`)
  const lines = [row('events', [...named, ...growths])]
  for (const [title, of] of BLOCKS) {
    lines.push('', title)
    for (const [peer, bySize] of results)
      lines.push(
        row(
          `  ${peer}`,
          cells(sizes, (size) => figure(bySize.get(size), of)),
        ),
      )
  }
  lines.push('', 'whole frames of the page while its brush is dragged, ms')
  for (const of of ['median', 'p95'] as const)
    lines.push(
      row(
        `  ${of}`,
        cells(sizes, (size) => frames.get(size)?.[of] ?? null),
      ),
    )
  lines.push(
    row(
      '  of so many, over 33 ms',
      sizes.map((size) => dropped(frames.get(size))),
    ),
  )
  return lines
}

const dropped = (one: Frames | undefined) => (one ? `${one.dropped}/${one.count}` : '–')

function figure(measured: Measured | undefined, of: Figure): number | null {
  if (!measured) return null
  return of === 'memory' ? measured.memory / 1e6 : measured[of]
}

function cells(sizes: readonly number[], figureOf: (size: number) => number | null): string[] {
  const figures = sizes.map(figureOf)
  const growths = figures.slice(1).map((now, i) => {
    const before = figures[i]!
    return now === null || before === null || before === 0 ? '–' : `x${(now / before).toFixed(1)}`
  })
  return [
    ...figures.map((one) => (one === null ? '–' : one.toFixed(one < 10 ? 2 : one < 100 ? 1 : 0))),
    ...growths,
  ]
}

function row(name: string, values: readonly string[]): string {
  return name.padEnd(NAME) + values.map((value) => value.padStart(WIDTH)).join('')
}
