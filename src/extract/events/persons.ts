import type { ActorMention } from '../types'
import type { Core } from './main-predicate'
import type { Reading } from './reading'
import { SPEECH } from './told'

/** A person, and the sentence that named her. */
export interface Person {
  readonly name: string
  readonly sentence: number
}

/** Whom the sentence that named somebody last leaves for "he" and "she". */
export interface Persons {
  /** The one person of whom it tells. */
  person: Person | null
  /** The same where who only says so counts too: what "he" means beside an act of speech. */
  speaker: Person | null
}

/** Keeps the person a sentence names; of several nobody can say who "he" is. */
export function rememberPersons(persons: Persons, reading: Reading): void {
  const named = reading.actors.filter((one) => one.kind === 'person')
  if (named.length === 0) return
  persons.person = onlyOne(
    named.filter((one) => !isSpeaker(reading, one)),
    reading,
  )
  persons.speaker = onlyOne(named, reading)
}

function onlyOne(named: readonly ActorMention[], { index }: Reading): Person | null {
  const [first] = named
  return first && named.every((one) => one.name === first.name) ? { name: first.name, sentence: index } : null
}

const ATTRIBUTING = new Set(['say', 'tell', 'add', 'note', 'confirm', 'explain'])

/** Who only says so: "police captain Ana Holm said", "said Holm". */
const isSpeaker = ({ predicates, tokens }: Reading, { start, end }: ActorMention) =>
  predicates.some(
    (p) =>
      p.finite &&
      ATTRIBUTING.has(p.lemma) &&
      ((tokens.start[p.start]! >= end && tokens.start[p.start]! - end < 3) ||
        (start >= tokens.end[p.last]! && start - tokens.end[p.last]! < 40)),
  )

/** Who "he" or "she" is: named at most two sentences before, beside an act of speech also one who only spoke. */
export function whoIs({ person, speaker }: Persons, { type, main }: Core, index: number): string | null {
  const one = main!.say || (SPEECH.has(type) && !main!.passive) ? (speaker ?? person) : person
  return one && index - one.sentence <= 2 ? one.name : null
}
