import type { EventType } from '../types'
import { wordSet } from '../words'
import { SPEECH } from './told'
import type { Rule, Telling } from './telling'

const types = (...list: EventType[]): ReadonlySet<EventType> => new Set(list)

const PLAIN = types('OTHER', 'STATEMENT')
/** What people put into words or lend a hand to, unlike crimes, courts and disasters. */
const SOFT = types('OTHER', 'STATEMENT', 'AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'REQUEST')

/** "It's the first time the prize has been won since May": a record about what is told. */
const RECORD =
  /^(?:(?:It|This|That)['’]s|(?:It|(?:This|That|The)(?: [\p{L}-]+){0,2})(?: is| was| will be| would be| marks| marked)) (?:now |also |only |just |the |an? |his |her |its |their )*(?:first|second|third|fourth|fifth|sixth|last|latest|only|\d+(?:st|nd|rd|th)|(?:big|larg|great|bad|small|long|high|low|few|young|old)g?est|worst|most|record)\b/u
/** "They hope to open", "wants to help". */
const WISH =
  /\b(?:hop(?:es?|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|would (?:like|love)|look(?:s|ed|ing)? forward) to\b|\bdream(?:s|ed|t)? of\b/i
/** "Monday's vote is the latest in a row", "The game marked the second time". */
const LATEST =
  /^[^,;]{0,60}\b(?:(?:is|was) the latest (?:in|of|to|round|step|chapter|twist|example|sign|attempt|blow|setback)|mark(?:s|ed) the (?:\d+\p{Ll}+|first|second|third|fourth|fifth|sixth|latest) (?:time|year|day|anniversary))\b/u
/** "Of the 90 cattle infected, nine …": a count of what was told. */
const OF_MANY = /^Of (?:the |those |these |some |about |around |nearly |almost )?[\d,]*\d /
/** "were arrested during the Second World War". */
const WARS =
  /\b(?:during|in|after|before) (?:World War|the (?:First|Second) World War|the Cold War|the Civil War|WWI+)\b/
/** "was set up to promote trade": what a body is for. */
const FOUNDED =
  /\b(?:was|were) (?:established|created|set up|formed|founded) to (?:provide|promote|ensure|serve|protect|help|encourage|foster)\b/
const ONE_OF = /\bone of the (?:things|reasons|factors|issues|causes) (?:that|why|which|behind)\b/
/** "was held several times"; "The yard specialises in ferries", unlike "The yard, which specialises in ferries, was sold". */
const TIMES = /\b(?:numerous|several|countless) times\b|^[^,;]*\bspeciali[sz]es? in\b/
/** "Farmers are already complaining". */
const ALREADY = /\bare (?:already|increasingly|often|constantly|routinely) \p{Ll}+ing\b/u
const PLACED = wordSet('parked located situated seated dressed dedicated painted decorated')
const MINDS = wordSet(
  'think believe wonder realise realize notice hear forget remember fear worry enjoy love hate like feel hope want wish know',
)
const THINKING = wordSet('think believe wonder feel remember')
/** "thought he had a cold". */
const THOUGHT = /\bthought (?:he|she|they|it) (?:had|was|were|would)\b/
/** "has previously claimed", "In the past they held talks": what was known before. */
const BEFORE =
  /\b(?:has|have|had) (?:also )?(?:previously|once|long|repeatedly)\b|\bpreviously (?:\p{Ll}+ed|said|told|held|made|ran)\b|^In the past\b|^[^,;]*\b(?:has|have) \p{Ll}+ed\b[^,;]{0,50}\bin the past(?:[,.]|$)|^(?:Several|Many|Some|A few) (?:years|decades) ago\b/u
/** "argued in a recent paper". */
const PAPER =
  /\bin (?:an?|his|her|their|its|the) (?:new |recent |\d{4} |latest |[\p{L}-]+ )?(?:paper|book|essay|op-ed|column|memoirs?|blog(?: post)?|thesis|novel|autobiography)\b/u
const NOWADAYS = /^(?:Nowadays|These days|Currently|At present|Today,)/
/** "Last year, 94 men sought help", "Scores more were hurt between 2006 and 2008". */
const COUNTED =
  /^(?:[^,]{0,40}, )?(?:(?:about|some|nearly|almost|more than|over|fewer than|less than|an estimated|at least|up to|around|only|just) )?(?:\d[\d,.]*|scores|hundreds|thousands|dozens|millions|one in \p{Ll}+)\b/iu
const COUNTED_TYPES = types('OTHER', 'REQUEST', 'AID')
/** "as a child", "when she was in college". */
const YOUTH =
  /\b(?:as an? (?:child|boy|girl|kid|teenager|young (?:man|woman))|in (?:his|her|their) (?:youth|childhood|teens|twenties|thirties|forties|early years)|from (?:a young|an early) age|(?:when|after|while) (?:he|she) was (?:an? (?:child|boy|girl|kid|teenager|student)|young|in (?:college|high school|school))|gr[eo]w up|growing up)\b/i
/** Steps of a career. */
const CAREER = wordSet('graduate enlist enroll enrol attend train qualify volunteer intern apprentice')
const WORKS = wordSet(
  'interview write author appear perform work serve teach star direct produce travel win coach join',
)
const HE = wordSet('he she who')
/** "“…,” Ana Holm asked." */
const ASKED = /[”"’'][^“”"]{0,45}$/
const ANSWER = /^(?:Asked|When asked|Questioned)\b/
const HANDLE = /\(@\w|\bpic\.twitter/
const WONDER = /\bmakes? (?:one|us) wonder\b|\bone (?:wonders|might|could argue)\b|\bno wonder\b/i

/** "up 3 percent on a year before": one figure beside another. */
const COMPARED =
  /\d.*\b(?:(?:up|down) (?:by )?[\d$€£]|compared (?:to|with)|than (?:a|the) year|year-on-year|year-over-year)|\b(?:by|of) \d[\d.,]* ?(?:percent|per cent|%|[GM]W)/
/** "far lower than that of". */
const THAN =
  /\b(?:lower|higher|fewer|more|less|larger|smaller|bigger|greater|worse|better) than (?:that|those|the (?:number|figure|rate)) /
const PRAISE = wordSet('praise thank compliment credit applaud commend congratulate hail laud salute')
/** Who praises for a state is heard. */
const OFFICE =
  /\b(?:minist(?:er|ry)|president|government|premier|chancellor|ambassador|secretary|senator|governor|king|queen|united nations|nato|union|parliament|army|military|troops|forces|police|elders|pope)\b/i
/** The words before the verb name an office. */
const isOfficeholder = ({ reading: { text, tokens, start }, core: { main } }: Telling) =>
  OFFICE.test(text.slice(start, tokens.start[main!.start]))
/** "Nor the drivers who …": a piece of a sentence. */
const PIECE = /^(?:Nor|Neither|Or|Not to mention) /

const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'season', 'year', 'decade'])
const isLong = ({ found: { when } }: Telling) =>
  when !== null &&
  (LONG.has(when.precision) || Date.parse(when.end) - Date.parse(when.start) > 60 * 86_400_000)
const isYears = ({ found: { when } }: Telling) =>
  when !== null && (when.precision === 'year' || when.precision === 'decade')

/** Ways of writing that tell the backdrop of news: records, wishes, counts, lives, what was before. */
export const BACKDROPS: readonly Rule[] = [
  { name: 'record', fits: ({ sentence }) => RECORD.test(sentence) },
  { name: 'latest', fits: ({ reading: { index }, sentence }) => index > 0 && LATEST.test(sentence) },
  { name: 'of many', fits: ({ reading: { index }, sentence }) => index > 0 && OF_MANY.test(sentence) },
  { name: 'history', fits: (t) => !t.lead && !t.dated && WARS.test(t.sentence) },
  { name: 'what for', fits: (t) => !t.dated && FOUNDED.test(t.sentence) },
  { name: 'one of several', fits: ({ sentence }) => ONE_OF.test(sentence) },
  { name: 'many times', fits: (t) => !t.lead && !t.dated && TIMES.test(t.sentence) },
  { name: 'already', fits: (t) => !t.lead && !t.dated && SPEECH.has(t.core.type) && ALREADY.test(t.sentence) },
  { name: 'rule of a scheme', fits: ({ lead, found: { status }, sentence }) => !lead && status === 'planned' && /\bwill then\b/.test(sentence) },
  { name: 'standing there', fits: (t) => !t.lead && t.core.type === 'OTHER' && isPlaced(t) },
  { name: 'not done', fits: (t) => !t.lead && !t.dated && isNotDone(t) },
  { name: 'wish', fits: (t) => !t.lead && !t.dated && SOFT.has(t.core.type) && isWished(t) },
  { name: 'in mind', fits: ({ core: { type, main }, dated, lead, sentence }) => type === 'OTHER' && ((MINDS.has(main!.lemma) && (THINKING.has(main!.lemma) || !(dated && lead))) || THOUGHT.test(sentence)) },
  { name: 'known before', fits: (t) => !t.lead && !t.dated && BEFORE.test(t.sentence) },
  { name: 'paper', fits: (t) => !t.lead && SOFT.has(t.core.type) && PAPER.test(t.sentence) },
  { name: 'nowadays', fits: ({ core: { type, main }, sentence }) => PLAIN.has(type) && main!.tense !== 'past' && !main!.progressive && main!.tense !== 'future' && NOWADAYS.test(sentence) },
  { name: 'object of a preposition', fits: (t) => isObject(t) },
  { name: 'count', fits: (t) => !t.lead && COUNTED_TYPES.has(t.core.type) && t.dated && t.found.status !== 'planned' && isLong(t) && COUNTED.test(t.sentence) },
  { name: 'comparison', fits: (t) => !t.lead && t.core.type === 'OTHER' && t.dated && isLong(t) && COMPARED.test(t.sentence) },
  { name: 'than', fits: ({ core: { main }, lead, sentence }) => (!lead || main!.state || main!.noun) && THAN.test(sentence) },
  { name: 'need', fits: ({ core: { type, main } }) => type === 'OTHER' && main!.lemma === 'need' },
  { name: 'thanks', fits: (t) => !t.lead && !t.dated && PRAISE.has(t.core.main!.lemma) && !isOfficeholder(t) },
  { name: 'piece', fits: ({ sentence }) => PIECE.test(sentence) },
  { name: 'youth', fits: (t) => !t.lead && SOFT.has(t.core.type) && YOUTH.test(t.sentence) },
  { name: 'career', fits: (t) => (!t.lead || t.old) && t.core.type === 'OTHER' && (!t.dated || isYears(t)) && isCareer(t) },
  { name: 'going on', fits: ({ lead, core: { type, main } }) => !lead && type === 'OTHER' && main!.perfect && main!.progressive },
  { name: 'question', fits: ({ core: { main }, sentence }) => main!.lemma === 'ask' && ASKED.test(sentence) && sentence.trimEnd().endsWith('asked.') },
  { name: 'answer', fits: (t) => t.reading.index > 0 && SOFT.has(t.core.type) && ANSWER.test(t.sentence) },
  { name: 'post', fits: ({ sentence }) => HANDLE.test(sentence) },
  { name: 'wonder', fits: ({ sentence }) => WONDER.test(sentence) },
  { name: 'shouted', fits: (t) => !t.lead && isShouted(t) },
] // prettier-ignore

/** "A van was parked in the drive". */
const isPlaced = ({ reading: { tokens }, core: { main } }: Telling) =>
  main!.passive && !main!.perfect && PLACED.has(tokens.folded[main!.token]!)

/** "Three others were not arrested". */
const isNotDone = ({ core: { type, main } }: Telling) =>
  main!.negated && main!.passive && main!.tense === 'past' && DONE.has(type)
const DONE = types('ASSAULT', 'COERCE', 'HAZARD')

/** The wish stands in the verb's own group or directly before it. */
function isWished({ reading: { tokens, text }, core: { main } }: Telling): boolean {
  const from = Math.max(0, main!.start - 4)
  // and the "to" behind the wish itself
  return WISH.test(text.slice(tokens.start[from], tokens.end[Math.min(tokens.count - 1, main!.last + 1)]))
}

/** "a basis for cutting staff", "by selling it". */
const isObject = ({ reading: { tokens, first }, core: { type, main } }: Telling): boolean =>
  type === 'OTHER' &&
  !main!.finite &&
  !main!.infinitive &&
  main!.start > first &&
  GOVERNING.has(tokens.folded[main!.start - 1]!)

const GOVERNING = wordSet('for of by without at about on')

/** "She joined the firm in 1998", "He has also interviewed two kings". */
function isCareer({ reading: { tokens, first }, core: { main } }: Telling): boolean {
  if (CAREER.has(main!.lemma)) return true
  const before = tokens.folded[main!.start - 1] ?? ''
  return (
    (main!.perfect || main!.lemma === 'join') &&
    WORKS.has(main!.lemma) &&
    main!.start > first &&
    HE.has(before)
  )
}

/** Most of its words are in capitals: a line of a poster. */
function isShouted({ reading: { tokens, first, behind } }: Telling): boolean {
  let [words, loud] = [0, 0]
  for (let i = first; i < behind; i++) {
    if (tokens.folded[i]!.length < 2 || !/\p{L}/u.test(tokens.folded[i]!)) continue
    words++
    if (tokens.capital[i] === 2) loud++
  }
  return words >= 3 && loud * 3 >= words * 2
}
