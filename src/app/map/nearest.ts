import type { Drawn, Pixel } from './layout'

/** The mark that an arrow key goes to: in the quarter of the direction, the nearest, those aside counting as farther. */
export function nearestTowards(from: Drawn, all: readonly Drawn[], direction: Pixel): Drawn | null {
  let best: Drawn | null = null
  let least = Infinity
  for (const one of all) {
    if (one.key === from.key) continue
    const [dx, dy] = [one.at.x - from.at.x, one.at.y - from.at.y]
    const ahead = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    if (ahead <= 0 || aside > ahead * 2) continue
    const cost = ahead + 2 * aside
    if (cost < least) [best, least] = [one, cost]
  }
  return best
}
