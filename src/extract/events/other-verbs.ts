import { NUMBER, PUNCTUATION, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { BE, DO, HAVE, MODALS, NEGATIONS, ADVERBS, auxiliaryBeforeDay } from './verb-group'
import type { Form } from './verb-forms'

const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your no any some each every such another several many most few',
)
const PREPOSITIONS = wordSet(
  'of in on at for with by from into over under between against about after before during since through toward towards amid despite without per as than',
)
export const isDeterminer = (word: string) => DETERMINERS.has(word)
export const isPreposition = (word: string) => PREPOSITIONS.has(word)

const AUXILIARIES = new Set([...BE, ...HAVE, ...MODALS, ...DO])
export const isAuxiliary = (word: string) => AUXILIARIES.has(word)
/** Small words that are never a verb of their own. */
const SMALL = new Set([...ADVERBS, ...DETERMINERS, ...PREPOSITIONS, ...AUXILIARIES])

/** Past forms no rule makes, of verbs that tell no event by themselves; nouns and adjectives of the same form are left out. */
const PAST_FORMS = wordSet(
  'knew thought saw felt sat stood slept wore kept meant sang swam grew chose rang bore bent bit bred brought built burst came caught crept dealt dug drank dreamt dove ate fed flew forgot forgave froze got hid held heard hurt knelt knit laid learnt lent lit lost made met paid rode rose ran sold shone shook shrank slid sought spent spun spoke sprang stuck stole strove sank swore swept swung taught told threw understood woke wove wept won withstood wrote became began drew drove fell gave went lay left forbade overcame oversaw undertook underwent upheld withdrew',
)
/** Participles that are no past form and do not end as others do; behind an auxiliary only. */
const PARTICIPLES = wordSet(
  'seen done shown known grown sewn sown hewn mown gone chosen proven proved forgotten begun sung swum drunk shrunk sprung undergone undone overcome overseen foreseen withstood woven swollen stolen torn sworn worn borne trodden ridden hidden bitten smitten strewn',
)
/** Words in -ed that are no verbs. */
const NOT_PAST = wordSet(
  'need speed seed feed weed breed greed deed indeed exceed proceed succeed hundred sacred naked wicked red bed shed sled united kindred embed creed steed bleed limited advanced alleged mixed aged gifted talented crowded complicated so-called unprecedented unexpected interested concerned tired bored excited pleased married retired preferred subordinated allied',
)

/** Too short to be a verb of its own, or never one. */
export const isSmall = (word: string) => word.length < 3 || SMALL.has(word)

/** "unidentified", "unarmed", unlike "unloaded". */
const UNDONE =
  /^un(?!loaded$|locked$|folded$|packed$|leashed$|covered$|earthed$|veiled$|seated$|settled$|ravel|nerved$|dertook$|hooked$|plugged$|masked$|furled$|tied$|wrapped$|dergo|derstand|dermin|derlin|derscor|derperform|derestimat).*ed$/

const isPast = (word: string) =>
  PAST_FORMS.has(word) ||
  (word.endsWith('ed') && word.length > 4 && !NOT_PAST.has(word) && !UNDONE.test(word))

const THIRD_PERSON = /[^sui]s$/

/** True where the form alone may be a finite verb's, without an auxiliary before it. */
export const looksFinite = (word: string) => isPast(word) || THIRD_PERSON.test(word)

/**
 * The form of a verb no lexicon names, `null` where the word is none: after an auxiliary any word that can be one, alone a past form, or a
 * third person before its object ("the book expounds the …").
 */
export function findBareVerb(tokens: Tokens, from: number, i: number, to: number): Form | null {
  if (i === from || tokens.capital[i]) return null
  const word = tokens.folded[i]!
  if (isSmall(word)) return null
  const past = isPast(word)
  if (tokens.kind[i - 1] === PUNCTUATION && tokens.folded[i - 1] === '-') return null
  const before = auxiliaryBefore(tokens, from, i)
  if (before) {
    if (MODALS.has(before) || DO.has(before)) return isBare(word) ? 'base' : null
    if (BE.has(before)) return past || PARTICIPLES.has(word) ? 'past' : isDoing(word) ? 'ing' : null
    return past || PARTICIPLES.has(word) || /[^aeiou]en$/.test(word) ? 'past' : null
  }
  const left = tokens.folded[i - 1]!
  if (past) {
    const isOpen =
      isRelative(tokens, from, i - 1) || !(isDeterminer(left) || isPreposition(left) || left === 'to')
    return isOpen ? pastForm(tokens, i, to) : null
  }
  return isThirdPerson(tokens, i, to, word, left) ? 's' : null
}

