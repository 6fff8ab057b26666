import type { Predicate } from './predicates'
import type { Reading } from './reading'

/** What a sentence tells, and through whom. */
export interface Core {
  /** The happening; `null` where the sentence only names a theme. */
  readonly main: Predicate | null
  /** The verb of saying that governs it: "said", "reported". */
  readonly say: Predicate | null
}

/**
 * The predicate that says what a sentence is about: the first finite verb that is not one of saying, else an infinitive or
 * participle, else a noun that names an event, else the verb of saying itself.
 */
export function findCore({ predicates }: Reading): Core {
  const says = predicates.filter((p) => p.say)
  const say = says.find((p) => p.finite) ?? null
  const deeds = predicates.filter((p) => !p.say)
  const main =
    deeds.find((p) => p.finite && !p.noun) ?? deeds.find((p) => !p.noun) ?? deeds.find((p) => p.noun) ?? null
  return { main: main ?? say, say }
}
