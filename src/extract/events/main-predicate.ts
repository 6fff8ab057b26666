import type { EventType } from '../types'
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
 * The predicate that says what a sentence is about: the first finite verb of a main clause that is not one of saying, else one of a
 * qualifying clause, an infinitive or participle, else a noun that names an event, else the verb of saying itself.
 */
export function findCore({ predicates }: Reading): Core {
  const say =
    predicates.find((p) => p.say && p.finite && !p.subordinate) ??
    predicates.find((p) => p.say && p.finite) ??
    null
  const deeds = predicates.filter((p) => !p.say)
  const verbs = deeds.filter((p) => !p.noun)
  const main =
    verbs.find((p) => p.finite && !p.subordinate) ??
    verbs.find((p) => !p.subordinate) ??
    verbs[0] ??
    deeds[0] ??
    null
  return { main: main ?? say, say }
}

const WILLING: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
])
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])

/**
 * The type of what a sentence tells, as PLOVER codes it: an announced act of cooperation is AGREE and an announced hostile one THREATEN,
 * a refusal of either REJECT, and what somebody says must be done REQUEST.
 */
export function typeOf({ main, say }: Core): EventType {
  if (!main) return 'STATEMENT'
  const { type, tense, negated, noun } = main
  if (noun || main.say) return type
  if (tense === 'future' && negated && (WILLING.has(type) || type === 'AGREE')) return 'REJECT'
  if (tense === 'future' && WILLING.has(type)) return 'AGREE'
  if (tense === 'future' && HOSTILE.has(type) && say) return 'THREATEN'
  if (tense === 'modal' && main.must && say && type !== 'REQUEST') return 'REQUEST'
  return type
}
