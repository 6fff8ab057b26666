import type { Span, Status, Timex } from '../types'
import { PUNCTUATION } from '../tokens'
import { wordSet } from '../words'
import type { Focus } from './focus'
import type { Core } from './main-predicate'
import { isDeterminer } from './other-verbs'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { isQuoted } from './report'
import type { TimeChoice } from './when'

const CALLED_OFF =
  /\b(?:called off|cancelled|canceled|scrapped|postponed indefinitely|will not take place|did not take place|never happened|fake news)\b/i
const HEDGED =
  /\b(?:reportedly|allegedly|alleged to|believed? to|thought to have|feared (?:to|dead|drowned|trapped|killed|lost)|purportedly|apparently|according to|unconfirmed|rumou?red)\b/i
const SCHEDULED =
  /\b(?:(?:is|are|was|were|been|be) (?:now |also |tentatively )?(?:scheduled|slated|due|planned|expected|set (?:to|for)|to be held|to take place)|scheduled (?:for|to)|slated (?:for|to)|to be held|upcoming|forthcoming|plans? (?:to|for)|planned for|proposed for)\b/i

/** All of them at once, for most sentences have none. */
const WORDED = new RegExp([CALLED_OFF, HEDGED, SCHEDULED].map(({ source }) => source).join('|'), 'i')

/** A status and the words that gave it; `span` is null where nothing in the words did. */
export interface StatusReading {
  readonly status: Status
  readonly span: { readonly start: number; readonly end: number } | null
}

/**
 * Happened: the article asserts it. Reported: only somebody in it does. Planned: its verb is in the future, or its date is named as
 * scheduled, or its date is after publication. Denied: negated, called off.
 */
export function readStatus(
  reading: Reading,
  core: Core,
  focus: Focus | null,
  { time: when, said: sayTime }: TimeChoice,
  published: string | null,
): StatusReading {
  const from = focus?.start ?? reading.start
  const text = reading.text.slice(from, focus?.end ?? reading.end)
  const worded = WORDED.test(text)
  const off = worded ? matchIn(from, text, CALLED_OFF) : null
  if (off && isNearMain(reading, core, off) && !isDeed(reading, core, off))
    return { status: 'denied', span: off }
  const { main, say } = core
  if (
    main?.negated &&
    main.finite &&
    !isNotOnly(reading, main) &&
    main.tense !== 'future' &&
    main.tense !== 'modal' &&
    !(say && PLAIN.has(core.type))
  )
    return { status: 'denied', span: spanOf(reading, main.token) }
  if (main && main.lemma === 'deny' && main.finite && !isRefusal(reading, main))
    return { status: 'denied', span: spanOf(reading, main.token) }
  const mayBeDue = when ? !sayTime : main?.tense !== 'past'
  const due = worded && mayBeDue ? matchIn(from, text, SCHEDULED) : null
  const scheduled = due && isPlanOf(reading, main, due) ? null : due
  if (when && !sayTime && scheduled && scheduled.start < when.start && when.start - scheduled.end < 60)
    return { status: 'planned', span: scheduled }
  if (
    main &&
    main.tense === 'future' &&
    !(sayTime && say && main.token > say.token) &&
    !isDone(reading, main)
  ) {
    if (say && say !== main && core.type === 'STATEMENT' && isOutlook(reading, main, say, when))
      return { status: 'reported', span: spanOf(reading, say.token) }
    return { status: 'planned', span: spanOf(reading, main.token) }
  }
  // "has scheduled a meeting": a plan by its verb
  if (
    main &&
    !main.passive &&
    main.finite &&
    main.lemma === 'schedule' &&
    !when &&
    isDeterminer(reading.tokens.folded[main.last + 1]!)
  )
    return { status: 'planned', span: spanOf(reading, main.token) }
  const tells = main?.tense === 'present' || main?.tense === 'past' || main?.noun
  if (tells && when?.interval && published && when.interval.start > published && !sayTime)
    return { status: 'planned', span: { start: when.start, end: when.end } }
  if (scheduled && !when) return { status: 'planned', span: scheduled }
  const hedged = worded ? matchIn(from, text, HEDGED) : null
  if (hedged && isOfMain(reading, core, hedged)) return { status: 'reported', span: hedged }
  if (main && isHeld(reading, main)) return { status: 'reported', span: null }
  if (say && say !== main && !isBeside(reading, main, say))
    return { status: 'reported', span: spanOf(reading, say.token) }
  if (main && isQuoted(reading, main)) return { status: 'reported', span: null }
  const told = say === main || main?.lemma === 'allege' ? main : null
  return { status: told ? 'reported' : 'happened', span: told ? spanOf(reading, told.token) : null }
}

/** "dropped its plan to expand", "is closing its yard, abandoning plans to stay": what is done, beside a plan; or a plan of another clause. */
function isPlanOf({ text, tokens }: Reading, main: Predicate | null, { start }: Span): boolean {
  if (!main || !main.finite || main.noun || main.say || main.would || start <= tokens.end[main.last]!)
    return false
  if (main.tense === 'present' && /[,;] (?:but|and|while) /.test(text.slice(tokens.end[main.last]!, start)))
    return true
  if (main.state || (main.tense !== 'past' && main.tense !== 'present')) return false
  return /^(?:plan|upc|forth|prop)/i.test(text.slice(start, start + 5))
}

