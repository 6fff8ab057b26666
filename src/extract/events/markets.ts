import type { EventType } from '../types'
import { wordSet } from '../words'
import type { Rule, Telling } from './telling'

const PLAIN: ReadonlySet<EventType> = new Set<EventType>(['OTHER', 'STATEMENT', 'SUPPORT', 'ACCUSE'])
const TOLD: ReadonlySet<EventType> = new Set<EventType>(['OTHER', 'STATEMENT', 'HAZARD', 'COOPERATE', 'AID'])

/** "Shares closed at $18.75", "the dollar was quoted at 1.84 marks". */
const PRICE =
  /\b(?:clos|open|end|finish|settl|quot|trad|chang)(?:e[ds]?|ed|ing|led|ing hands|d hands)? (?:\p{Ll}+ ){0,3}(?:at|up|down|off|unchanged)\b[^.;]{0,12}[$£€¥]?\d|\b(?:composite|over-the-counter|late|early|afternoon|morning|stock exchange|share|currency) trading\b|\bthe (?:dollar|pound|euro|yen|mark) (?:was|is|stood|rose|fell|slipped|gained)\b/iu
const MARKET = /\b(?:shares?|stocks?|trading|dollar|yen|marks?|bonds?|points|index|exchange|barrel|ounce)\b/i
/** "earned $10 million, or 67 cents a share, in the year-ago quarter". */
const YEAR_AGO =
  /\b(?:year-ago|year-earlier|(?:an?|one) year (?:ago|earlier|before)|in the (?:same|like|corresponding|comparable) (?:\p{Ll}+ )?(?:quarter|period|month|half)|the (?:same|prior|previous) (?:quarter|period) (?:last|a) year)\b/u
const ACCOUNTS =
  /\b(?:quarter(?:ly)?|earnings|net (?:income|loss|profit)|revenues?|sales|a share|per share|cents|fiscal|profits?|results|reserves?|dividends?|debt|expenses|average|outstanding)\b/gi
const AMOUNT = /[$£€#¥]\s?\d|\d ?(?:%|percent|per cent|million|billion|cents)/
/** "Proceeds will be used to cut its debt". */
const PROCEEDS = /\bproceeds\b[^.;]{0,80}\b(?:be used|go to|go toward)/i
/** Who stands by and says what he thinks of it. */
const ONLOOKERS =
  /^(?:[^,]{0,40}, )?(?:some |many |several |most |other |few |wall street |industry |market |political |legal |local )*(?:investors|analysts|traders|economists|experts|observers|critics|dealers|brokers|economists|supporters|opponents|fans|commentators|pundits|skeptics|sceptics|historians|scholars|scientists)\b/i
const GUESSING = wordSet('estimate predict forecast expect anticipate project figure reckon')

/** Ways of writing of business pages and of those who look on: prices, accounts, guesses. */
export const MARKETS: readonly Rule[] = [
  { name: 'price', fits: (t) => t.reading.index > 0 && t.core.type === 'OTHER' && MARKET.test(t.sentence) && PRICE.test(t.sentence) },
  { name: 'a year ago', fits: (t) => t.reading.index > 0 && TOLD.has(t.core.type) && tellsAccounts(t, 1) && YEAR_AGO.test(t.sentence) },
  { name: 'accounts', fits: (t) => t.reading.index > 0 && TOLD.has(t.core.type) && isAccount(t) && tellsAccounts(t, 2) },
  { name: 'proceeds', fits: (t) => t.reading.index > 0 && t.core.type === 'OTHER' && PROCEEDS.test(t.sentence) },
  { name: 'onlookers', fits: (t) => t.reading.index > 0 && !t.dated && PLAIN.has(t.core.type) && ONLOOKERS.test(t.sentence) },
  { name: 'estimate', fits: (t) => t.reading.index > 0 && isGuess(t) },
] // prettier-ignore

/** Words of accounts, `least` of them, beside an amount. */
const tellsAccounts = ({ sentence }: Telling, least: number) =>
  AMOUNT.test(sentence) && (sentence.match(ACCOUNTS)?.length ?? 0) >= least

const KEEPING = wordSet(
  'earn report include have be record post charge book add take account reflect total represent show register set write compare result boost reduce offset recognize recognise',
)
/** What books do, unlike "sold a unit for $9 million". */
const isAccount = ({ core: { main }, reading: { tokens } }: Telling) =>
  KEEPING.has(main!.lemma) || BOOKED.has(tokens.folded[main!.token]!)
const BOOKED = wordSet(
  'earned reported included had has was were posted recorded booked charged reflected compared totaled totalled resulted',
)

const isGuess = ({ core: { main, say }, found: { status } }: Telling) =>
  (say !== null && GUESSING.has(say.lemma)) ||
  (main!.say && GUESSING.has(main!.lemma) && status === 'planned')
