import { NUMBER, WORD } from '../tokens'
import { hasWord, wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import { finiteIn, needsNext, opensClause, tellsDeed, tellsMain } from './title-ahead'
import { current, currentFrom, DEED, glue, governor, openClause, weightOf, type Draft } from './title-draft'
import { readPreposition } from './title-prepositions'
import { BARE, CONTENT, isAdverb, PRONOUNS, WEIGHTS } from './title-words'
import { OPENER } from './word-classes'

/** Opens a part at a word that is no verb and no "and", where one begins. */
export function readOpener(draft: Draft, i: number, word: string): void {
  const { tokens } = draft.reading
  const known = WEIGHTS.get(word)
  // "sell | about 40 ships"
  if (known !== undefined && isCount(draft, i, word)) {
    draft.lacking = null
    return
  }
  const isClause = (tokens.classes[i]! & OPENER) !== 0 && word !== 'following'
  // "near | where", "and | for"
  if (i - 1 > draft.from && currentFrom(draft) === i - 1 && tokens.kind[i - 1] === WORD) {
    if (isClause) draft.hasVerb = false
    return
  }
  if (CONTENT.has(word) && isTold(draft, i, word)) return readContent(draft, i)
  if (known === undefined && word.endsWith('ing') && opensParticiple(draft, i, word))
    return openRead(draft, i, BARE.has(tokens.folded[i - 1]!) ? 90 : 54, current(draft))
  if (word === 'that' && isClaimed(draft, i)) return openClause(draft, i, 76, current(draft))
  if (tellsDeed(draft, i, word)) return openClause(draft, i, DEED, 0)
  // "so badly hurt that"
  if (word === 'so' && hasWord(tokens, i + 2, i + 5, THAT)) return
  const isMeans = word === 'by' && (tokens.folded[i + 1]?.endsWith('ing') ?? false)
  const weight = tellsMain(draft, i, word) ? DEED : isMeans ? 64 : (known ?? (isClause ? 34 : 0))
  if (weight === 0 || (draft.lacking && word === 'as')) return
  if (isPreposition(word) && isPreposition(tokens.folded[i - 1]!)) return
  if (BOTH.has(word)) readBoth(draft, i, weight, word)
  else if (isClause) {
    const isNeeded = BARE.has(tokens.folded[i - 1]!)
    openClause(
      draft,
      i,
      isNeeded ? 90 : weight,
      PRONOUNS.has(word) ? current(draft) : ofClause(draft, weight),
    )
  } else if (word.endsWith('ing') && word !== 'during' && word !== 'following')
    openClause(draft, i, weight, governor(draft))
  else if (word === 'to' && isAsked(draft, i)) openRead(draft, i, 72, governor(draft))
  else readPreposition(draft, i, weight, word)
}

/** Opens a clause that has its verb and lacks what that one tells. */
function openRead(draft: Draft, i: number, weight: number, on: number): void {
  openClause(draft, i, weight, on)
  draft.hasVerb = true
  draft.lacking = draft.verb
}

const THAT = wordSet('that')

/** "about 40", "over $2". */
function isCount({ reading }: Draft, i: number, word: string): boolean {
  const { folded, kind } = reading.tokens
  if (!COUNTING.has(word)) return false
  return folded[i + 1] === 'to' || kind[i + 1] === NUMBER || SIGNS.has(folded[i + 1] ?? '')
}

/** "said | that", "asked | whether", "wrote on Monday | that". */
function isTold(draft: Draft, i: number, word: string): boolean {
  const { verb, reading } = draft
  if (draft.lacking) return true
  const { folded } = reading.tokens
  if (word !== 'that' || !verb || !(verb.say || WRITING.has(folded[verb.token]!))) return false
  return governor(draft) === draft.clause || folded[i - 1] === ','
}

/** Reads on in what is said, which is missed nearly as much as who says so. */
function readContent(draft: Draft, i: number): void {
  const weight = weightOf(draft, draft.clause)
  if (weight > DEED) openClause(draft, i, weight - 1, draft.clause)
  else glue(draft, i)
  draft.hasVerb = false
}

/** "a ship | carrying the men", of a verb that no lexicon names. */
function opensParticiple({ reading, lacking, from }: Draft, i: number, word: string): boolean {
  const { folded, kind, capital } = reading.tokens
  const before = folded[i - 1]!
  const next = folded[i + 1] ?? ''
  return (
    !lacking &&
    word.length > 5 &&
    !NOUNS.has(word) &&
    i - 1 > from &&
    kind[i - 1] === WORD &&
    capital[i - 1] === 0 &&
    !isPreposition(next) &&
    needsNext(reading, i) &&
    !isDeterminer(before) &&
    !isPreposition(before) &&
    !isAdverb(before)
  )
}

/** "the claim | that", "so heavy | that". */
const isClaimed = ({ reading: { tokens }, from }: Draft, i: number) =>
  hasWord(tokens, Math.max(from, i - 9), i, CLAIMS) || hasWord(tokens, Math.max(from, i - 5), i, SO)

/** "after rebels attacked", "after the attack". */
function readBoth(draft: Draft, i: number, weight: number, word: string): void {
  if (!opensClause(draft, i)) readPreposition(draft, i, weight, word)
  else if (word === 'as' && isShowing(draft, i)) glue(draft, i)
  else openClause(draft, i, weight < DEED && word === 'as' ? 32 : weight, ofClause(draft, weight))
}

/** "was described as | showing signs", unlike "as striking teachers fill the square". */
function isShowing({ reading, to }: Draft, i: number): boolean {
  const next = reading.tokens.folded[i + 1] ?? ''
  if (!next.endsWith('ing')) return false
  return BEING.has(next) || !finiteIn(reading, i + 2, Math.min(to, i + 10))
}
const BEING = wordSet('saying being having telling')

/** What a clause adds to: that of the deed to the whole, for it stays where the words before it go. */
const ofClause = (draft: Draft, weight: number) => (weight === DEED ? draft.clause : governor(draft))

/** "to see whether": an infinitive that no lexicon names. */
function isAsked({ reading }: Draft, i: number): boolean {
  const { folded, kind, capital } = reading.tokens
  return (
    kind[i + 1] === WORD &&
    capital[i + 1] === 0 &&
    !isDeterminer(folded[i + 1]!) &&
    CONTENT.has(folded[i + 2] ?? '')
  )
}

const NOUNS = wordSet(
  'offering meeting hearing building funding shooting bombing killing warning ruling training housing spending evening morning painting opening beginning filing listing briefing gathering crossing landing planning wedding finding reading recording parking feeling wing string ceiling clothing',
)
const COUNTING = wordSet('about around over under near')
const SIGNS = wordSet('$ £ € us$')
const WRITING = wordSet('wrote tweeted posted writes tweets posts')
const SO = wordSet('so such')
const CLAIMS = wordSet(
  'claim claims report reports allegation allegations accusation accusations charge charges fear fears evidence warning ruling news belief view signs sign indications assessment idea notion statement promise pledge hope hopes concern concerns rumor rumors rumour rumours suggestion suggestions denial finding findings decision',
)
/** Before a clause or a noun. */
const BOTH = wordSet('before after until since as')
