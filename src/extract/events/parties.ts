import { POSSESSIVE, PUNCTUATION, tokenAt, WORD, type Tokens } from '../tokens'
import type { Toponym, Where } from '../types'
import { wordSet } from '../words'
import type { Reading } from './reading'

/** What is given, said or done to somebody: "gave Peru a chance", "wants Chad to answer", "sell Oman 20 jets". */
const GIVING = wordSet(
  'prevent prevents prevented preventing urge urges urged urging give gives gave giving given offer offers offered offering grant grants granted granting lend lends lent lending owe owes owed owing sell sells sold selling send sends sent sending let lets letting allow allows allowed allowing help helps helped helping want wants wanted wanting tell tells told telling promise promises promised promising deny denies denied denying force forces forced forcing invite invites invited inviting thank thanks thanked thanking persuade persuaded convince convinced remind reminded reminds order orders ordered ordering pressure pressured pressuring prompt prompts prompted prompting compel compels compelled compelling require requires required requiring enable enables enabled enabling',
)
/** What a country does, wants or is to others: its own name before it names no place. */
const DEEDS = wordSet(
  'cooperation request requests decision decisions proposal proposals refusal offer offers demand demands bid support role claim claims stance position actions action reaction response application ambassador ambassadors membership withdrawal accession approval veto invitation policy policies relations ties commitment efforts effort willingness interests interest allies ally envoy delegation representative representatives allegations accusations denial warning warnings threat threats sanctions tariffs intervention involvement participation',
)

const PARTIES = wordSet('d r dfl i l g')

/** "Sen. Diaz, D-Salem", "(R-Ohio)": whom he sits for. */
export function isPartySeat({ folded }: Tokens, at: number): boolean {
  return folded[at - 1] === '-' && PARTIES.has(folded[at - 2] ?? '')
}

/** Directly behind a verb of giving, asking or letting, or joined to such a one by "and": a party, not a place. */
export function isReceiver(tokens: Tokens, { start }: Toponym, before: Toponym | undefined): boolean {
  const { folded } = tokens
  let at = tokenAt(tokens, start)
  if (folded[at - 1] === 'and' && before && tokenAt(tokens, before.end) === at - 1)
    at = tokenAt(tokens, before.start)
  return GIVING.has(folded[folded[at - 1] === 'the' ? at - 2 : at - 1] ?? '')
}

/** "Chad's request", "Peru's long-standing support": what a country does. */
export function isWithDeed({ folded, kind, capital }: Tokens, possessive: number): boolean {
  if (kind[possessive] !== POSSESSIVE) return false
  for (let i = possessive + 1; i < possessive + 4 && kind[i] === WORD && capital[i] === 0; i++)
    if (DEEDS.has(folded[i]!)) return true
  return false
}

/** What goes from one to another: "the sale of jets to Oman". */
const TRANSFERS = wordSet(
  'sell sells sold selling sale sales give gives gave given giving grant grants granted granting offer offers offered offering export exports exported exporting supply supplies supplied supplying lend lent lending loan loans donate donated donating pledge pledged pledging apologise apologised apologize apologized apology response reply object objected transfer transfers transferred',
)
/** What is between two parties rather than two places. */
const SHARED = wordSet(
  'relations relationship talks dispute disputes tension tensions agreement agreements deal deals treaty pact trade ties cooperation views differences dialogue negotiations alliance friendship partnership rivalry understanding match game row feud rift',
)

/** "according to Chad", "sold jets to Oman", "views between Peru and Chile": behind the preposition at token `i` stands a party. */
export function isToParty({ tokens, first }: Reading, word: string, i: number, { place }: Toponym): boolean {
  if (word === 'to') {
    if (tokens.folded[i - 1] === 'according') return true
    if (place!.kind !== 'country') return false
    return isBehind(tokens, first, i, 9, TRANSFERS)
  }
  if (word !== 'between' || (place!.kind !== 'country' && place!.kind !== 'admin')) return false
  return isBehind(tokens, first, i, 4, SHARED)
}

/** Whether one of the words stands less than `reach` tokens before token `i`, with no sign between. */
function isBehind(
  { folded, kind }: Tokens,
  first: number,
  i: number,
  reach: number,
  some: ReadonlySet<string>,
): boolean {
  for (let back = i - 1; back >= first && back > i - reach && kind[back] !== PUNCTUATION; back--)
    if (some.has(folded[back]!)) return true
  return false
}

const LISTED = wordSet(', and the neighbouring neighboring')

/** "Peru has troops in Mali", "Peru, Chad and Chile met in Mali", "said that Peru, with others, had built": a country that a sentence or clause begins with and that does something. */
export function isActor({ tokens, first, predicates }: Reading, { place, span }: Where): boolean {
  if (place.kind !== 'country') return false
  const at = tokenAt(tokens, span!.start)
  for (let i = at - 1; i >= first && !OPENING.has(tokens.folded[i]!); i--)
    if (tokens.capital[i] === 0 && !LISTED.has(tokens.folded[i]!)) return false
  let next = tokenAt(tokens, span!.end)
  while (next < at + MOST_LISTED && (tokens.capital[next]! > 0 || LISTED.has(tokens.folded[next]!))) next++
  if (tokens.folded[first] !== 'in')
    while (next < at + MOST_LISTED && isBetween(tokens.folded[next] ?? '')) next++
  const from = behindAside(tokens, tokenAt(tokens, span!.end))
  return predicates.some((p) => p.finite && !p.noun && (p.start === next || p.start === from))
}
const OPENING = wordSet('that said says stated')

/** The token behind ", with others,", from that of its first comma; -1 elsewhere. */
function behindAside({ folded }: Tokens, comma: number): number {
  if (folded[comma] !== ',' || !ASIDE.has(folded[comma + 1] ?? '')) return -1
  for (let i = comma + 2; i < comma + MOST_LISTED; i++) if (folded[i] === ',') return i + 1
  return -1
}
const ASIDE = wordSet('in with along together like unlike which whose')
/** "Peru early this week joined", "Peru deliberately flooded". */
const isBetween = (word: string) => WHEN.has(word) || word.endsWith('ly')
const WHEN = wordSet(
  'early late earlier later this last week month year today yesterday also then now soon recently',
)

const MOST_LISTED = 24

const PLAYED =
  /^(?: and)? (?:have |has |had )?(?:beat|edged|thrashed|trounced|routed|lost|drew|won|led|defeated)\b[^.]{0,40}\b\d{1,3}-\d{1,3}\b/
const BEATEN = /\b(?:beat|edged|thrashed|trounced|routed|defeated) $/
const SCORE = /^[^.]{0,30}\b\d{1,3}-\d{1,3}\b/

/** "Lund lost 1-0", "beat Lund 2-1": a club. */
export const isPlaying = (text: string, start: number, end: number) =>
  PLAYED.test(text.slice(end, end + 70)) ||
  (BEATEN.test(text.slice(Math.max(0, start - 12), start)) && SCORE.test(text.slice(end, end + 40)))
