import { WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'

export const MODALS = wordSet(
  'will would shall should may might can could must wont wouldnt cannot cant couldnt shouldnt ll',
)
export const BE = wordSet('is are was were be been being am isnt arent wasnt werent')
export const HAVE = wordSet('has have had having hasnt havent hadnt')
export const DO = wordSet('do does did dont doesnt didnt')
export const NEGATIONS = wordSet(
  'not never no nor wont wouldnt cannot cant couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt neither without nt',
)
export const ADVERBS = wordSet(
  'also soon next then ever still already again yet just only even now once later first recently previously reportedly allegedly further instead formally officially jointly outright openly together twice both all so far since today yesterday long longer tentatively always often almost sometimes perhaps',
)
/** "has since built", unlike "since the fire". */
export const isSinceThen = ({ folded }: Pick<Tokens, 'folded'>, i: number): boolean =>
  folded[i] === 'since' && HAVE.has(folded[i - 1] ?? '')
/** "the week before", "years after": no preposition. */
export const isTimeBefore = ({ folded }: Pick<Tokens, 'folded'>, i: number): boolean =>
  (folded[i] === 'before' || folded[i] === 'after') && UNITS.has(folded[i - 1] ?? '')
const UNITS = wordSet('hour day night week month year decade hours days nights weeks months years decades')
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday yesterday today')
const PARTS_OF_DAY = wordSet('morning afternoon evening night')

/** "had | on Monday | called", "will late on Tuesday | leave": the auxiliary before a day that stands before a verb, -1 where there is none. */
export function auxiliaryBeforeDay({ folded }: Pick<Tokens, 'folded'>, verb: number): number {
  let at = verb - 1
  if (PARTS_OF_DAY.has(folded[at] ?? '')) at--
  if (!WEEKDAYS.has(folded[at] ?? '')) return -1
  at--
  if (folded[at] === 'on') at--
  if (folded[at] === 'late' || folded[at] === 'early' || folded[at] === 'earlier') at--
  const word = folded[at] ?? ''
  return HAVE.has(word) || BE.has(word) || MODALS.has(word) ? at : -1
}

/** Words before "to" that make the infinitive a plan. */
const PLANNING = wordSet(
  'scheduled due set expected planned slated going about plan plans planning intend intends intending intended aim aims aiming likely poised hope hopes hoping prepare prepares preparing preparing prepared ready agreed agree vowed vow vows pledged pledge promised promise decided decides wait waiting seeks',
)

const AIMING = wordSet('aiming hoping intending')

/** What stands before a verb and belongs to it. */
export interface Group {
  /** The first token of the group. */
  start: number
  aux: boolean
  be: boolean
  have: boolean
  past: boolean
  modal: boolean
  must: boolean
  future: boolean
  would: boolean
  negated: boolean
  /** Behind "to". */
  infinitive: boolean
}

const FUTURE = wordSet('will would shall wont wouldnt ll')

/** Reads back over the auxiliaries, adverbs and "to" before a verb. */
export function readGroup(tokens: Tokens, from: number, verb: number): Group {
  const group: Group = {
    start: verb,
    aux: false,
    be: false,
    have: false,
    past: false,
    modal: false,
    must: false,
    future: false,
    would: false,
    negated: false,
    infinitive: false,
  }
  const beforeDay = auxiliaryBeforeDay(tokens, verb)
  for (let j = beforeDay >= from ? beforeDay : verb - 1; j >= from && j >= verb - 7; j--) {
    const word = tokens.folded[j]!
    const negation = NEGATIONS.has(word)
    if (negation) group.negated = true
    if (word === 'to') {
      group.infinitive = true
      group.start = j
      if (j > from && isPlanning(tokens, from, j)) group.future = true
      if (j > from && tokens.folded[j - 2] === 'not') group.negated = true
      break
    }
    if (readAuxiliary(group, word)) group.start = j
    else if (!(negation || ADVERBS.has(word) || (tokens.kind[j] === WORD && word.endsWith('ly')))) break
  }
  return group
}

/** "is set to", "plans to"; "was to" is one, "was able to" not. */
function isPlanning(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.folded[to - 1]!
  if (tokens.folded[to + 1] === 'blame') return false
  // "a session, aiming to inform farmers": what it is for
  if (PLANNING.has(before)) return !(AIMING.has(before) && tokens.folded[to - 2] === ',')
  // "they were to meet", not "how hard it was to meet"
  if (BE.has(before)) return tokens.folded[to - 2] !== 'it' && !isPurpose(tokens, from, to)
  // "due in Oslo on Friday to"
  for (let i = to - 2; i >= from && i > to - 7; i--) if (DUE.has(tokens.folded[i]!)) return true
  return false
}

/** "The goal of the project is to help": what it is for, not what is planned. */
function isPurpose({ folded }: Tokens, from: number, to: number): boolean {
  for (let i = to - 2; i >= from && i > to - 10; i--) if (PURPOSES.has(folded[i]!)) return true
  return false
}

const PURPOSES = wordSet(
  'goal goals aim aims purpose objective idea job task mission role way point key challenge intention hope dream focus priority',
)
const DUE = wordSet('due scheduled slated')

/** Notes what an auxiliary says of its group; false where the word is none. */
function readAuxiliary(group: Group, word: string): boolean {
  if (MODALS.has(word)) {
    if (FUTURE.has(word)) group.future = true
    else group.modal = true
    if (word.startsWith('would')) group.would = true
    if (word === 'must' || word === 'should') group.must = true
  } else if (BE.has(word)) {
    // the verb itself decides over an outer "is": "is being held", "was being"
    group.be = true
    if (PAST_BE.has(word)) group.past = true
  } else if (HAVE.has(word)) {
    group.have = true
    group.past = true
  } else if (DO.has(word)) {
    if (word.startsWith('did')) group.past = true
  } else return false
  group.aux = true
  return true
}

const PAST_BE = wordSet('was were been wasnt werent')

/** Past forms that are no participles. */
export const SIMPLE_PASTS = wordSet(
  'arose ate became began bit blew bore broke came chose did drank drew drove fell flew forbade forgave forgot froze gave went grew hid knew overcame overran oversaw rang rode rose sang sank saw shook shrank spoke sprang stole strove swam swore threw took tore underwent undertook was were withdrew woke wore wrote fled slept stood sat lay',
)
