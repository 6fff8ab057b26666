import { tokenAt } from '../tokens'
import type { Where } from '../types'
import { wordSet } from '../words'
import { SPOKEN } from './beside'
import { isInCourt, isNationActing, isOfficeActing } from './bodies'
import type { Memory } from './carry'
import type { Core } from './main-predicate'
import { isStateOf } from './place-relations'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { FELT, FORMAL, isDeed } from './role'

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

/** "The president promised aid to Chad", from Lima: spoken in the dateline's town, about the others. */
export const isSpokenFrom = (reading: Reading, stated: readonly Where[], { place }: Where, { main }: Core) =>
  main !== null &&
  stated.length > 0 &&
  (SPOKEN.has(main.type) || main.say) &&
  stated.every((one) => one.role === 'about' && one.place.countries[0] !== place.countries[0]) &&
  isOfficeActing(reading, main)

/** What is told in a court of a state or country, in a story filed from a town in it, is there. */
export function courtOf(reading: Reading, one: Where, here: Where | null, { main }: Core): Where {
  const { id, kind, name, countries } = one.place
  if (!here || !main || id === here.place.id || !isInCourt(reading, main)) return one
  if (!isStateOf(one.place, here.place) && !(kind === 'country' && here.place.countries[0] === countries[0]))
    return one
  return { ...here, role: 'at', rule: `filed from ${here.place.name}, about “${name}”` }
}

/** What a country's offices do in a story about it, filed from a town in it, is done there; but people are killed and marches held anywhere in it. */
export function capitalOf(
  reading: Reading,
  { place }: Where,
  here: Where | null,
  { main, type }: Core,
): Where | null {
  if (!here || !main || FELT.has(type)) return null
  const voted = isVoted(reading, main)
  if (!voted && !isDeed(main, type)) return null
  const [country] = place.countries
  if (place.kind !== 'country' || here.place.countries[0] !== country) return null
  if (!isNationActing(reading, main, country!) && !isOfficeActing(reading, main)) return null
  return {
    ...here,
    rule: `filed from ${here.place.name}, about “${place.name}”`,
    role: voted ? 'at' : here.role,
  }
}

/** "The senate passed a law": by a parliament, in the capital. */
const isVoted = ({ tokens }: Reading, { lemma, say, start }: Predicate) =>
  !say && FORMAL.has(lemma) && PARLIAMENTS.has(tokens.folded[start - 1] ?? '')
const PARLIAMENTS = wordSet('parliament congress senate legislature lawmakers legislators senators assembly')
