import type { Columns } from '../../../src/facets/engine/columns'
import type { Asked, Counted, MakePeer, Peer, View } from './peer'

/** Milliseconds, medians; bytes. */
export interface Measured {
  /** The bytes read, and made into what the peer works on. */
  readonly read: number
  /** Its index built and the first counts there. */
  readonly load: number
  readonly slow: number
  readonly fast: number
  readonly toggle: number
  readonly search: number
  readonly pan: number
  readonly memory: number
  /** What was counted at the end of each, for the peers to agree on. */
  readonly agreed: readonly Counted[]
}

export type Figure = Exclude<keyof Measured, 'agreed'>

const WORLD: View = { box: { west: -180, south: -85, east: 180, north: 85 }, zoom: 2 }
const VIEWS: readonly View[] = [
  { box: { west: -20, south: 20, east: 80, north: 65 }, zoom: 4 },
  WORLD,
  { box: { west: 0, south: 30, east: 30, north: 55 }, zoom: 6 },
]
const FIRST_DAY = Date.UTC(2000, 0, 1) / 86_400_000
const DAYS = 9131
/** A brush of five years, and a pixel of a timeline of a thousand. */
const BRUSHED = 1826
const SLOW_DAYS = 9
const FAST_DAYS = 180
/** Each step chooses another: what stood before is let go, and nothing can be remembered. */
const THEMES = 12
const EVERYTHING: Asked = { days: null, theme: null, text: '', view: WORLD }
/** A drag of five seconds, a step a frame; but no more than this of milliseconds. */
const STEPS = 300
const FEWEST = 5
const LONGEST = 4000

type Texts = () => readonly string[]

export async function measure(
  file: Uint8Array,
  read: (file: Uint8Array) => { readonly columns: Columns; readonly texts: Texts },
  make: MakePeer,
  memory: () => Promise<number>,
): Promise<Measured> {
  const began = performance.now()
  const { build, texts } = await prepare(file, read, make)
  const readTime = performance.now() - began
  // what reading left behind is not the load's to clear away
  await memory()
  const loading = performance.now()
  const peer = await build()
  await peer.ask(EVERYTHING)
  const load = performance.now() - loading
  const brushed = (day: number): Asked => ({ ...EVERYTHING, days: [day, day + BRUSHED] })
  await peer.ask(brushed(FIRST_DAY))
  const slow = await steps(peer, (i) => brushed(FIRST_DAY + 3000 + i * SLOW_DAYS))
  const fast = await steps(peer, (i) => brushed(FIRST_DAY + toAndFro(i * FAST_DAYS, DAYS - BRUSHED)))
  await peer.ask(EVERYTHING)
  const toggle = await steps(peer, (i) => ({ ...EVERYTHING, theme: i % THEMES }))
  const inUse = await memory()
  texts()
  await peer.ask({ ...EVERYTHING, text: 'delegation 1 ' })
  const search = await steps(peer, (i) => ({ ...EVERYTHING, text: `weight ${100 + (i % 10)}` }))
  await peer.ask(brushed(FIRST_DAY + 3000))
  const pan = await steps(peer, (i) => ({ ...brushed(FIRST_DAY + 3000), view: VIEWS[i % VIEWS.length]! }))
  const agreed = [
    await peer.ask({ ...EVERYTHING, theme: 2 }),
    await peer.ask({ ...EVERYTHING, text: 'weight 4242.' }),
    await peer.ask(EVERYTHING),
  ]
  return { read: readTime, load, slow, fast, toggle, search, pan, memory: inUse, agreed }
}

/** On its own, that nothing holds on to the columns but a peer that needs them. */
async function prepare(
  file: Uint8Array,
  read: (file: Uint8Array) => { readonly columns: Columns; readonly texts: Texts },
  make: MakePeer,
) {
  const { columns, texts } = read(file)
  return { build: await make(columns, texts), texts }
}

function toAndFro(far: number, most: number): number {
  const at = far % (2 * most)
  return at < most ? at : 2 * most - at
}

/** The median of as many steps as fit. */
async function steps(peer: Peer, asked: (step: number) => Asked): Promise<number> {
  const times: number[] = []
  const began = performance.now()
  for (let i = 0; i < STEPS && (i < FEWEST || performance.now() - began < LONGEST); i++) {
    const before = performance.now()
    await peer.ask(asked(i))
    times.push(performance.now() - before)
  }
  return medianOf(times)
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** What the same measuring found, done several times: of each figure the median. They are to have counted the same. */
export function medianOfAll(several: readonly Measured[]): Measured {
  const agreed = several[0]!.agreed
  if (several.some((one) => JSON.stringify(one.agreed) !== JSON.stringify(agreed)))
    throw new Error('counted anew, it counts otherwise')
  const median = (of: Figure) => medianOf(several.map((one) => one[of]))
  return {
    read: median('read'),
    load: median('load'),
    slow: median('slow'),
    fast: median('fast'),
    toggle: median('toggle'),
    search: median('search'),
    pan: median('pan'),
    memory: median('memory'),
    agreed,
  }
}

export type { Counted }
