import { isPreposition } from './other-verbs'
import { VERB_FORMS } from './verb-forms'

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?'
const MONTH_DAY = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?'
/** What a day may stand before. */
const ON = '(?:,(?= \\p{Ll})|(?=,? \\p{Ll})|$)'
/** A day that the event's own date tells: " on Tuesday", ", on June 20, 2023,". */
const ON_A_DAY = new RegExp(`,? (?:late |early )?on (?:${DAY}(?:,? ${MONTH_DAY})?|${MONTH_DAY})${ON}`, 'gu')
/** What a day belongs to: "until Friday", "last Friday's", "Good Friday". */
const BOUND =
  '(?<!\\b(?:on|since|until|from|by|through|before|after|of|for|than|to|and|or|every|each|the|a|last|next|this|till|over|with|between|Good|Ash|Black|Holy|Bloody) )'
/** "The king Friday formally joined", "was arrested early Saturday morning". */
const BARE_DAY = new RegExp(
  ` (?=(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)${BOUND}(?:late |early )?${BOUND}${DAY}(?:, ${MONTH_DAY},?)?(?=,? \\p{Ll}|$)`,
  'gu',
)
/** "yesterday", "this week", "earlier this month", "next year". */
const RECENTLY = new RegExp(
  ` (?=(?:late |early |earlier |later )?(?:yesterday|today|tonight|tomorrow|this|last|next)\\b)${BOUND}(?:(?:late |early |earlier |later )?(?:yesterday|today|tonight|tomorrow)(?: (?:morning|afternoon|evening|night))?|(?:late |early |earlier |later )?(?:this|last|next) (?:week(?:end)?|month|year|spring|summer|fall|autumn|winter))${ON}`,
  'gu',
)
/** "at 7 a.m.", "about 7:30 p.m.". */
const AT_AN_HOUR =
  / (?:shortly |just )?(?:at|about|around|before|after|near)(?: about| around| approximately)? \d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?/gu
/** "$57.50 a share, or $62.1 million, from …": the same once more. */
const THAT_IS = /, or (?:about |nearly |roughly )?(?:US)?[$£€#]?\d[^,;“”]{0,30}(?:,(?= \p{Ll})|$)/gu
/** An apposition or a relative clause between commas. */
const BETWEEN =
  /(?<!\d), (?:an? (?!\w+,)|the |who |whose |which |where |aged |formerly |including )[^,;“”]{3,80},(?= (?!and\b|or\b|but\b|an?\b|the\b)\p{Ll})/gu
const SOURCE =
  /, (?:according to|citing) [^,“”]*$|, [^,“”]{3,50} (?<!\b(?:and|but|who) )(?:said|says|told reporters)(?: [^,“”]{1,20})?$/u

/** Days, hours and sources, first what is missed least. */
const ADDED = [ON_A_DAY, BARE_DAY, SOURCE, RECENTLY, AT_AN_HOUR, THAT_IS]

/** Without days, hours and sources as long as it is longer than `most` characters. */
export function spare(words: string, most: number): string {
  let title = words
  for (const part of ADDED) {
    if (title.length <= most) break
    title = title.replace(part, (match, at: number) =>
      isNeeded(match, title.slice(at + match.length)) ? match : rest(match),
    )
  }
  return title
}

/** The same, then without asides between commas. */
export function spareAsides(words: string, most: number): string {
  const title = spare(words, most)
  return title.length > most ? title.replace(BETWEEN, '') : title
}

/** A comma that stands only behind what goes parts what is left. */
const rest = (match: string) => (match.endsWith(',') && !match.startsWith(',') ? ',' : '')

/** "rare Friday sessions", "April 24 and 25": a day before a noun or another day says which. */
function isNeeded(match: string, behind: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(behind)?.[1]
  if (next === undefined || !A_DAY.test(match)) return false
  if (next === 'and' || next === 'or') return !/^ \p{Ll}+ \p{L}/u.test(behind)
  return !isVerbal(next) && !isPreposition(next) && !JOINTS.has(next)
}

const A_DAY = /(?:day|morning|afternoon|evening|night|week|weekend|month|year|\d)$/
const JOINTS = new Set([
  'when',
  'but',
  'while',
  'that',
  'to',
  'where',
  'who',
  'which',
  'because',
  'outside',
  'near',
  'amid',
  'is',
  'was',
  'were',
  'are',
  'has',
  'had',
  'have',
  'will',
  'would',
])
const isVerbal = (word: string) =>
  VERB_FORMS.get(word)?.form === 'past' || word.endsWith('ed') || word.endsWith('ly') || word.endsWith('ing')
