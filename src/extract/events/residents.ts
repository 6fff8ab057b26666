import { NUMBER } from '../tokens'
import { wordSet } from '../words'
import type { Reading } from './reading'

const PERSONS = wordSet(
  'couple teen teens teenager teenagers resident residents native natives boy boys girl girls student students pupil pupils mother father parents family families driver drivers motorist motorists cyclist cyclists motorcyclist pedestrian passenger passengers lawyer attorney officer senator congressman artist author musician singer pastor priest imam developer farmer farmers teacher doctor nurse surgeon entrepreneur brothers sisters brother sister pair trio quartet retiree pensioner pensioners grandmother grandfather politician politicians governors actor actress star producer player players lawmaker investor investors shareholder banker broker financier trader analyst analysts physician neighbor neighbour accountant architect carpenter electrician plumber builder worker workers labourer labourers laborer laborers miner miners angler anglers fisher fishers diver divers climber climbers hiker hikers skier skiers walker walkers swimmer swimmers surfer surfers sailor sailors pilot pilots tourist tourists holidaymaker holidaymakers traveller travellers toddler infant baby teen schoolboy schoolgirl schoolchildren youth youths youngster youngsters patient patients survivor survivors victim victims suspect suspects trucker truckers biker bikers jogger runner runners migrant migrants refugee refugees pilgrim pilgrims merchant trader traders shopkeeper waiter waitress chef butcher baker barber gambler activist activists campaigner campaigners blogger journalist journalists reporter photographer novelist poet painter sculptor composer scientist scientists researcher researchers engineer engineers physicist chemist biologist historian dentist pharmacist midwife paramedic veteran veterans landlord landlady tenant tenants homeowner homeowners householder vet rider riders golfer boxer wrestler jockey',
)
const PERSON_ENDS = /(?:^|[^u])(?:man|men|woman|women)$/

/** True for a noun that means people: "cyclist", "fishermen". */
export const isPersonNoun = (word: string) =>
  PERSONS.has(word) || (word.length > 2 && PERSON_ENDS.test(word) && !NO_PERSONS.has(word))
const NO_PERSONS = wordSet('human german roman ottoman specimen regimen abdomen acumen omen semen')

/** "ordered his Peru relatives": whose they are, before where it is; where they do something it is there. */
export const KIN = wordSet('relative relatives kin exile exiles cousin cousins uncle uncles aunt aunts')

/** Whether kin that the place at token `next` qualifies does something: "the Peru relatives sued". */
export const isActingKin = ({ tokens, predicates }: Reading, next: number) =>
  predicates.some(
    (p) => !p.noun && p.start > next && p.start < next + 4 && KIN.has(tokens.folded[p.start - 1]!),
  )

/** Whether the preposition at token `before` puts a place behind a person who lives there: "Ana Holm of Lund", "Ana Holm, 36, of the 700 block of Elm Road in Lund". */
export function isOfPerson(reading: Reading, before: number): boolean {
  const of = behindBlock(reading, before)
  return of >= 0 && isBehindPerson(reading, of)
}

/** The "of" behind a person in "Ana Holm, of the 700 block of Elm Road in Salem": of the road and of the town; -1 without one. */
function behindBlock({ tokens: { folded, capital }, first }: Reading, before: number): number {
  let at = before
  if (folded[at] === 'in') while (at > first && at > before - 6 && capital[at - 1]! > 0) at--
  if (at < before) at = folded[at - 1] === 'of' ? at - 1 : -1
  if (folded[at] === 'of' && folded[at - 1] === 'block') at = folded[at - 4] === 'of' ? at - 4 : at
  return folded[at] === 'of' ? at : -1
}

/** "Ana Holm of Lund", "Ana Holm, 36, of Lund". */
function isBehindPerson({ tokens, actors, first }: Reading, of: number): boolean {
  let at = of - 1
  if (tokens.folded[at] === ',') at--
  if (tokens.kind[at] === NUMBER && tokens.folded[at - 1] === ',') return at > first
  const end = tokens.end[at]
  return actors.some((one) => one.kind === 'person' && one.end === end)
}
