import { WORD, type Tokens } from '../tokens'

const set = (words: string) => new Set(words.split(' '))
export const MODALS = set(
  'will would shall should may might can could must wont wouldnt cannot cant couldnt shouldnt ll',
)
export const BE = set('is are was were be been being am isnt arent wasnt werent')
const HAVE = set('has have had having hasnt havent hadnt')
export const DO = set('do does did dont doesnt didnt')
export const NEGATIONS = set(
  'not never no nor wont wouldnt cannot cant couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt neither without nt',
)
export const ADVERBS = set(
  'also soon next then ever still already again yet just only even now once later first recently previously reportedly allegedly further instead formally officially jointly',
)
/** Words before "to" that make the infinitive a plan. */
const PLANNING = set(
  'scheduled due set expected planned slated going about plan plans planning intend intends intending intended aim aims aiming likely poised hope hopes hoping prepare prepares preparing preparing prepared ready agreed agree vowed vow vows pledged pledge promised promise decided decides wait waiting seeks',
)

/** What stands before a verb and belongs to it. */
export interface Group {
  aux: boolean
  be: boolean
  past: boolean
  modal: boolean
  must: boolean
  future: boolean
  negated: boolean
}

/** Reads back over the auxiliaries, adverbs and "to" before a verb. */
export function readGroup(tokens: Tokens, from: number, verb: number): Group {
  const group: Group = {
    aux: false,
    be: false,
    past: false,
    modal: false,
    must: false,
    future: false,
    negated: false,
  }
  for (let j = verb - 1; j >= from && j >= verb - 7; j--) {
    const word = tokens.folded[j]!
    if (NEGATIONS.has(word)) group.negated = true
    if (MODALS.has(word) || word === '’ll' || word === "'ll") {
      group.aux = true
      if (
        word === 'will' ||
        word === 'would' ||
        word === 'shall' ||
        word === 'wont' ||
        word === 'wouldnt' ||
        word === 'll'
      )
        group.future = true
      else group.modal = true
      if (word === 'must' || word === 'should') group.must = true
    } else if (BE.has(word)) {
      group.aux = true
      group.be = true
      if (word === 'was' || word === 'were' || word === 'been') group.past = true
    } else if (HAVE.has(word)) {
      group.aux = true
      group.past = true
    } else if (DO.has(word)) {
      group.aux = true
      if (word.startsWith('did')) group.past = true
    } else if (word === 'to') {
      const before = tokens.folded[j - 1] ?? ''
      if (j > from && (PLANNING.has(before) || BE.has(before))) group.future = true
      if (j > from && tokens.folded[j - 2] === 'not') group.negated = true
      break
    } else if (!(
      ADVERBS.has(word) ||
      NEGATIONS.has(word) ||
      (tokens.kind[j] === WORD && word.endsWith('ly'))
    )) {
      break
    }
  }
  return group
}
