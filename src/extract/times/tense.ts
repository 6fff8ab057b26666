import { NUMBER, WORD, type Tokens } from '../tokens'

export type Tense = 'past' | 'future' | null

const FUTURE = new Set(
  `will shall wont would should must going gonna scheduled due expected expects expect planned planning hopes hoping intends aims slated
  upcoming forthcoming may might looms proposed`.split(/\s+/),
)
/** "an expected vote", "the proposed merger": tells nothing of the verb. */
const ATTRIBUTIVE = new Set(['expected', 'proposed'])
const DETERMINERS = new Set('the a an this that its their his her'.split(' '))
/** Nouns as well: "plans to", "plans for" look ahead, "vacation plans" do not. */
const FUTURE_WITH_TO = new Set(['plans', 'plan', 'set', 'ready', 'likely', 'bound'])
const PAST = new Set(
  `was were had did been has said told took went came made gave got saw met held began won lost fell rose left found hit struck shot
  died sent brought sold bought paid wrote spoke ran led fled broke drew grew knew kept built became thought felt heard stood sat
  wasnt werent hadnt didnt fought caught taught sought swore threw flew chose sank beat shook tore woke hid rode arose awoke
  understood withdrew overthrew set put cut shut let quit after ago`.split(/\s+/),
)
/** Present tense of what is on a calendar: "the trial resumes Monday". */
const SCHEDULED = new Set(
  `opens begins starts resumes continues ends closes meets returns arrives leaves hosts faces expires airs concludes completes takes
  kicks reopens convenes plays tours welcomes entertains heads competes departs go goes resume reopen convene begin gather gathers travel travels perform performs`.split(
    /\s+/,
  ),
)
/** Verbs whose infinitive was done: "was allowed to return Monday", unlike "agreed to meet Monday". */
const DONE = new Set(
  `allowed had managed tried began started continued came went failed refused helped forced used able moved gathered returned
  attempted proceeded`.split(/\s+/),
)
const MODAL = new Set(`will shall would should must may might could can to wont`.split(' '))
/** Before a participle: "the closed road", "stay closed". */
const NO_SUBJECT = new Set(
  'stay stays staying remain remains remaining the a an this that these those his her its their our my your all some any many more most one two three four five six about nearly'.split(
    ' ',
  ),
)
/** Behind "to" no infinitive: "sentenced to death", "back to work", "what came to him". */
const NO_VERB = new Set(
  'him them us me it date death life power prison court school office war peace work'.split(' '),
)
/** "is coming Friday": what is on its way. */
const COMING = new Set(
  `coming leaving arriving returning opening closing starting beginning heading gearing preparing hosting holding planning playing
  visiting travelling traveling launching facing resuming moving`.split(/\s+/),
)
const BE = new Set(['is', 'are', 'be', 'am'])
const REACH_BACK = 40
const REACH_ON = 14
/** How far before a time an infinitive still tells of it: "to meet Friday". */
const REACH_INFINITIVE = 4
const DUE = new Set(['due', 'scheduled', 'expected', 'slated'])
const REACH_SCHEDULE = 7
const REACH_PROGRESSIVE = 14

/** The tense of the verb nearest to the tokens `from` to `to`, looked for to the left in the sentence, then to the right; between the
 * two a preposition that looks ahead counts for days ("from Wednesday", "by Friday"). */
export function tenseAt(tokens: Tokens, from: number, to: number, isDay = false): Tense {
  if (isDay && (isCalledFor(tokens, from) || isPutOff(tokens, from))) return 'future'
  // "through Tuesday", "through the weekend"
  if (
    isHeldThrough(
      tokens,
      tokens.folded[from] === 'the' ? from : tokens.folded[from - 1] === 'the' ? from - 1 : from,
    )
  )
    return 'future'
  for (let i = from - 1; i >= 0 && from - i <= REACH_BACK; i--) {
    if (endsSentence(tokens, i)) break
    const tense = tenseOf(tokens, i, from - i)
    if (tense) return tense
  }
  const before = tokens.folded[from - 1] ?? ''
  if (isDay && /^(from|by|through)$/.test(before)) return 'future'
  for (let i = to; i < tokens.count && i - to < REACH_ON; i++) {
    if (endsSentence(tokens, i)) break
    const tense = tenseOf(tokens, i, Infinity)
    if (tense) return tense
  }
  return isDay && /^(until|till)$/.test(before) ? 'future' : null
}

const CALLED = new Set('called announced planned scheduled booked fixed set'.split(' '))

/** "called a strike for Monday". */
function isCalledFor({ folded, kind }: Tokens, from: number): boolean {
  if (folded[from - 1] !== 'for') return false
  for (let i = from - 2; i >= 0 && i > from - 9 && kind[i] === WORD; i--)
    if (CALLED.has(folded[i]!)) return true
  return false
}

const PUT_OFF = new Set(
  'postponed extended delayed deferred adjourned suspended given gave has have'.split(' '),
)

/** "postponed the vote until Friday", "has until 9 a.m. Friday". */
function isPutOff({ folded, kind }: Tokens, from: number): boolean {
  let until = from - 1
  while (until > from - 6 && folded[until] !== 'until' && folded[until] !== 'till') until--
  if (until === from - 6) return false
  for (let i = until - 1; i >= 0 && i > until - 8 && kind[i] === WORD; i--)
    if (PUT_OFF.has(folded[i]!)) return true
  return false
}