/** "is not sought only by the police", "not only": not denied. */
function isNotOnly({ tokens }: Reading, { start, last }: Predicate): boolean {
  for (let i = start; i <= last + 1; i++) if (ONLY.has(tokens.folded[i]!)) return true
  return false
}
const ONLY = wordSet('only just merely simply solely')

/** "forced them to yield", "managed to flee": an infinitive of what came about. */
const isDone = ({ predicates }: Reading, { infinitive, start }: Predicate) =>
  infinitive &&
  predicates.some(
    (p) => FORCING.has(p.lemma) && p.tense === 'past' && p.finite && p.token < start && start - p.token < 8,
  )
const FORCING = wordSet('force compel oblige lead prompt cause enable help manage drive pressure')

/** "police believed he robbed it": what somebody holds or alleges. */
function isHeld({ tokens, predicates, behind }: Reading, main: Predicate): boolean {
  const { folded } = tokens
  const holding = predicates.filter((p) => p.finite && !p.noun && !p.passive && HOLDING.has(folded[p.token]!))
  if (holding.some((p) => p.token < main.token && !p.subordinate)) return true
  // "…, prosecutors allege."
  return holding.some((p) => p.token > main.token && p.last + 2 >= behind)
}
const HOLDING = wordSet(
  'believe believes believed suspect suspects suspected think thinks thought fear fears feared allege alleges alleged',
)

/** "denied bail", "denied the request": what is not given, not what is not so. */
function isRefusal({ tokens, behind }: Reading, { last, passive }: Predicate): boolean {
  if (passive) return true
  for (let i = last + 1; i < Math.min(behind, last + 7); i++) if (REQUESTS.has(tokens.folded[i]!)) return true
  return false
}
const REQUESTS = wordSet(
  'request requests appeal appeals bail parole application applications visa visas motion motions bid permission access entry asylum petition clemency licence license accreditation treatment credit',
)

/** "Analysts said the deal will hurt earnings": how somebody thinks it will turn out, on no day. */
const isOutlook = ({ tokens }: Reading, main: Predicate, say: Predicate, when: Timex | null) =>
  !main.passive &&
  (OUTLOOK.has(tokens.folded[main.token]!) || FORESEEING.has(say.lemma)) &&
  when?.interval?.precision !== 'day'
const FORESEEING = new Set(['predict', 'estimate', 'argue', 'warn', 'suggest'])
const OUTLOOK = wordSet(
  'mean rise fall grow increase decrease decline drop improve worsen dilute hurt harm help benefit boost affect keep continue remain stay achieve exceed reach total cost save lead cause depend need prove allow enable discourage encourage slow ease strengthen weaken consolidate find diminish suffer prevail succeed fail survive recover dominate hamper bring be have',
)

/** "They denounced the raid and said …", "opened the yard, but locals say …", "declared him ill and freed him": told by the article itself, beside what is said. */
function isBeside({ tokens, predicates, behind }: Reading, main: Predicate | null, say: Predicate): boolean {
  if (!main || !main.finite || main.tense === 'future') return false
  const between = (from: number, to: number) =>
    predicates.some((p) => p.finite && !p.noun && p !== say && p !== main && p.token > from && p.token < to)
  if (main.token > say.token) {
    // "wrote a letter after the board dismissed it"
    if (main.opener === 'after' || main.opener === 'before') return !between(say.token, main.token)
    return JOINS.has(tokens.folded[main.start - 1]!) && !between(say.token, main.token)
  }
  if (JOINS.has(tokens.folded[say.start - 1]!)) return true
  if (SUBORDINATING.has(say.opener)) return true
  let comma = say.start - 1
  while (comma > main.last && tokens.kind[comma] !== PUNCTUATION) comma--
  if (say.last + 3 > behind) return false
  // "to settle claims it spied"
  if (comma === main.last) return NOUNS_TOO.has(tokens.folded[say.token]!)
  return CONTRASTS.has(tokens.folded[comma + 1]!)
}
const JOINS = new Set(['and', 'but'])
const CONTRASTS = new Set(['and', 'but', 'while', 'though', 'although'])
/** Verbs of saying that may be nouns: "to settle claims". */
const NOUNS_TOO = wordSet(
  'report reports claim claims remark remarks comment comments statement statements call calls',
)
const SUBORDINATING = new Set(['because', 'after', 'since', 'before', 'who', 'which', 'that'])

const PLAIN: ReadonlySet<string> = new Set(['OTHER', 'STATEMENT'])

/** What is called off is what the verb tells. */
const isNearMain = ({ tokens }: Reading, { main }: Core, off: Span) =>
  !main || Math.abs(off.start - tokens.start[main.token]!) < 40

/** "scrapped its plan", unlike "the meeting was called off": what somebody did. */
const isDeed = ({ tokens }: Reading, { main }: Core, off: Span) =>
  main !== null && main.finite && !main.passive && tokens.start[main.token] === off.start

/** An adverb counts beside the verb or at the sentence's head; "according to" anywhere. */
function isOfMain(reading: Reading, { main }: Core, hedge: Span): boolean {
  if (!main || hedge.end - hedge.start > 11) return true
  const { start, end } = reading.tokens
  return (
    hedge.start < reading.start + 12 ||
    (hedge.end > start[main.start]! - 25 && hedge.start < end[main.last]! + 12)
  )
}

function matchIn(from: number, text: string, pattern: RegExp) {
  const match = pattern.exec(text)
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

function spanOf(reading: Reading, token: number) {
  return { start: reading.tokens.start[token]!, end: reading.tokens.end[token]! }
}
