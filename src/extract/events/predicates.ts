import { NUMBER, PUNCTUATION, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { openerOf } from './clauses'
import { frameType } from './frames'
import { formOfInvariant, isVerb } from './is-verb'
import { reopen, settleMain } from './main-clause'
import { nounType } from './noun-types'
import { findBareVerb, isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import { settleParticiples } from './participles'
import { copyOf, type Predicate, type Tense } from './predicate'
import { ADVERBS, BE, MODALS, NEGATIONS, readGroup, type Group } from './verb-group'
import { VERB_FORMS, type Form, type VerbEntry } from './verb-forms'
import { AUXILIARY, BARE, FINITE, LEXICAL, PASSED_OVER, type Words } from './word-classes'

/** The predicates between two tokens (`to` not included), in text order. */
export function findPredicates(tokens: Words, from: number, to: number): Predicate[] {
  const predicates: Predicate[] = []
  let auxiliary = -1
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) {
      if (auxiliary >= 0 && tokens.kind[i] === PUNCTUATION)
        auxiliary = closeState(tokens, from, auxiliary, predicates)
      continue
    }
    const word = tokens.folded[i]!
    const read = mayTell(tokens, from, i) ? readWord(tokens, from, i, to, word) : null
    if (read) {
      if (auxiliary >= 0 && (read.noun || read.start > auxiliary)) {
        // "is in talks with": the state is told before its noun
        closeState(tokens, from, auxiliary, predicates)
      }
      auxiliary = -1
      predicates.push(reopen(tokens, from, read, predicates))
      i = Math.max(i, read.token)
    } else if (tokens.classes[i]! & AUXILIARY && (tokens.capital[i] === 0 || i === from)) {
      if (auxiliary < 0) auxiliary = i
    } else if (auxiliary >= 0 && !ADVERBS.has(word) && !NEGATIONS.has(word) && i - auxiliary > 5) {
      auxiliary = closeState(tokens, from, auxiliary, predicates)
    }
  }
  if (auxiliary >= 0) closeState(tokens, from, auxiliary, predicates)
  return settleMain(tokens, settleParticiples(tokens, from, predicates))
}

/** Most words are no verb and no noun of the lexicons, and stand behind no auxiliary. */
function mayTell({ classes }: Words, from: number, i: number): boolean {
  const own = classes[i]!
  if ((own & (LEXICAL | FINITE)) !== 0) return true
  return (own & BARE) !== 0 && i > from && (classes[i - 1]! & (AUXILIARY | PASSED_OVER)) !== 0
}

function readWord(tokens: Words, from: number, i: number, to: number, word: string): Predicate | null {
  const verb = VERB_FORMS.get(word)
  if (verb) {
    const form = verb.invariant ? formOfInvariant(tokens, from, i, to) : verb.form
    if (isVerb(tokens, from, i, to, form)) {
      const read = readVerb(tokens, from, i, to, form, verb.entries)
      if (read) return read
      if (!isAuxiliary(word) && !NEGATIONS.has(word) && isSureForm(tokens, from, i, form))
        return makeVerb(tokens, from, i, to, form, UNNAMED)
    }
  } else {
    const form = findBareVerb(tokens, from, i, to)
    if (form) return makeVerb(tokens, from, i, to, form, UNNAMED)
  }
  const type = nounType(tokens, from, i)
  if (!type) return null
  const noun = copyOf(NOUN)
  noun.token = noun.start = noun.last = i
  noun.lemma = word
  noun.type = type
  return noun
}

/** Without a phrase of the lexicon a plural may be meant: "Shares in the firm fell", and "people want to go" tells nothing. */
const isSureForm = ({ folded }: Tokens, from: number, i: number, form: Form) =>
  i > from && (form !== 's' || isDeterminer(folded[i + 1] ?? '')) && folded[i] !== 'want'

const UNNAMED: VerbEntry = { lemma: '', type: 'OTHER', rest: [], say: false }
const NOUN: Predicate = {
  token: 0,
  start: 0,
  last: 0,
  lemma: '',
  type: 'OTHER',
  say: false,
  noun: true,
  state: false,
  tense: 'bare',
  finite: false,
  passive: false,
  progressive: false,
  perfect: false,
  infinitive: false,
  would: false,
  must: false,
  negated: false,
  subordinate: false,
  opener: '',
}