/** "has cancelled all trains in the north through Tuesday", "suspended classes through Tuesday", unlike "ran from Monday through Tuesday". */
function isHeldThrough({ folded, kind, capital }: Tokens, from: number): boolean {
  const before = folded[from - 1]
  if (before !== 'through' && before !== 'until') return false
  for (let i = from - 2; i >= 0 && i > from - 14 && kind[i] === WORD; i--)
    if (capital[i] === 0 && (HELD.has(folded[i]!) || (before === 'through' && ORDERED.has(folded[i]!))))
      return true
  return false
}
const HELD = new Set(['has', 'have', 'is', 'are', 'could', 'may', 'might', 'will', 'would'])
const ORDERED = new Set(
  'suspended closed cancelled canceled extended banned barred imposed ordered halted prolonged grounded postponed'.split(
    ' ',
  ),
)

/** What several do by the calendar: nouns as well, so of the present only behind who does it. */
const FIXTURES = new Set(
  `open begin start resume continue end close meet return arrive leave host face play tour visit take kick clash compete depart entertain
  welcome head`.split(/\s+/),
)

/** "They meet Zambia on Friday", "Lund face Bergen at home Saturday", "the talks open Monday". */
function isFixture({ folded, capital, kind }: Tokens, i: number): boolean {
  const before = folded[i - 1] ?? ''
  if (!FIXTURES.has(folded[i]!) || kind[i - 1] !== WORD) return false
  return capital[i - 1]! > 0 || SEVERAL.has(before) || (/..[^sui]s$/.test(before) && before !== 'does')
}
const SEVERAL = new Set(['they', 'we', 'who', 'which'])

/** "had been due to close Friday". */
const wasDue = ({ folded }: Tokens, i: number) =>
  DUE.has(folded[i] ?? '') && folded[i - 1] === 'been' && folded[i - 2] === 'had'

/** What token `i` tells; `back` is how many tokens before the time it stands. */
function tenseOf(tokens: Tokens, i: number, back: number): Tense {
  if (tokens.kind[i] !== WORD || tokens.capital[i]! > 0) return null
  const word = tokens.folded[i]!
  const before = tokens.folded[i - 1] ?? ''
  if (wasDue(tokens, i)) return 'past'
  if (FUTURE.has(word)) return ATTRIBUTIVE.has(word) && DETERMINERS.has(before) ? null : 'future'
  if (FUTURE_WITH_TO.has(word) && /^(to|for)$/.test(tokens.folded[i + 1] ?? '')) return 'future'
  if (BE.has(before) && back <= REACH_PROGRESSIVE && COMING.has(word)) return 'future'
  if (word === 'to' && back <= REACH_PROGRESSIVE && isStillAhead(tokens, i)) return 'future'
  if (before === 'be' || before === 'is' || before === 'are' || tokens.folded[i - 2] === 'be') return null
  if (PAST.has(word)) return MODAL.has(before) ? 'future' : 'past'
  if (word === 'to') {
    if (back > REACH_INFINITIVE || !isInfinitive(tokens, i + 1)) return null
    return DONE.has(before) || wasDue(tokens, i - 1) ? 'past' : 'future'
  }
  if (
    back <= REACH_SCHEDULE &&
    tokens.folded[i + 1] !== 'of' &&
    (SCHEDULED.has(word) || isFixture(tokens, i))
  )
    return 'future'
  if (back <= 2 && (word === 'is' || word === 'are')) return 'future'
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'))
    return NO_SUBJECT.has(before) || /ly$|^still$/.test(before) ? null : 'past'
  return /['’]ll$/.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)) ? 'future' : null
}

/** "is to be sworn in on Sunday", "has offered to host the talks in April": behind a present tense an infinitive is not yet done. */
function isStillAhead(tokens: Tokens, to: number): boolean {
  if (!isInfinitive(tokens, to + 1)) return false
  const { folded, kind } = tokens
  const before = folded[to - 1] ?? ''
  if (before === 'is' || before === 'are') return true
  if (DONE.has(before) || kind[to - 1] !== WORD || !(before.endsWith('ed') || WILLED.has(before)))
    return false
  const auxiliary = folded[to - 2]!
  return (
    PERFECT.has(auxiliary) ||
    (PERFECT.has(folded[to - 3] ?? '') && /ly$|^(?:also|now|been|not)$/.test(auxiliary))
  )
}
const PERFECT = new Set(['has', 'have'])
const WILLED = new Set(['chosen', 'sworn', 'set', 'sought', 'undertaken'])

function isInfinitive(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== WORD || tokens.capital[i]! > 0) return false
  const word = tokens.folded[i] ?? ''
  return !NO_VERB.has(word) && !NO_SUBJECT.has(word) && !/(?:s|ing|ed)$/.test(word)
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof gen sen rep gov col lt sgt capt maj adm st jr sr inc corp ltd co jan feb mar apr jun jul aug sep sept oct nov dec
  vs no mt ft rev hon pres dist`.split(/\s+/),
)

/** A full stop, question or exclamation mark that is no abbreviation's, or a line's end with a capital after it. */
function endsSentence(tokens: Tokens, i: number): boolean {
  const word = tokens.folded[i]!
  if (word !== '.' && word !== '!' && word !== '?') return false
  const next = i + 1
  if (next >= tokens.count) return true
  if (word === '.') {
    const before = tokens.folded[i - 1] ?? ''
    const short = tokens.capital[i - 1]! > 0 && (before.length === 1 || ABBREVIATIONS.has(before))
    if (short && tokens.end[i - 1] === tokens.start[i]) return false
    if (tokens.kind[next] === NUMBER && tokens.end[i] === tokens.start[next]) return false
  }
  return true
}
