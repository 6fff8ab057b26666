import { SPEECH } from '../lexicon/people'
import { BUILDINGS, PARTIES } from '../lexicon/place-words'
import { FUNCTION_WORDS, LOCATIVES } from '../lexicon/words'
import { NUMBER, POSSESSIVE, PUNCTUATION, WORD, type Tokens } from '../tokens'
import type { Candidate } from '../gazetteer'
import type { Mention } from './mentions'

/** What governments do, beside saying things. */
const ACTS = new Set(
  'accuses accused condemns condemned rejects rejected demands demanded threatens threatened calls called summoned expelled vetoed recognises recognizes recognised recognized refuses refused imposed lifted signed ratified wants wanted intends seeks sought supports supported backs backed opposes opposed considers regards views sees fears hopes'.split(
    ' ',
  ),
)
const AUXILIARIES = new Set(
  'has have had also will would may might could is was again repeatedly officially formally strongly'.split(
    ' ',
  ),
)
const MOST_AUXILIARIES = 2

/** Whether a country or a capital stands for its government: "Moscow said", "Kabul has accused", "according to Tehran". */
export function isMetonym(tokens: Tokens, mention: Mention, chosen: Candidate | undefined): boolean {
  if (!chosen || mention.kind !== 'literal' || mention.container || mention.content) return false
  if (chosen.place.kind !== 'country' && !isSeat(mention, chosen)) return false
  const before = tokens.folded[mention.from - 1] ?? ''
  if (mention.from > mention.first && before === 'to' && tokens.folded[mention.from - 2] === 'according')
    return true
  if (mention.from > mention.first && tokens.kind[mention.from - 1] === WORD && !SUBJECT_BEFORE.has(before))
    return false
  let i = mention.to
  for (let steps = 0; steps < MOST_AUXILIARIES && AUXILIARIES.has(tokens.folded[i] ?? ''); steps++) i++
  const verb = tokens.folded[i] ?? ''
  return i < mention.last && (SPEECH.has(verb) || ACTS.has(verb))
}

const BEATEN = new Set(['beat', 'beats', 'beating', 'thrashed', 'trounced', 'edged'])
const PLAY = new Set(['host', 'face', 'play', 'travel', 'trail', 'lead'])
const DASH = /^[-–—]$/
const GOALS = /^\d{1,3}$/

/** "beat Lyon 2-1", "Lyon host Troyes": the club of a town. */
function isTeam(tokens: Tokens, { from, to, first }: Mention): boolean {
  const { folded } = tokens
  const before = from > first ? folded[from - 1]! : ''
  if (LOCATIVES.has(before)) return false
  if (BEATEN.has(before)) return true
  if (from === first && PLAY.has(folded[to] ?? '')) return true
  return GOALS.test(folded[to] ?? '') && DASH.test(folded[to + 1] ?? '') && GOALS.test(folded[to + 2] ?? '')
}

/** "New Delhi" may stand at Delhi and is the capital all the same. */
const isSeat = ({ candidates }: Mention, chosen: Candidate) =>
  chosen.capital ||
  candidates.some((c) => c.own && c.capital && c.place.countries[0] === chosen.place.countries[0])

/** Words before a subject; behind a preposition a place is no subject: "the minister in Moscow said". */
const SUBJECT_BEFORE = new Set(
  'that what and but while as because although when if since which official whether however meanwhile'.split(
    ' ',
  ),
)

/** Words that make a name of what stands before them: "the Paris Agreement", "the Minsk agreements". */
const TITLED =
  /^(?:agreements?|accords?|conventions?|protocols?|treaty|treaties|papers|pact|declaration|process|principles|memorandum|communique)$/
const BETWEEN = new Set(['climate', 'peace', 'nuclear', 'trade', 'ceasefire'])

