import { tokenAt } from '../tokens'
import type { Where } from '../types'
import { wordSet } from '../words'
import { isNationActing } from './bodies'
import type { Memory } from './carry'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'

const REACTIONS = wordSet(
  'condemn denounce deplore mourn decry criticise criticize welcome praise hail regret lament applaud',
)

/** "The Peruvian president condemned the bombings in Chad", from Lima: where it was said. */
export const isReaction = (reading: Reading, places: readonly Where[], here: Where, { main }: Core) =>
  main !== null &&
  REACTIONS.has(main.lemma) &&
  places.every(({ span }) => tokenAt(reading.tokens, span!.start) > main.last + 1) &&
  isNationActing(reading, main, here.place.countries[0]!)

/** "The Cuban leader spoke" in a story from Havana that is mostly about another country. */
export function isOfDateline(
  reading: Reading,
  main: Predicate,
  { here, home, where }: Pick<Memory, 'here' | 'home' | 'where'>,
): boolean {
  const [country] = here!.place.countries
  const others = home && !home.place.countries.includes(country!)
  const carried = where.length > 0 && where.every(({ place }) => !place.countries.includes(country!))
  return Boolean(others || carried) && isNationActing(reading, main, country!)
}