/** "a film | that ignited", unlike "said that limited stocks", "of that dedicated team". */
const isRelative = ({ folded, kind }: Tokens, from: number, i: number) =>
  folded[i] === 'that' &&
  i > from &&
  kind[i - 1] === WORD &&
  !isSmall(folded[i - 1]!) &&
  !TELLING.has(folded[i - 1]!) &&
  !SAID.has(folded[i - 1]!)
const SAID = wordSet(
  'said say says saying announced announce announces believe believes believed think thinks thought know knows knew known show shows showed shown hope hopes hoped warn warns feared fear fears claim claims claimed argue argues argued ensure ensures agreed found find finds means meant suggest suggests suggested reported revealed confirmed denied insisted indicated concluded learned realised realized stated noted added but so provided now given seeing',
)

/** "tired workers", "a dedicated team": before a plain noun and behind none, an adjective. */
function pastForm(tokens: Tokens, i: number, to: number): Form | null {
  const left = tokens.kind[i - 1]
  return left === WORD || left === NUMBER || left === PUNCTUATION || i + 1 >= to ? 'past' : null
}

function isThirdPerson(tokens: Tokens, i: number, to: number, word: string, left: string): boolean {
  if (!THIRD_PERSON.test(word) || tokens.kind[i - 1] !== WORD || i + 1 >= to) return false
  if (
    isDeterminer(left) ||
    isPreposition(left) ||
    NUMERALS.has(left) ||
    left === 'and' ||
    left === 'to' ||
    TELLING.has(left) ||
    /[^s]s$/.test(left)
  )
    return false
  if (/(?:ations|ments|ings|ances|ences|ists|ians|ities)$/.test(word)) return false
  if (/(?:[^d]iz|if[iy])es$/.test(word)) return true
  const next = tokens.folded[i + 1]!
  if (next === 'that' || next === 'such') return BEFORE_THAT.has(word)
  return isDeterminer(next) || next === 'how' || (next === 'to' && BEFORE_TO.has(word))
}
const NUMERALS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve several many few other',
)
const BEFORE_THAT = wordSet(
  'means thinks believes knows hopes feels fears argues shows proves suggests implies contends maintains assumes realises realizes recalls remembers doubts denies guarantees ensures assures specifies stipulates stresses notes states',
)

const TELLING = wordSet('told tell tells telling warned reminded assured informed')
const BEFORE_TO = wordSet('aims wants needs tends seems appears')
const isDoing = (word: string) => word.endsWith('ing') && word.length > 5 && !NOT_DOING.has(word)
/** Words in -ing that say how somebody or something is. */
const NOT_DOING = wordSet(
  'willing unwilling pending outstanding surprising unsurprising interesting amazing intriguing missing lacking during nothing something anything everything evening morning',
)
const isBare = (word: string) => !/(?:ly|ing|tion|ment|ness|ous|able|ful)$/.test(word) && !NOT_BARE.has(word)
const NOT_BARE = wordSet(
  'you they she not all more much very well too now then there here only also even still ever be been never least quite otherwise rather therefore afterwards maybe else right most less',
)

/** The auxiliary directly before, passing over adverbs and "not"; "" where there is none. */
function auxiliaryBefore(tokens: Tokens, from: number, i: number): string {
  const beforeDay = auxiliaryBeforeDay(tokens, i)
  if (beforeDay >= from) return tokens.folded[beforeDay]!
  for (let j = i - 1; j >= from && j > i - 5; j--) {
    const word = tokens.folded[j]!
    if (isAuxiliary(word)) return word
    if (!ADVERBS.has(word) && !NEGATIONS.has(word) && !word.endsWith('ly')) return ''
  }
  return ''
}
