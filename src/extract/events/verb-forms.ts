import { DOUBLING, EVENT_NOUNS, EVENT_VERBS, IRREGULAR, PLAIN_VERBS, SAY_VERBS } from '../lexicon/event-verbs'
import type { EventType } from '../types'

export type Form = 'base' | 's' | 'past' | 'ing'

/** A way the lexicon reads a verb: alone, or with words that must follow within four tokens. */
export interface VerbEntry {
  readonly lemma: string
  readonly type: EventType
  readonly rest: readonly string[]
  readonly say: boolean
}

export interface VerbForm {
  readonly form: Form
  /** The base form is the past form as well: "hit", "set". */
  readonly invariant: boolean
  /** Longest phrases first. */
  readonly entries: readonly VerbEntry[]
}

/** Participles that look like the base form: "has become", "was overrun". */
const INVARIANT = new Set(['become', 'born', 'come', 'run', 'overrun'])

/** Inflected form -> its readings. Made once, when the module loads. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = makeVerbForms()

/** Noun -> event type. */
export const NOUN_TYPES: ReadonlyMap<string, EventType> = new Map(
  Object.entries(EVENT_NOUNS).flatMap(([type, nouns]) =>
    nouns.map((noun) => [noun, type as EventType] as const),
  ),
)

function makeVerbForms(): Map<string, VerbForm> {
  const byLemma = new Map<string, VerbEntry[]>()
  const add = (phrase: string, type: EventType, say: boolean) => {
    const [lemma, ...rest] = phrase.split(' ')
    if (!lemma) return
    const entries = byLemma.get(lemma) ?? []
    if (!entries.some((entry) => entry.rest.join(' ') === rest.join(' ')))
      entries.push({ lemma, type, rest, say })
    byLemma.set(lemma, entries)
  }
  for (const [type, phrases] of Object.entries(EVENT_VERBS))
    for (const phrase of phrases) add(phrase, type as EventType, false)
  for (const phrase of SAY_VERBS) add(phrase, 'STATEMENT', true)
  for (const phrase of PLAIN_VERBS) add(phrase, 'OTHER', false)
  const forms = new Map<string, VerbForm>()
  for (const [lemma, entries] of byLemma) {
    entries.sort((a, b) => b.rest.length - a.rest.length)
    const invariant = INVARIANT.has(lemma) || (IRREGULAR[lemma]?.includes(lemma) ?? false)
    for (const [form, word] of inflect(lemma))
      if (!forms.has(word)) forms.set(word, { form, entries, invariant: invariant && word === lemma })
  }
  return forms
}

/** The forms of an English verb, irregular ones from the table. */
export function inflect(lemma: string): [Form, string][] {
  const past = IRREGULAR[lemma] ?? [regularPast(lemma)]
  const s = /(?:[sxz]|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  const ing = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : doubles(lemma)
        ? `${lemma}${lemma.at(-1)}ing`
        : `${lemma}ing`
  const single: [Form, string][] =
    /[^aeiou][ae]l$/.test(lemma) && DOUBLING.has(lemma)
      ? [
          ['past', `${lemma}ed`],
          ['ing', `${lemma}ing`],
        ]
      : []
  return [
    ...single,
    ['base', lemma],
    ...past.map((word): [Form, string] => ['past', word]),
    ['s', s],
    ['ing', ing],
  ]
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function doubles(lemma: string): boolean {
  return DOUBLING.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma)
}
