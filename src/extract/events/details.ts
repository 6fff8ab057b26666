import { NUMBER } from '../tokens'
import type { EventType } from '../types'
import { hasWord, wordSet } from '../words'
import type { Rule, Telling } from './telling'
import { isOfficial } from './voices'

/** What people do in the course of something else: "grabbed some clothes", "noticed a car". */
const STEPS = wordSet(
  'grabbed noticed smelled smelt woke awoke slept walked sat looked jumped crawled knocked banged rang shouted screamed yelled cried wept smiled laughed waved hugged kissed dialed dialled wandered paused stared watched peered glanced ducked ate drank sipped chatted felt realised realized remembered recalled wondered greeted strolled posed talked spoke recounted joked quipped reflected reminisced marvelled marveled likened described',
)
/** "received a call", "responded to a report": how the police came to know. */
const CALLS = wordSet('call calls complaint complaints tip report alarm 911')
const TAKING = wordSet('receive received respond responded responding summon summoned call called')

/** "last season", "in his career". */
const SEASON =
  /\b(?:last|this|next|a|the (?:\d{4}|previous|past)) season\b|\bseason \d|\b(?:his|her) career\b/
/** "No consultation was possible": that nothing came about. */
const NONE = /^No (?:\p{L}+ ){1,4}(?:was|were|has|have|had|is|are) /u
const CLOCK = /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|noon|o['’]clock)|\bnoon\b/
const RELATIVES = wordSet('who which whose whom where')
/** Deeds that a later article tells only as background. */
const SOFT: ReadonlySet<EventType> = new Set<EventType>([
  'OTHER',
  'STATEMENT',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'AGREE',
])
const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'season', 'year', 'decade'])

/** Ways of writing that tell a detail of what is told: steps, calls, counts, seasons, hours. */
export const DETAILS: readonly Rule[] = [
  { name: 'step', fits: (t) => t.reading.index > 0 && t.core.type === 'OTHER' && isStep(t) },
  { name: 'call', fits: (t) => t.reading.index > 0 && t.core.type === 'OTHER' && isCall(t) },
  { name: 'going on then', fits: (t) => t.lead && t.reading.index > 0 && t.core.type === 'OTHER' && wasGoingOn(t) && !t.core.main!.passive && !/ when /.test(t.sentence) },
  { name: 'season', fits: (t) => t.reading.index > 0 && t.core.type !== 'COERCE' && SEASON.test(t.sentence) },
  { name: 'none', fits: (t) => !t.dated && NONE.test(t.sentence) },
  { name: 'hours', fits: (t) => !t.lead && t.found.status === 'planned' && t.core.type === 'OTHER' && CLOCK.test(t.sentence) },
  { name: 'relative', fits: (t) => isRelative(t) },
  { name: 'told undated', fits: (t) => !t.lead && !t.dated && t.core.type === 'OTHER' && t.found.status === 'reported' },
  { name: 'long ago', fits: (t) => t.reading.index > 0 && SOFT.has(t.core.type) && isLongAgo(t) && !isOfficial(t) },
  { name: 'state of a year', fits: (t) => !t.lead && t.core.main!.state && t.dated && LONG.has(t.found.when!.precision) && t.found.when!.precision !== 'month' && !isOfficial(t) },
  { name: 'participle', fits: (t) => isParticiple(t) },
  { name: 'would have', fits: ({ core: { main } }) => main!.would && main!.perfect },
  { name: 'not yet', fits: ({ core: { main, say } }) => say === null && main!.negated && main!.progressive && (main!.tense === 'present' || main!.tense === 'past') },
  { name: 'tally', fits: (t) => !t.lead && t.core.type === 'OTHER' && isTally(t) },
  { name: 'sum', fits: (t) => t.reading.index > 0 && t.core.type === 'OTHER' && isSum(t) },
  { name: 'picture', fits: (t) => isPicture(t) },
  { name: 'newborn', fits: (t) => !t.lead && t.core.main!.lemma === 'born' },
] // prettier-ignore

const isStep = ({ reading: { tokens }, core: { main } }: Telling) =>
  main!.finite && !main!.passive && STEPS.has(tokens.folded[main!.token]!)

function isCall({ reading: { tokens, behind }, core: { main } }: Telling): boolean {
  if (!TAKING.has(tokens.folded[main!.token]!)) return false
  return hasWord(tokens, main!.last + 1, Math.min(behind, main!.last + 7), CALLS)
}

/** "was driving home": what went on while something happened. */
export const wasGoingOn = ({ core: { main } }: Telling) =>
  main!.progressive && main!.tense === 'past' && !main!.perfect && main!.lemma !== 'continue'

/** "the war, which began with the invasion": told of a noun. */
const isRelative = ({ reading: { predicates }, core: { main }, dated, old }: Telling) =>
  (!dated || old) &&
  main!.subordinate &&
  RELATIVES.has(main!.opener) &&
  !predicates.some((p) => p.token < main!.token && p.finite && p.opener === main!.opener)

/** "In 2014 the firm signed a lease": a year alone, and not this one. */
function isLongAgo({
  core: { main },
  dated,
  found: { when, status },
  published,
  sentence,
}: Telling): boolean {
  if (!dated || status === 'planned' || main!.tense !== 'past' || main!.perfect) return false
  if (when!.precision !== 'year' && when!.precision !== 'decade') return false
  return published === null
    ? !THIS_YEAR.test(sentence)
    : when!.end < published && when!.start.slice(0, 4) < published.slice(0, 4) && !LAST_YEAR.test(sentence)
}
const THIS_YEAR = /\b(?:this|last) year\b|\bso far\b/
const LAST_YEAR = /\blast year\b/

/** "Committed to reform, she …": what only leads up. */
const isParticiple = ({ core: { main, type }, reading: { tokens, predicates, first } }: Telling) =>
  SOFT.has(type) &&
  main!.token === first &&
  tokens.folded[first]!.endsWith('ed') &&
  predicates.some((p) => p.finite && !p.noun && !p.subordinate && p.token > first)

/** "logged 238 hours in February": a count over weeks. */
function isTally({
  reading: { tokens, behind, times },
  core: { main },
  dated,
  found: { when },
}: Telling): boolean {
  if (!dated || !LONG.has(when!.precision)) return false
  for (let i = main!.last + 1; i < behind && i <= main!.last + 2; i++)
    if (
      tokens.kind[i] === NUMBER &&
      !times.some((time) => time.interval && time.start <= tokens.start[i]! && time.end > tokens.start[i]!)
    )
      return true
  return false
}

/** "Fines totaled $14,000": an amount. */
function isSum({ reading: { tokens, behind }, core: { main } }: Telling): boolean {
  if (!SUMS.has(tokens.folded[main!.token]!)) return false
  for (let i = main!.last + 1; i < behind && i <= main!.last + 6; i++)
    if (tokens.kind[i] === NUMBER) return true
  return false
}
const SUMS = wordSet(
  'totaled totalled averaged amounted cost costs numbered covered measured weighed accounted',
)

/** "The bishop leads a vigil in Lund on March 31, 2018": the present tense beside a day with its year. */
function isPicture({ reading, core: { main, say }, dated, found: { when, status } }: Telling): boolean {
  if (!dated || say || status !== 'happened' || main!.tense !== 'present' || main!.perfect || main!.state)
    return false
  if (when!.precision !== 'day' || !when!.span) return false
  return /\d{4}/.test(reading.text.slice(when!.span.start, when!.span.end + 6))
}
