import { STATES } from '../lexicon/abbreviations'
import { VERB_FORMS } from './verb-forms'

/** A title has so many characters at most. */
export const LONGEST = 88
/** A name of more characters makes no title. */
export const LONG_NAME = 45

/** The words as far as a title holds them, up to a word that may end it, with "…" where they are cut. */
export function cutShort(words: string): string {
  if (words.length <= LONGEST) return words
  const bare = words.replace(/[ …]+$/, '')
  const cut = bare.lastIndexOf(' ', LONGEST - 1)
  let kept = dropClosers(bare.slice(0, cut))
  // "rose 5.1 | percent", "a national | plan", unlike "raised a national"
  if (/^ (?!\d)/.test(bare.slice(cut)) && !BEFORE_PHRASE.test(bare.slice(cut))) {
    const whole = dropClosers(kept.replace(OF_NOUN, '').replace(LOOSE, ''))
    if (!VERB_FORMS.has(whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase())) kept = whole
  }
  if (/^ \p{Lu}/u.test(bare.slice(cut)))
    kept = kept.replace(NAMES, (name, at: number) => (at > 40 ? '' : name))
  for (let i = 0; i < 3; i++) {
    const end = dropClosers(kept.replace(LOOSE, '').replace(LOOSE_PARTICIPLE, '')).replace(
      /, \p{Ll}+ing$/u,
      '',
    )
    if (end === kept || end.length < 30) break
    kept = end
  }
  return `${kept.lastIndexOf('“') > kept.lastIndexOf('”') ? `${kept}”` : kept}…`
}

/** What goes on behind a whole noun. */
const BEFORE_PHRASE =
  /^ (?:and|or|but|in|at|on|of|to|for|from|by|with|after|before|during|since|until|as|when|while|if|because|that|who|which|where|over|under|about|against|between|near|into|through|than)\b/i
/** A number or an adjective at the end of what is cut, where its noun follows. */
const OF_NOUN = /(?<! and) (?:[$€£]?\d[\d.,]*|\p{L}+-\p{L}+|\p{Ll}{3,}(?:ional|[rt]ical|[st]ive|ous))$/u

/** A name at the end of what is cut, where it goes on. */
const NAMES = /(?<= the)(?: \p{Lu}[\p{L}\p{M}.'’-]*)+$| \p{Lu}[\p{L}\p{M}.'’-]*$/u

/** Words that say nothing where a title is cut behind them. */
const LOOSE =
  /(?: (?:the|a|an|of|in|on|to|and|or|for|with|that|which|who|when|where|while|though|because|by|from|at|as|its|their|his|her|into|than|not|so|but|even|shortly|soon|just|will|would|has|have|had|is|are|was|were|be|been|being|about|over|under|between|against|after|before|during|near|through|until|upon|among|amid|following|many|several|more|any|each|every|other|own|some|most|nearly|almost|up to|at least|whose|whether|if|how|what|why|he|she|it|they|also))+$/i
/** What only qualifies the noun before it and says nothing without what stood behind: "a man accused | of …". */
const LOOSE_PARTICIPLE =
  /(?<! (?:is|are|was|were|be|been|being|has|have|had|not|also|and|then|he|she|it|they|who|that|which|formally|later|still|now)) (?:accused|charged|related|caused|led|used|made|located|involved|suspected|convicted|aimed|designed|known|called|saying|proposing|adding|stating|based|linked|tied|owned|run|held|believed|wanted|responding|leading|seeking|trying|claiming|working|set|expected)$/

/** In one line, without list marks, page furniture, brackets and loose quotation marks; begins with a capital. */
export function tidy(words: string): string {
  const flat = words
    .replace(/\s\s+|[^\S ]/g, ' ')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/^[-–—•*] /, '')
    .replace(/,\s*,/g, ',')
    .replace(/,? (?:near the )?Read More\b.*$|\*+$/, '')
  const bare = flat.includes('(') ? flat.replace(/ \([^()]*\)/g, '') : flat
  const balanced = dropLoneQuote(dropClosers(bare).replace(STOP, '').trim())
  return balanced.charAt(0).toUpperCase() + balanced.slice(1)
}

const SHORT_STATES = [...STATES].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')
/** A full stop that is not an abbreviation's. */
const STOP = new RegExp(
  `(?<!\\.\\p{L}|\\. \\p{Lu}|\\b(?:[JS]r|St|Inc|Corp|Co|Ltd|Bros|${SHORT_STATES}))\\.$`,
  'u',
)
const CLOSER = /[\s,;:(–—-]/

/** Without the commas, dashes and spaces at its end. */
function dropClosers(words: string): string {
  let end = words.length
  while (end > 0 && CLOSER.test(words[end - 1]!)) end--
  return words.slice(0, end)
}

function dropLoneQuote(whole: string): string {
  // `"household goods,"` at the end, `held the men."` with no mark before
  const words = whole.replace(/,(["”])$/, '$1').replace(/^([^"]*?)\.?"$/, '$1')
  if (!words.includes('“') && !words.includes('”')) return words
  const opens = words.split('“').length
  const closes = words.split('”').length
  if (opens > closes && words.startsWith('“')) return words.slice(1)
  if (closes > opens) return words.replace(/”(?=[^”]*$)/, '')
  return words
}
