import { NUMBER } from '../tokens'
import type { EventType } from '../types'
import { hasWord, wordSet } from '../words'
import type { Core } from './main-predicate'
import { BACKDROPS } from './backdrops'
import { DETAILS, wasGoingOn } from './details'
import { HINDSIGHT } from './hindsight'
import { MARKETS } from './markets'
import { NOTICES } from './notices'
import type { Reading } from './reading'
import { isQuoted, type Found } from './report'
import type { Rule, Telling } from './telling'
import { isOfficial, isPrivate } from './voices'

const types = (...list: EventType[]): ReadonlySet<EventType> => new Set(list)

/** What counts also as somebody's own words. */
const SPOKEN = types(
  'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'ASSAULT', 'COERCE', 'HAZARD', 'PROTEST', 'SANCTION',
) // prettier-ignore
const DONE = types('ASSAULT', 'COERCE', 'HAZARD', 'PROTEST', 'SANCTION')
const LEAD = 2
const YEAR = 400 * 86_400_000

/** "(Ana Holm / The Herald)", "poses for a picture": words under a picture. */
const CAPTION =
  /\(\p{Lu}[\p{L}.'’-]* (?:\p{Lu}[\p{L}.'’-]* ){1,2}\/ ?\p{Lu}|\((?:AP|AFP|Reuters|Getty)\b[^)]{0,30}(?:Photo|\/)|\b[Pp]hoto(?:graph)?: |\bpose[sd]? (?:for|with|in front)\b|\b(?:is|are) (?:pictured|seen here|shown here)\b/u
/** "None of the others was hurt": that nothing came about. */
const NOBODY = /^(?:None|Nobody|Neither|No one) /
const LIST = /\binclud(?:e|ed|es|ing):/
/** "asked people to report …": advice and appeals for information. */
const ADVICE =
  /\b(?:ask|urg|encourag|invit|advis|remind|warn)(?:e?s|ed|ing)? [^.;]{0,30}?\b(?:people|public|residents|anyone|everyone|all|motorists|drivers|parents|citizens|homeowners|those|visitors|witnesses)\b[^.;]{0,80}? to (?:immediately )?(?:report|contact|call|lock|come|watch|check|visit|attend|bring|be|stay|keep|register|remain|use|wear|take)\b/i
