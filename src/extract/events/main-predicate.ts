import type { EventType } from '../types'
import type { Predicate } from './predicates'

/** What a sentence or clause tells, and through whom. */
export interface Core {
  /** The happening; `null` where nothing happens. */
  readonly main: Predicate | null
  /** The verb of saying that governs it: "said", "reported". */
  readonly say: Predicate | null
  readonly type: EventType
}

/**
 * The predicate that says what a sentence is about: the first finite verb of a main clause that is not one of saying, one of the typed
 * lexicon before a plain one, then infinitives, participles and qualifying clauses, then a noun that names an event, then the saying itself.
 */
export function findCore(predicates: readonly Predicate[]): Core {
  const say =
    predicates.find((p) => p.say && p.finite && !p.subordinate) ??
    predicates.find((p) => p.say && p.finite) ??
    null
  const deeds = predicates.filter((p) => !p.say)
  const typed = deeds.filter((p) => !p.noun && p.type !== 'OTHER')
  const nouns = deeds.filter((p) => p.noun)
  const plain = deeds.filter((p) => !p.noun && p.type === 'OTHER')
  const main =
    typed.find((p) => p.finite && !p.subordinate) ??
    plain.find((p) => p.finite && !p.subordinate) ??
    typed.find((p) => !p.subordinate) ??
    typed[0] ??
    nouns[0] ??
    plain[0] ??
    say
  return { main, say, type: typeOf(main, say, nouns) }
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
/** Verbs that only say that something is on: the noun beside them says what. */
const LIGHT = new Set(
  'hold take begin start end resume continue occur happen open launch schedule set plan expect finish complete cause report record hit strike break spread follow bring make carry stage mark join lead reach stop break damage injure trap'.split(
    ' ',
  ),
)
/** Harm that nature or accident does as well as people: "the earthquake killed", "the storm destroyed". */
const HARM = new Set([
  'kill',
  'injure',
  'wound',
  'destroy',
  'strike',
  'hit',
  'damage',
  'pound',
  'trap',
  'sweep',
])

/**
 * The type as PLOVER codes it: what somebody announces to do for others is AGREE and against them THREATEN, a refusal REJECT, what
 * somebody says must be done REQUEST. A plain verb ("was held", "began") takes the type of the nearest noun that names an event.
 */
function typeOf(main: Predicate | null, say: Predicate | null, nouns: readonly Predicate[]): EventType {
  if (!main) return 'OTHER'
  const { type, tense, negated, noun, lemma } = main
  if (noun || main.say) return type
  const hazard = nouns.find((p) => p.type === 'HAZARD')
  if (HARM.has(lemma) && hazard && hazard.token < main.token) return 'HAZARD'
  if (type === 'OTHER')
    return (
      (LIGHT.has(lemma) ? nearest(main, nouns)?.type : undefined) ??
      (say && say.token < main.token ? 'STATEMENT' : 'OTHER')
    )
  if (tense === 'future' && negated && (WILLING.has(type) || type === 'AGREE')) return 'REJECT'
  if (tense === 'future' && WILLING.has(type)) return 'AGREE'
  if (tense === 'future' && HOSTILE.has(type) && say) return 'THREATEN'
  if (tense === 'modal' && main.must && say && type !== 'REQUEST') return 'REQUEST'
  return type
}

function nearest(main: Predicate, nouns: readonly Predicate[]): Predicate | null {
  let best: Predicate | null = null
  for (const noun of nouns) {
    const distance = Math.abs(noun.token - main.token)
    if (distance <= 14 && (!best || distance < Math.abs(best.token - main.token))) best = noun
  }
  return best
}
