import type { Setting } from './likeness'
import type { Profile } from './profile'

/** What more events share tells nothing apart. */
const CROWD = 200
/** Rare words of an event that it is looked for by. */
const RAREST = 5

/** Events, by their places in the list, that share a place, an actor or a rare word: by day, or by the whole interval of what is vaguer. */
type Block = Map<number | string, number[]>

/** Which events of a list are worth comparing. */
export class Blocks {
  readonly #profiles: readonly Profile[]
  readonly #told: readonly Block[][]
  readonly #planned: readonly Block[][]

  constructor(profiles: readonly Profile[], setting: Setting) {
    this.#profiles = profiles
    const features = profiles.map((profile) => featuresOf(profile, setting))
    const [told, planned] = [new Map<string, Block>(), new Map<string, Block>()]
    const blocksIn = (blocks: Map<string, Block>) =>
      features.map((own) =>
        own.map((feature) => {
          const block = blocks.get(feature) ?? new Map()
          blocks.set(feature, block)
          return block
        }),
      )
    this.#told = blocksIn(told)
    this.#planned = blocksIn(planned)
    profiles.forEach((profile, i) => {
      for (const block of (profile.planned ? this.#planned : this.#told)[i]!)
        for (const when of timesOf(profile)) {
          const events = block.get(when)
          if (events) events.push(i)
          else block.set(when, [i])
        }
    })
  }

  /** Events behind `i` in the list that are planned as it is, or told as it is, at most a day apart. */
  near(i: number): Set<number> {
    const profile = this.#profiles[i]!
    const found = new Set<number>()
    for (const block of (profile.planned ? this.#planned : this.#told)[i]!)
      for (const when of timesOf(profile)) add(found, block.get(when), i + 1)
    return found
  }

  /** Events that are told and fall within the days of the planned `i`, or `late` days after. */
  outcomes(i: number, late: number): Set<number> {
    const { from, to } = this.#profiles[i]!
    const found = new Set<number>()
    for (const block of this.#told[i]!)
      for (let day = from; day <= Math.min(to + late, from + 400); day++) add(found, block.get(day), 0)
    return found
  }
}

function add(found: Set<number>, events: readonly number[] | undefined, from: number): void {
  if (events && events.length <= CROWD) for (const j of events) if (j >= from) found.add(j)
}

/** Its days and the one behind, as neighbours share one; of what is vaguer the interval. */
function timesOf({ from, to, fine }: Profile): (number | string)[] {
  if (!fine) return [`${from}/${to}`]
  return Array.from({ length: to - from + 2 }, (_, i) => from + i)
}

function featuresOf({ words, where, actors }: Profile, { weightOf }: Setting): string[] {
  const rare = [...words.keys()].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
  return [
    ...new Set([
      ...where.map(({ place }) => place.id),
      ...actors.map((actor) => `@${actor}`),
      ...rare.slice(0, RAREST).map((word) => `"${word}`),
    ]),
  ]
}