/** "according to a survey", "the poll found": what people think or figures show. */
const SURVEY =
  /\baccording to (?:an?|the|its|[\p{Lu}][\p{L}’']+) [^,.;]{0,40}\b(?:poll|survey|study|statistics|figures|census)\b|\b(?:poll|survey|study) (?:found|shows?|showed|suggests?)\b/u
/** "The investigation is continuing". */
const INQUIRY =
  /\b(?:investigations?|inquiry|inquiries|enquiries|probe|search)\b[^,]{0,40}\b(?:is|are|was|were|remains?) (?:still )?(?:continuing|ongoing|on-going|under ?way|active)\b/i
/** "disclosed this while speaking in …": points back to what was told. */
const POINTER =
  /\b(?:disclosed|said|stated|revealed|announced|declared|confirmed|made) (?:this|it|so|the (?:disclosure|statement|call|remarks?))\b(?: known)? (?:while|when|in|at|on|during|yesterday|today)\b/i
/** Verbs of telling; "announced", "confirmed", "testified" are acts. */
const TELLING = wordSet(
  'say tell add note explain argue suggest predict estimate report write remark point describe mention comment claim think believe insist state agree',
)
/** Verbs of being and using: without a date they tell how something is. */
const FAINT = wordSet(
  'await use make become live remain stay require start cost serve work study teach learn turn help need include cover develop design create form nickname dub raise adore',
)
const LIVING = wordSet('work live serve teach study')
/** "has been hit by protests over the past three years": a habit. */
const OVER_YEARS =
  /\b(?:over|for|during|in) (?:the )?(?:past|last|recent) (?:(?:few|several|couple of|two|three|four|five|six|ten|\d+) )?(?:years|decades?|months)\b|\b[Ff]or (?:(?:nearly|almost|about|more than|over) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )?(?:years|decades|months)\b|\b(?:has|have) (?:long|repeatedly)\b/i
/** "spent forty years as a baker": a life's work. */
const SPENT = /\bspent (?:the (?:past|last) )?(?:\w+ ){0,2}(?:years|decades)\b/i
/** "selects its chairman at the start of each year": a habit. */
const EVERY =
  /\b(?:each|every) (?:\p{Ll}+ )?(?:year|month|week|day|season|spring|summer|fall|autumn|winter)\b|\bannually\b/u
/** "is unlikely to find", "seem to have": a guess. */
const GUESS = /\b(?:un)?likely\b|\bseems?\b|\bmay well\b/i

/** An act done by speaking counts in a quotation, of the rest only what came about. */
const isOpinion = ({ core: { type, main } }: Telling) =>
  !SPOKEN.has(type) || (main!.tense === 'future' && DONE.has(type))
const FIGURES = wordSet(
  'rate rates sales collections revenue revenues shipments profit profits average population unemployment percent attendance economy gdp enrollment enrolment exports imports output earnings consumption inflation growth volume percentage',
)
const MOVES = wordSet(
  'rise fall increase grow drop climb shrink double decrease decline go come hit reach register continue account total sell be recover expand contract slow surge plunge rebound jump slip soar dip',
)
/** "The rate went up to 9.1": a figure told behind the lead. */
function isFigure({ reading: { tokens, first, behind }, core: { main } }: Telling): boolean {
  if (!(MOVES.has(main!.lemma) || main!.lemma === '') || main!.noun) return false
  let figure = false
  for (let i = main!.last; i < behind; i++) figure ||= tokens.kind[i] === NUMBER
  return figure && hasWord(tokens, first, main!.start, FIGURES)
}

const isOnADay = ({ dated, found: { when } }: Telling) =>
  dated && (when!.precision === 'day' || when!.precision === 'days')

const WEDDINGS = wordSet('marry wed engage divorce')

const isPlain = ({ core: { type } }: Telling) => type === 'OTHER' || type === 'STATEMENT'

const RULES: readonly Rule[] = [
  { name: 'caption', fits: ({ sentence }) => CAPTION.test(sentence) },
  { name: 'nobody', fits: ({ sentence }) => NOBODY.test(sentence) },
  { name: 'list', fits: ({ sentence }) => LIST.test(sentence) },
  { name: 'quoted opinion', fits: (t) => isQuoted(t.reading, t.core.main!) && (isPlain(t) || (!t.dated && isOpinion(t))) },
  { name: 'advice', fits: (t) => !t.lead && t.core.type === 'REQUEST' && ADVICE.test(t.sentence) },
  { name: 'remark', fits: (t) => !t.lead && !t.dated && isRemark(t) },
  { name: 'hearsay', fits: (t) => !t.lead && t.core.type === 'OTHER' && t.core.say !== null && t.found.status === 'reported' && isPrivate(t) },
  { name: 'readiness', fits: ({ lead, core: { type, main } }) => !lead && type === 'AGREE' && main!.lemma === 'be' },
  { name: 'setting', fits: (t) => !t.lead && t.core.type === 'OTHER' && wasGoingOn(t) },
  { name: 'before that', fits: (t) => !t.lead && !t.dated && t.core.say === null && hasHad(t) },
  { name: 'birth', fits: (t) => t.old && (t.core.main!.lemma === 'born' || (!t.lead && WEDDINGS.has(t.core.main!.lemma))) },
  { name: 'qualifier', fits: (t) => t.old && !t.core.main!.finite },
  { name: 'every year', fits: (t) => t.core.main!.tense === 'present' && !t.core.main!.progressive && EVERY.test(t.sentence) },
  { name: 'how it is', fits: (t) => (!t.lead || (t.core.main!.perfect && LIVING.has(t.core.main!.lemma))) && !t.dated && t.core.type === 'OTHER' && FAINT.has(t.core.main!.lemma) },
  { name: 'over years', fits: (t) => !t.lead && !isOnADay(t) && t.core.main!.perfect && OVER_YEARS.test(t.sentence) },
  { name: 'a life’s work', fits: (t) => !t.dated && t.core.type === 'OTHER' && SPENT.test(t.sentence) },
  { name: 'figure', fits: (t) => !t.lead && t.core.type === 'OTHER' && isFigure(t) },
  { name: 'survey', fits: (t) => !t.lead && isPlain(t) && SURVEY.test(t.sentence) },
  { name: 'inquiry', fits: (t) => !t.lead && !t.dated && INQUIRY.test(t.sentence) },
  { name: 'pointer', fits: (t) => isPlain(t) && POINTER.test(t.sentence) },
  { name: 'forecast', fits: (t) => !t.lead && isPlain(t) && isForecast(t, t.published) },
  ...BACKDROPS,
  ...DETAILS,
  ...NOTICES,
  ...MARKETS,
  ...HINDSIGHT,
  { name: 'guess', fits: (t) => !t.dated && t.core.type === 'OTHER' && t.found.status === 'planned' && GUESS.test(t.sentence) },
] // prettier-ignore

/** "By 2030 there will be …": years ahead, what will be is a guess. */
function isForecast({ found: { when, status } }: Telling, published: string | null): boolean {
  if (!when || !published || status !== 'planned' || !FAR.has(when.precision)) return false
  return Number(when.start.slice(0, 4)) - Number(published.slice(0, 4)) >= 3
}
const FAR: ReadonlySet<string> = new Set(['year', 'decade', 'century'])

/** `newest`: the newest day the article names, by which what is old is told where nobody knows when it was published. The name of the rule by which a sentence tells background, a remark, a picture; `null` for news. */
export function findAside(
  reading: Reading,
  core: Core,
  found: Found,
  published: string | null,
  newest: string | null,
): string | null {
  const { when } = found
  const now = published ?? newest
  const dated = when !== null && when.basis !== 'carried'
  const telling: Telling = {
    reading,
    core,
    found,
    published,
    sentence: reading.text.slice(reading.start, reading.end),
    dated,
    old: dated && now !== null && Date.parse(now) - Date.parse(when.end) > YEAR,
    lead: reading.index <= LEAD,
  }
  return RULES.find((rule) => rule.fits(telling))?.name ?? null
}

/** What somebody who holds no office says of a state of things. */
const isRemark = (telling: Telling) =>
  telling.core.type === 'STATEMENT' &&
  telling.found.status !== 'planned' &&
  telling.core.say !== null &&
  TELLING.has(telling.core.say.lemma) &&
  !isOfficial(telling)

/** "had asked for": what came before what is told. */
const hasHad = ({ reading: { tokens }, core: { main } }: Telling) =>
  hasWord(tokens, main!.start, main!.token, HAD)
const HAD = wordSet('had')
