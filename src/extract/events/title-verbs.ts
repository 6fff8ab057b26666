import { VERB_NEEDS } from '../lexicon/verb-needs'
import { WORD } from '../tokens'
import { wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import { needsNext } from './title-ahead'
import {
  current,
  currentFrom,
  DEED,
  governor,
  open,
  openClause,
  weightOf,
  type Draft,
  type Part,
} from './title-draft'
import { BARE, PRONOUNS } from './title-words'
import { inflect } from './verb-forms'

/** Reads a verb whose group begins at `i`; the last token read. */
export function readVerb(draft: Draft, p: Predicate, i: number): number {
  const last = Math.max(p.last, i)
  if (p.finite && !draft.hasVerb && draft.inner > 0) {
    draft.inner--
    return last
  }
  // not behind "and", "who"
  if (i !== draft.from && currentFrom(draft) !== i - 1) openVerb(draft, p, i)
  // "by promising | to leave"
  else if (!p.finite && isPreposition(draft.reading.tokens.folded[i - 1] ?? '')) draft.clause = current(draft)
  draft.hasVerb = true
  draft.verb = p
  // "signed a treaty"
  draft.lacking = p.last > p.token ? null : p
  draft.needs = NEEDS.get(draft.reading.tokens.folded[p.token]!) ?? null
  draft.verbPart = current(draft)
  return last
}

/** Inflected form of a verb -> the words one of which it needs behind its object. */
const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = makeNeeds()

function makeNeeds(): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>()
  for (const [word, verbs] of Object.entries(VERB_NEEDS))
    for (const lemma of verbs.split(/\s+/))
      for (const [, form] of inflect(lemma)) {
        const known = needs.get(form)
        if (known) known.add(word)
        else needs.set(form, new Set([word]))
      }
  return needs
}

/** Opens a part where a verb begins one. */
function openVerb(draft: Draft, p: Predicate, i: number): void {
  const { folded } = draft.reading.tokens
  if (p.infinitive && folded[i] === 'to') {
    // not in "efforts to end the strike | failed", "wants to end it"
    if (draft.hasVerb) openInfinitive(draft, i)
  } else if (p.finite && (!draft.hasVerb || draft.waiting.length > 0)) closeInner(draft, i)
  else if (p.finite ? isReduced(draft, p, i) : isBehindNoun(draft, p, i))
    openClause(draft, i, BARE.has(folded[i - 1]!) ? 90 : 54, current(draft))
  else if (p.finite || isPreposition(folded[i - 1]!)) draft.clause = current(draft)
}

/** "…, a plan | to leave", "promised | to leave". */
function openInfinitive(draft: Draft, i: number): void {
  const { clause, main, parts } = draft
  const { folded } = draft.reading.tokens
  const before = folded[i - 1]!
  if (draft.lacking) {
    const weight = weightOf(draft, clause)
    if (weight > DEED) openClause(draft, i, weight - 1, clause)
  } else if (draft.needs?.has('to')) openClause(draft, i, weightOf(draft, draft.verbPart) - 2, draft.verbPart)
  else if (!before.endsWith('ing') && !before.endsWith('ed')) {
    const isAsked = main?.type === 'REQUEST' && !draft.isSubject && PRONOUNS.has(folded[parts[clause]!.from]!)
    openClause(draft, i, 72, isAsked ? 0 : ofInfinitive(draft, before))
  }
}

/** "urged the men | to engage in": an infinitive that no lexicon names and the verb before needs; true where one was opened. */
export function opensNeeded(draft: Draft, i: number): boolean {
  const { folded, kind, capital } = draft.reading.tokens
  const next = folded[i + 1] ?? ''
  if (!draft.needs?.has('to') || draft.lacking || draft.isSubject || !draft.verb) return false
  if (kind[i + 1] !== WORD || capital[i + 1] !== 0 || isDeterminer(next) || isPreposition(next)) return false
  const { verb, verbPart } = draft
  openClause(draft, i, weightOf(draft, verbPart) - 2, verbPart)
  draft.hasVerb = true
  draft.verb = draft.lacking = verb
  return true
}

/** What an infinitive adds to: "won approval from the king | to sail" to the verb, "spoke of a plan | to sail" to the noun. */
function ofInfinitive(draft: Draft, before: string): number {
  const { parts, verbPart, clause, reading } = draft
  const between = parts.slice(verbPart + 1)
  const isPhrase = ({ from, isAdded }: Part) => {
    const word = reading.tokens.folded[from]!
    return isAdded || (isPreposition(word) && word !== 'for')
  }
  return verbPart >= clause && between.length < 4 && !PURPOSES.has(before) && between.every(isPhrase)
    ? verbPart
    : governor(draft)
}
const PURPOSES = wordSet(
  'effort efforts plan plans attempt attempts bid bids request requests decision decisions right rights ability chance chances need proposal proposals move moves agreement deal contract pledge promise vow call calls permission approval opportunity way ways power powers order orders refusal failure willingness readiness desire intention commitment campaign bill law measure measures vote votes pressure fight struggle drive push race time reason motion petition threat offer invitation',
)

/** Goes on with the clause whose verb this is, behind what specifies its subject. */
function closeInner(draft: Draft, i: number): void {
  const outer = draft.hasVerb ? draft.waiting.pop()! : draft.clause
  if (current(draft) !== outer)
    draft.clause = open(draft, i, weightOf(draft, outer), outer === 0 ? -1 : outer)
}

/** "praised the men | arrested in Oslo": reads as a past form, but the subject has its verb. */
function isReduced({ reading }: Draft, p: Predicate, i: number): boolean {
  const { folded } = reading.tokens
  if (p.start !== p.token || p.tense !== 'past' || STANDING.has(folded[i - 1]!)) return false
  const next = folded[p.last + 1] ?? ''
  return isPreposition(next) || next === 'to'
}

/** "a ship | carrying the men", unlike "the carrying", "too tired". */
function isBehindNoun({ reading, lacking }: Draft, p: Predicate, i: number): boolean {
  const { folded, kind, capital } = reading.tokens
  const before = folded[i - 1]!
  return (
    kind[i - 1] === WORD &&
    !lacking &&
    !isPreposition(before) &&
    !isDeterminer(before) &&
    capital[i] === 0 &&
    !DEGREE.has(before) &&
    needsNext(reading, p.last)
  )
}

const STANDING = wordSet('he she it they we i you who that which')
const DEGREE = wordSet('too so very more most less least as not')
