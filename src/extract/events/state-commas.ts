import { STATES } from '../lexicon/abbreviations'
import { WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isAuxiliary, isPreposition, looksFinite } from './other-verbs'
import { VERB_FORMS } from './verb-forms'

/** "the Lund, Ore., firm": a comma on either side of the short form of a state, where the noun they stand before goes on. */
export function isOfState(tokens: Tokens, i: number): boolean {
  if (tokens.folded[i] !== ',') return false
  const opens = stateEnd(tokens, i + 1)
  const closes = opens < 0 ? i : opens
  if (opens < 0 && !isStateBefore(tokens, i)) return false
  const next = tokens.folded[closes] === ',' ? closes + 1 : closes
  const word = tokens.folded[next] ?? ''
  return (
    tokens.kind[next] === WORD &&
    tokens.capital[next] === 0 &&
    !isPreposition(word) &&
    !GOING_ON.has(word) &&
    !isAuxiliary(word) &&
    !word.endsWith('ly') &&
    !VERB_FORMS.has(word) &&
    !looksFinite(word)
  )
}

/** The token behind "Ore." or "N.J.", -1 where none stands at `i`. */
function stateEnd({ folded, capital }: Tokens, i: number): number {
  if (!capital[i]) return -1
  if (STATE_LETTERS.has(folded[i]!)) return i + 1
  return STATES.has(folded[i]!) && folded[i + 1] === '.' ? i + 2 : -1
}

const isStateBefore = (tokens: Tokens, i: number) =>
  stateEnd(tokens, i - 1) === i || stateEnd(tokens, i - 2) === i
const STATE_LETTERS = wordSet('n.j. n.y. n.h. n.m. n.c. s.c. n.d. s.d. r.i. d.c. b.c.')
/** What stands behind a town without being a noun it specifies. */
const GOING_ON = wordSet(
  'and or but then who which whose whom where when while as although though if because until even just only early late last next earlier later today yesterday',
)
