import type { Gazetteer } from './gazetteer'
import type { Name } from './names'
import { tokenAt, type Tokens } from './tokens'
import type { ActorKind, ActorMention, Toponym } from './types'

/** Words after a demonym that make it a government or its forces: "Turkish officials". */
const OFFICIAL = new Set(
  'government authorities officials official ministry minister ministers president diplomats diplomat ambassador envoy delegation leaders leader leadership lawmakers parliament troops forces army military navy soldiers police warplanes jets aircraft airstrikes warships embassy regime state side foreign defence defense interior prime'.split(
    ' ',
  ),
)

/**
 * The actors named in an article, in text order: persons, organisations, groups, and governments named by their country, capital or
 * demonym. All names of one actor get one `name`: the acronym learnt from "Full Name (ACRONYM)", the full name of a surname.
 */
export function findActors(
  tokens: Tokens,
  names: readonly Name[],
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
): ActorMention[] {
  const acronyms = learnAcronyms(tokens, names)
  const surnames = learnSurnames(tokens.text, names)
  const mentions: ActorMention[] = []
  for (const { start, end, kind } of names) {
    if (kind === 'other') continue
    const words = clean(tokens.text.slice(start, end))
    const known = acronyms.byName.get(words)
    const name = known?.acronym ?? (kind === 'person' ? surnames.get(words) : undefined) ?? words
    if (name.length > 1) mentions.push({ start, end, kind, name, full: known?.full })
  }
  for (const { start, end } of findAcronyms(tokens, names, acronyms.known)) {
    mentions.push({ start, end, kind: 'organisation', name: tokens.text.slice(start, end) })
  }
  for (const toponym of toponyms) {
    const country = governmentOf(tokens, toponym, gazetteer)
    if (country) mentions.push({ start: toponym.start, end: toponym.end, kind: 'government', name: country })
  }
  return withoutOverlaps(mentions)
}

interface Acronyms {
  readonly byName: ReadonlyMap<string, { readonly acronym: string; readonly full: string }>
  readonly known: ReadonlySet<string>
}

/** "Collective Security Treaty Organization (CSTO)": the acronym stands for the name when its letters are initials of it, in order. */
function learnAcronyms(tokens: Tokens, names: readonly Name[]): Acronyms {
  const byName = new Map<string, { acronym: string; full: string }>()
  const known = new Set<string>()
  for (const name of names) {
    if (name.kind === 'person') continue
    const next = tokenAt(tokens, name.end)
    if (tokens.folded[next] !== '(' || tokens.capital[next + 1] !== 2 || tokens.folded[next + 2] !== ')')
      continue
    const acronym = tokens.text.slice(tokens.start[next + 1], tokens.end[next + 1])
    const words = clean(tokens.text.slice(name.start, name.end))
    const full = fullName(acronym.replace(/\./g, ''), words)
    if (!full) continue
    byName.set(words, { acronym, full })
    byName.set(full, { acronym, full })
    known.add(acronym)
  }
  return { byName, known }
}

/** The end of a name whose initials, in order, are the acronym's letters: "Head of the Northern Rivers Board (NRB)" -> from "Northern"; else null. */
function fullName(acronym: string, name: string): string | null {
  const words = name.split(/(?<=[\s–-])/)
  const letters = acronym.toUpperCase()
  for (let from = words.length - 2; from >= 0; from--) {
    if (initial(words[from]!) !== letters[0]) continue
    let at = 0
    for (const word of words.slice(from)) if (initial(word) === letters[at]) at++
    if (at === letters.length) return words.slice(from).join('')
  }
  return null
}

const initial = (word: string) => word.charAt(0).toUpperCase()

/** Surname -> full name, the first bearer's; a surname of two persons stays as it is. */
function learnSurnames(text: string, names: readonly Name[]): Map<string, string> {
  const full = new Map<string, string | null>()
  for (const { start, end, kind } of names) {
    if (kind !== 'person') continue
    const words = clean(text.slice(start, end))
    const surname = words.slice(words.lastIndexOf(' ') + 1)
    if (surname === words) continue
    const known = full.get(surname)
    full.set(surname, known === undefined || known === words ? words : null)
  }
  return new Map([...full].flatMap(([surname, name]) => (name ? [[surname, name] as const] : [])))
}

function findAcronyms(
  tokens: Tokens,
  names: readonly Name[],
  known: ReadonlySet<string>,
): { start: number; end: number }[] {
  if (known.size === 0) return []
  const found: { start: number; end: number }[] = []
  let n = 0
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.capital[i] !== 2) continue
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    while (n < names.length && names[n]!.end <= start) n++
    const inside = n < names.length && names[n]!.start < end && names[n]!.kind !== 'other'
    if (!inside && known.has(tokens.text.slice(start, end))) found.push({ start, end })
  }
  return found
}

/** The country a metonym or an official demonym stands for; `null` for other toponyms. */
function governmentOf(tokens: Tokens, toponym: Toponym, gazetteer: Gazetteer): string | null {
  const { kind, place, end } = toponym
  if (!place || (kind !== 'metonym' && kind !== 'demonym')) return null
  if (place.kind !== 'country' && place.kind !== 'city') return null
  if (kind === 'demonym' && !OFFICIAL.has(tokens.folded[tokenAt(tokens, end)] ?? '')) return null
  const country = place.kind === 'country' ? place : gazetteer.byId(`country:${place.countries[0]}`)
  return country?.name ?? null
}

function clean(words: string): string {
  return words
    .replace(/\s\s+|[^\S ]/g, ' ')
    .replace(/ amp /g, ' & ')
    .replace(/^(?:the|The) /, '')
    .replace(/['’]s?$/, '')
}

const RANK: Readonly<Record<ActorKind, number>> = {
  person: 0,
  organisation: 0,
  group: 0,
  outlet: 0,
  government: 1,
}

/** In text order; where two overlap, names before governments, longer before shorter. */
function withoutOverlaps(mentions: readonly ActorMention[]): ActorMention[] {
  const kept: ActorMention[] = []
  for (const next of mentions.toSorted(
    (a, b) => a.start - b.start || RANK[a.kind] - RANK[b.kind] || b.end - a.end,
  )) {
    const last = kept.at(-1)
    if (!last || next.start >= last.end) kept.push(next)
    else if (RANK[next.kind] < RANK[last.kind]) kept[kept.length - 1] = next
  }
  return kept
}
