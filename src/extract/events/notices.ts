import type { EventType } from '../types'
import { hasWord, wordSet } from '../words'
import { isPreposition } from './other-verbs'
import type { Rule, Telling } from './telling'
import { isOfficial } from './voices'
import { PLAY } from './word-classes'

const types = (...list: EventType[]): ReadonlySet<EventType> => new Set(list)

/** What a calendar of a town or a club lists. */
const DATES = wordSet(
  'workshop workshops supper dinner luncheon lunch breakfast brunch barbecue picnic potluck buffet raffle bingo bazaar fundraiser raiser recital musical comedy gig karaoke class classes clinic screening screenings reunion birthday storytime tournament tournaments playoffs auditions rehearsal rehearsals pageant webinar cleanup ticket tickets visitation',
)
const CALENDAR = types('OTHER', 'AGREE', 'REQUEST', 'COOPERATE', 'CONSULT')
const WORDS = types('OTHER', 'STATEMENT', 'REQUEST')
/** Papers that "call for" something. */
const PAPERS = wordSet(
  'plan plans proposal proposals bill draft budget blueprint design contract programme program schedule project agreement deal',
)
const POINTING = wordSet('this these those such')
const VERBAL = types(
  'OTHER',
  'STATEMENT',
  'AGREE',
  'SUPPORT',
  'CONSULT',
  'COOPERATE',
  'AID',
  'REJECT',
  'ACCUSE',
)

/** Verbs that tell news by themselves, behind the lead and under no theme: the base form of those the lexicon has alone, else the form that stands there. */
const NEWSY = wordSet(
  'start begin introduce propose file present slash reroute divert happen occur take flee escape steal win die bury marry treat expect leave arrive lose disappear vanish find hold open reopen close launch sign elect appoint name resign approve adopt pass decide vote rule release announce publish issue move transfer cancel postpone suspend recover rescue evacuate search collapse crash sink land discover dispatch award buy acquire sell merge build complete dissolve ratify repeal extend expel deport return strand free restore halt resume adjourn dismiss retire replace nominate pledge donate schedule cut raise ban end hospitalize hospitalise escalated picked adjourned airlift demolish',
)

/** Ways of writing of notices, plans and remarks that stand where news stands. */
export const NOTICES: readonly Rule[] = [
  { name: 'formula', fits: ({ sentence }) => FORMULA.test(sentence) },
  { name: 'told before', fits: ({ reading: { index }, sentence }) => index > 0 && REPORTED.test(sentence) },
  { name: 'calendar', fits: (t) => t.found.status === 'planned' && CALENDAR.has(t.core.type) && t.found.themes.length === 0 && isCalendar(t) },
  { name: 'would', fits: (t) => !t.lead && !t.dated && WORDS.has(t.core.type) && t.core.main!.would && !isPromise(t) && !isOfficial(t) },
  { name: 'paper', fits: (t) => t.core.type === 'REQUEST' && isPaper(t) },
  { name: 'pointing', fits: (t) => t.reading.index > 0 && !t.dated && VERBAL.has(t.core.type) && isPointing(t) },
  { name: 'plain deed', fits: (t) => !t.lead && t.core.type === 'OTHER' && t.found.themes.length === 0 && isPlainDeed(t) },
  { name: 'plain deed of a lead', fits: (t) => t.lead && t.reading.index > 0 && !t.dated && t.core.type === 'OTHER' && t.found.themes.length === 0 && isPlainDeed(t) },
  { name: 'ought', fits: (t) => !t.lead && t.core.type === 'REQUEST' && saysShould(t) && !isOfficial(t) },
  { name: 'in general', fits: (t) => !t.lead && !t.dated && isGeneral(t) },
  { name: 'it is so', fits: (t) => !t.dated && IT_IS.test(t.sentence) },
  { name: 'comparing', fits: (t) => !t.lead && isComparing(t) },
  { name: 'score', fits: (t) => t.reading.index > 0 && t.core.type === 'OTHER' && t.core.main!.lemma !== 'win' && isScore(t) },
  { name: 'alert', fits: ({ reading: { tokens, index }, core: { main, type } }) => index > 0 && type === 'OTHER' && main!.passive && ALERTED.has(tokens.folded[main!.token]!) },
] // prettier-ignore