/** Whether a place is a part of a longer name here: "U.S. Geological Survey", "Paris Agreement", a club's; not "in Baghdad Tuesday". */
export function isEmbedded(tokens: Tokens, mention: Mention): boolean {
  if (mention.kind !== 'literal' || mention.candidates.length === 0 || mention.content) return false
  const { to, last, from, first } = mention
  if (isTeam(tokens, mention) || isTitle(tokens, mention) || isWork(tokens, mention)) return true
  if (from > first && CARRIERS.has(tokens.folded[from - 1]!) && isCapital(tokens, from - 1)) return true
  if (to >= last) return false
  if (isFirm(tokens, mention)) return true
  const after = tokens.folded[to]!
  if (TITLED.test(after) || (BETWEEN.has(after) && TITLED.test(tokens.folded[to + 1] ?? ''))) return true
  if (tokens.kind[to] !== WORD || tokens.capital[to] === 0 || FUNCTION_WORDS.has(after)) return false
  if (PARTIES.has(after)) return false
  // "through Midwest Transit" names a firm, "in Baghdad Tuesday" a day
  if (isRegion(mention) && !DAYS.has(after)) return true
  return !(from > first && LOCATIVES.has(tokens.folded[from - 1]!))
}

/** "the musical “Arden”": a town alone in quotation marks is the name of something else. */
function isTitle(tokens: Tokens, { from, to, candidates }: Mention): boolean {
  if (!/^[“"]$/.test(tokens.folded[from - 1] ?? '') || candidates[0]!.place.kind === 'country') return false
  const behind = /^[.,;!?]$/.test(tokens.folded[to] ?? '') ? to + 1 : to
  return /^[”"]$/.test(tokens.folded[behind] ?? '')
}

/** "Air Peru", "Radio Lund". */
const CARRIERS = new Set(['air', 'radio', 'tourism'])
const isCapital = (tokens: Tokens, i: number) => tokens.kind[i] === WORD && tokens.capital[i]! > 0

const QUOTE = /^[“"‘']$/
const SMALL = new Set(['a', 'an', 'the', 'in', 'of', 'on', 'at', 'to', 'for', 'from', 'and'])

/** "the film “A Winter in Arden”", "“1864: Arden at the Gates”": a word of a name in quotation marks, all its words in capitals. */
function isWork(tokens: Tokens, { from, to, first, last }: Mention): boolean {
  const opening = edgeOfWork(tokens, from - 1, -1, first - 2)
  if (opening < 0 || !isTitleWord(tokens, opening + 1)) return false
  const closing = edgeOfWork(tokens, to, 1, last + 2)
  let words = 0
  for (let i = opening + 1; i < closing; i++)
    if (isTitleWord(tokens, i) && !SMALL.has(tokens.folded[i]!) && !DAYS.has(tokens.folded[i]!)) words++
  return words > to - from
}

const MOST_TITLE_TOKENS = 8

/** The quotation mark at the end of the capitalised words that go on from token `i` in steps of `by`, or -1. */
function edgeOfWork(tokens: Tokens, i: number, by: 1 | -1, stop: number): number {
  for (let steps = 0; steps < MOST_TITLE_TOKENS && i !== stop; steps++, i += by) {
    const folded = tokens.folded[i] ?? ''
    if (tokens.kind[i] === PUNCTUATION) {
      if ((by < 0 ? QUOTE : CLOSING).test(folded)) return i
      if (!MARK.test(folded)) return -1
    } else if (!isTitleWord(tokens, i) && !SMALL.has(folded)) return -1
  }
  return -1
}

const isTitleWord = (tokens: Tokens, i: number) => isCapital(tokens, i) || tokens.kind[i] === NUMBER
const MARK = /^[:.,;!?]$/
const CLOSING = /^[”"’']$/

/** "Arden & Holm", "Arden's Farm". */
function isFirm({ folded, capital, kind }: Tokens, { to, candidates }: Mention): boolean {
  if (candidates[0]!.place.kind !== 'city') return false
  if (folded[to] === '&' || folded[to] === 'amp') return (capital[to + 1] ?? 0) > 0
  return kind[to] === POSSESSIVE && capital[to + 1] === 1 && BUILDINGS.has(folded[to + 1]!)
}

const isRegion = ({ candidates }: Mention) => candidates[0]?.place.kind === 'region'
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)