/** "is", "has", "can" with no verb behind them tell a state. Always -1: no auxiliary is left open. */
function closeState(tokens: Words, from: number, i: number, predicates: Predicate[]): -1 {
  const word = tokens.folded[i]!
  const group = readGroup(tokens, from, i)
  const past = group.past || /^(?:was|were|had|did)/.test(word)
  const opener = openerOf(tokens, from, i)
  const due = isDue(tokens, i)
  const state = copyOf(NOUN)
  state.token = state.last = due ? i + 1 : i
  state.start = group.start
  state.lemma = due ? 'due' : 'be'
  state.noun = false
  state.state = !due
  if (due || group.future || word === 'will') state.tense = 'future'
  else if (MODALS.has(word) || group.modal) state.tense = 'modal'
  else state.tense = past ? 'past' : 'present'
  state.finite = !group.infinitive
  state.infinitive = group.infinitive
  state.negated = group.negated
  state.subordinate = opener >= 0
  state.opener = opener >= 0 ? tokens.folded[opener]! : ''
  predicates.push(reopen(tokens, from, state, predicates))
  return -1
}

/** "is due in Oslo", "are due back": what is planned. */
const isDue = ({ folded }: Tokens, i: number) =>
  BE.has(folded[i]!) && folded[i + 1] === 'due' && DUE_AT.has(folded[i + 2] ?? '')

const DUE_AT = wordSet('in at on back home before')

function readVerb(
  tokens: Words,
  from: number,
  i: number,
  to: number,
  form: Form,
  entries: readonly VerbEntry[],
): Predicate | null {
  for (const entry of entries) {
    const last = matchRest(tokens, i, to, entry.rest)
    if (last >= 0) return makeVerb(tokens, from, i, to, form, entry, last)
  }
  return null
}

function makeVerb(
  tokens: Words,
  from: number,
  i: number,
  to: number,
  form: Form,
  { lemma, type, say, rest }: VerbEntry,
  last = i,
): Predicate {
  const group = readGroup(tokens, from, i)
  const passive = form === 'past' && group.be
  const finite =
    form === 's' ||
    (form === 'past' && (group.aux || tokens.folded[last + 1] !== 'by' || isAmount(tokens, last + 2))) ||
    (form === 'base' && (!group.infinitive || group.future)) ||
    (form === 'ing' && group.be)
  const opener = openerOf(tokens, from, group.start)
  const framed = lemma
    ? frameType(tokens, { from, to, start: group.start, last: i, lemma, passive }, rest.length > 0)
    : undefined
  return {
    token: i,
    start: group.start,
    last,
    lemma,
    type: framed ?? type,
    say: say && (framed === undefined || framed === 'STATEMENT'),
    noun: false,
    state: false,
    tense: tenseOf(group, form, finite),
    finite: finite && !(group.infinitive && !group.future) && tokens.folded[group.start] !== 'having',
    passive,
    progressive: form === 'ing' && group.be,
    perfect: group.have,
    infinitive: group.infinitive,
    would: group.would,
    must: group.must,
    negated: group.negated,
    subordinate: opener >= 0,
    opener: opener >= 0 ? tokens.folded[opener]! : '',
  }
}

/** "increased by 4 percent", unlike "killed by 4 men". */
const isAmount = ({ kind, folded }: Tokens, i: number) =>
  folded[i] === 'half' ||
  (folded[i] === 'a' && FRACTIONS.has(folded[i + 1] ?? '')) ||
  folded[i] === '$' ||
  (kind[i] === NUMBER && (PARTS.has(folded[i + 1] ?? '') || folded[i]!.endsWith('%')))
const FRACTIONS = wordSet('third quarter fifth sixth seventh eighth ninth tenth half')
const PARTS = wordSet('% percent per pc points basis times million billion')

function tenseOf(group: Group, form: Form, finite: boolean): Tense {
  if (group.future) return 'future'
  if (group.modal) return 'modal'
  if (group.past || (form === 'past' && !group.be)) return 'past'
  return finite ? 'present' : 'bare'
}

/** "called off on Monday" is not "called on". */
const PARTICLES = wordSet('off up out back down away over')

/** The last token of the phrase when its words follow within four tokens of each other; -1 when they do not. */
function matchRest(tokens: Tokens, i: number, to: number, rest: readonly string[]): number {
  let at = i
  for (const word of rest) {
    let found = -1
    for (let j = at + 1; j < to && j <= at + (word === 'on' ? 2 : 5); j++) {
      const folded = tokens.folded[j]!
      if (folded === word || (word.length > 4 && folded.startsWith(word.slice(0, -1)))) {
        found = j
        break
      }
      if (tokens.kind[j] === NUMBER && word.length < 5) break
      // "closed on Monday for road works" is no closing of roads
      if (
        isPreposition(folded) &&
        folded !== 'of' &&
        folded !== 'as' &&
        !isPreposition(word) &&
        !PARTICLES.has(word)
      )
        break
      if (
        ((word === 'for' || word === 'on') && (j > at + 2 || PARTICLES.has(folded))) ||
        (word === 'no' && j > at + 1)
      )
        break
      if (tokens.kind[j] === PUNCTUATION && folded !== '-' && folded !== '“' && folded !== '"') break
    }
    if (found < 0) return -1
    at = found
  }
  return at
}