/** Of minutes and of funeral notices. */
const FORMULA =
  /\bseconded by\b|\b(?:Rev|Reverend|Pastor|Father|Minister)\b[^.;]{0,46}\bofficiating\b|^Friends (?:may|will) (?:be received|call)\b|^(?:Burial|Interment|Visitation|Calling hours) /
/** "The theft was reported at 9 a.m.", of what is told already. */
const REPORTED = /\bthe (?:\p{Ll}+ ){1,2}(?:was|were) (?:first )?reported (?:at|about|around|just|shortly) /iu
/** "It's not uncommon to meet". */
const IT_IS = /^It(?:['’]s| is| was) (?:not )?(?:\p{Ll}+ )?\p{Ll}+ (?:to|that|for|when|how)\b/u
/** "The crash echoed one of last year", "The attack underscores the threat"; unlike "They demonstrated in Aba". */
const isComparing = ({ reading: { tokens }, core: { main, type } }: Telling) =>
  COMPARING.has(tokens.folded[main!.token]!) &&
  !(type === 'PROTEST' && isPreposition(tokens.folded[main!.last + 1] ?? ''))

const COMPARING = wordSet(
  'echoed echoes mirrored mirrors resembled resembles recalled recalls underscored underscores highlighted highlights reflected reflects illustrated illustrates demonstrated demonstrates symbolized symbolizes exemplifies reverberates reverberated',
)

/** "He said he would form a government": his own plan. */
const isPromise = ({ reading: { tokens }, core: { main } }: Telling) =>
  SELF.has(tokens.folded[main!.start - 1] ?? '')
const SELF = wordSet('he she it they we')

const ALERTED = wordSet('alerted notified informed tipped contacted')
const SCORED = wordSet(
  'scored rebounded homered pitched batted hit netted notched tallied threw caught rushed passed shot',
)

const isCalendar = ({ reading: { tokens, first, behind } }: Telling) => hasWord(tokens, first, behind, DATES)

/** "The plan called for a lease": a paper asks nobody. */
const isPaper = ({ reading: { tokens, first }, core: { main } }: Telling) =>
  hasWord(tokens, Math.max(first, main!.start - 2), main!.start, PAPERS)

/** "These developments wiped out the gains": takes up what was told. */
function isPointing({ reading: { tokens, first }, core: { main } }: Telling): boolean {
  if (POINTING.has(tokens.folded[first]!)) return true
  for (let i = first + 1; i < main!.start && i < first + 5; i++)
    if (tokens.folded[i] === ',') return POINTING.has(tokens.folded[i + 1]!)
  return false
}

const isPlainDeed = ({ reading: { tokens }, core: { main } }: Telling) =>
  main!.finite && !NEWSY.has(main!.lemma || tokens.folded[main!.token]!)

/** "Holm said Mexico should help": an opinion, unlike what somebody must. */
const saysShould = ({ reading: { tokens }, core: { main } }: Telling) =>
  hasWord(tokens, main!.start, main!.token, SHOULD)
const SHOULD = wordSet('should')

/** "Most storms occur in August": the plain present beside a noun that names an event. */
const isGeneral = ({ core: { main, type, say } }: Telling) =>
  say === null &&
  type !== 'OTHER' &&
  main!.type === 'OTHER' &&
  main!.tense === 'present' &&
  main!.finite &&
  !main!.progressive &&
  !main!.perfect

/** "Holm scored 27 points to help the team": a word of play beside. */
function isScore({ reading: { tokens, first, behind }, core: { main } }: Telling): boolean {
  if (!SCORED.has(tokens.folded[main!.token]!)) return false
  for (let i = first; i < behind; i++)
    if ((tokens.classes[i]! & PLAY) !== 0 || tokens.folded[i] === 'points' || tokens.folded[i] === 'victory')
      return true
  return tokens.folded[main!.token] === 'scored'
}
