import type { Tokens } from '../tokens'
import type { ActorMention, Cue, NewsEvent, Span, ThemeId, When, Where } from '../types'
import { isBackground } from './background'
import { eventId, hashText, type TextHash } from './event-id'
import { findFocus, type Focus } from './focus'
import { findCore, type Core } from './main-predicate'
import { readSentences, type Mentions, type Reading } from './reading'
import { findSpeaker } from './speaker'
import { readStatus } from './status'
import { makeTitle } from './title'
import { carryWhen, chooseTime, toWhen } from './when'
import type { Predicate } from './predicates'
import { findSubjects } from './subjects'
import { carryByWords, carryWhere, findWhere } from './where'

/** What earlier sentences leave for later ones to take up. */
interface Memory {
  /** Index of the sentence the last event stood in. */
  sentence: number
  paragraph: number
  when: When | null
  where: readonly Where[]
  actors: readonly string[]
  theme: ThemeId | null
  /** Every place named so far, in text order. */
  readonly places: Where[]
}

/** Places kept for "the region", "there". */
const REMEMBERED = 40

/** The events of an article, in text order: a sentence that reports something, with where, when, status, who says so. */
export function findEvents(tokens: Tokens, mentions: Mentions): NewsEvent[] {
  const events: NewsEvent[] = []
  const memory: Memory = {
    sentence: -9,
    paragraph: -1,
    when: null,
    where: [],
    actors: [],
    theme: null,
    places: [],
  }
  const title = titleIndex(mentions)
  const hash = hashText(tokens.text)
  for (const reading of readSentences(tokens, mentions)) {
    const event =
      reading.index === title || isBackground(reading) ? null : readEvent(reading, mentions, memory, hash)
    if (event) {
      events.push(event)
      Object.assign(memory, {
        sentence: reading.index,
        paragraph: reading.paragraph,
        when: event.when,
        actors: event.actors,
        theme: event.themes[0] ?? null,
      })
      if (event.where.length) memory.where = event.where
    }
    memory.places.push(...findWhere(reading, []))
    if (memory.places.length > 2 * REMEMBERED) memory.places.splice(0, memory.places.length - REMEMBERED)
  }
  return events
}

/** The sentence that is the article's own title line, -1 where the title came from outside or is a sentence of the story. */
function titleIndex({ article }: Mentions): number {
  const [first, second] = article.sentences
  if (!first || !second || first.paragraph === second.paragraph) return -1
  return article.text.slice(first.start, first.end) === article.title ? 0 : -1
}

function readEvent(
  reading: Reading,
  { article, countryOf }: Mentions,
  memory: Memory,
  hash: TextHash,
): NewsEvent | null {
  const whole = findCore(reading.predicates)
  if (!whole.main) return null
  const chosen = chooseTime(reading, whole)
  const focus = chosen.time && findFocus(reading, chosen.time.start)
  const core = focus ? findCore(within(reading, focus)) : whole
  if (!core.main) return null
  const themes = rankThemes(reading)
  const { status, span: statusSpan } = readStatus(reading, core, focus, chosen.time, chosen.said)
  const linked = isLinked(reading, memory)
  const when = readWhen(reading, chosen, status, linked ? memory.when : null)
  const subjects = findSubjects(reading, countryOf)
  const where = readWhere(reading, subjects, memory, linked)
  const actors = [
    ...new Set(
      [...reading.actors, ...subjects].toSorted((a, b) => a.start - b.start).map((actor) => actor.name),
    ),
  ]
  if (!isReport(reading, core, { when, where, actors, themes, status })) return null
  const { text, index, start, end } = reading
  return {
    id: eventId(hash, start),
    article: article.id,
    title: makeTitle(reading, core, focus),
    type: core.type,
    status,
    themes,
    actors,
    when,
    where,
    saidBy: findSpeaker(reading, core),
    evidence: {
      start,
      end,
      quote: text.slice(start, end),
      sentence: index,
      cues: findCues(reading, { core, when, where, themes, statusSpan, status, subjects }),
    },
  }
}

/** The predicates of the clause in focus, and the nouns of its head. */
function within({ predicates, tokens }: Reading, { start, end, head }: Focus): Predicate[] {
  return predicates.flatMap((p) => {
    const at = tokens.start[p.token]!
    if (at >= start && at < end) return [{ ...p, subordinate: false }]
    return p.noun && at >= head.start && at < head.end ? [p] : []
  })
}

interface Found {
  readonly when: When | null
  readonly where: readonly Where[]
  readonly actors: readonly string[]
  readonly themes: readonly ThemeId[]
  readonly status: NewsEvent['status']
}

/**
 * Enough to be an event. A typed deed needs one of who, where and when; what is only said, or only named by a noun or a plain verb, needs a
 * theme beside it or two of them. A state of things told in the present tense is background.
 */
function isReport(reading: Reading, { main, type }: Core, found: Found): boolean {
  const dated = found.when !== null && found.when.basis !== 'carried'
  const known =
    Number(dated) +
    Number(found.where.some((place) => place.basis === 'stated')) +
    Number(found.actors.length > 0)
  const themed = found.themes.length > 0
  if (isAnalysis(reading, main!) && !dated && found.status !== 'planned') return false
  if (main!.say) return themed && known > 0
  if (main!.noun || !main!.finite) return known + Number(themed) >= 2 && (dated || themed)
  if (found.status === 'planned' && main!.finite) return known > 0
  if (type === 'OTHER') return known > 1 || (dated && themed)
  return known > 0 || themed || found.when !== null || found.where.length > 0
}

const ABSTRACT =
  /^(?:(?:as|while|with) |(?:this|these|those|such|the|any|its|their)\s+(?:[\w-]+\s+){0,3}?(?:plans?|efforts?|escalation|moves?|measures?|initiatives?|trends?|threats?|issues?|situation|presence|developments?|concerns?|challenges?|steps?|approach|strategy|policy|crisis|problem|project|program(?:me)?)\b)/i

/** "These efforts underscore …", "The threats pose …": present tense and an abstract subject. */
function isAnalysis({ text, start, predicates }: Reading, main: Predicate): boolean {
  if (main.tense !== 'present' && main.tense !== 'bare') return false
  if (predicates.some((p) => p.say && p.finite && p.tense === 'past')) return false
  return ABSTRACT.test(text.slice(start, start + 80))
}

/** Themes of the sentence, most terms first; at most four. */
function rankThemes(reading: Reading): ThemeId[] {
  const weights = new Map<ThemeId, number>()
  for (const { theme, start, end } of reading.themes) {
    weights.set(theme, (weights.get(theme) ?? 0) + (reading.text.slice(start, end).includes(' ') ? 2 : 1))
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([theme]) => theme)
}

const TAKES_UP =
  /^(?:[“"]|(?:simultaneously|at the same time|meanwhile|also|besides|moreover|furthermore|in addition|in doing so|he|she|they|it|we|his|her|their|its|this|these|those|the (?:statement|meeting|talks|summit|session|document|documents|attack|blast|ministers|foreign ministers|participants|sides|leaders|officials|ministry|minister|president|suspects?|victims?|police|plan|initiative|decision|move))\b)/i

/** True where a sentence goes on with what the event before told: it begins so, shares an actor within reach, or follows on the same theme. */
function isLinked(reading: Reading, memory: Memory): boolean {
  const distance = reading.index - memory.sentence
  if (distance > 2 || reading.paragraph - memory.paragraph > 2) return false
  const words = reading.text.slice(reading.start, Math.min(reading.end, reading.start + 40))
  if (distance === 1 && reading.themes.some(({ theme }) => theme === memory.theme)) return true
  return TAKES_UP.test(words) || reading.actors.some((actor) => memory.actors.includes(actor.name))
}

function readWhen(
  reading: Reading,
  chosen: ReturnType<typeof chooseTime>,
  status: NewsEvent['status'],
  carried: When | null,
): When | null {
  const role = status === 'planned' ? 'planned' : chosen.said ? 'said' : 'happened'
  if (chosen.time) return toWhen(chosen.time, chosen.said ? 'said' : role)
  return carried && carried.role !== 'planned' && CARRIED.has(carried.precision)
    ? carryWhen(carried, status === 'planned' ? 'said' : role, reading.text)
    : null
}

/** Dates fine enough to be another sentence's as well. */
const CARRIED: ReadonlySet<string> = new Set(['day', 'days', 'week', 'month'])

function readWhere(
  reading: Reading,
  subjects: readonly ActorMention[],
  memory: Memory,
  linked: boolean,
): Where[] {
  const stated = findWhere(reading, subjects)
  if (stated.length) return stated
  const byWords = carryByWords(reading, memory.places)
  if (byWords) return [byWords]
  return linked ? carryWhere(memory.where) : []
}

interface Read {
  readonly core: Core
  readonly when: When | null
  readonly where: readonly Where[]
  readonly themes: readonly ThemeId[]
  readonly status: NewsEvent['status']
  readonly statusSpan: Span | null
  readonly subjects: readonly ActorMention[]
}

/** The words of the sentence that gave each field. */
function findCues(
  reading: Reading,
  { core, when, where, themes, status, statusSpan, subjects }: Read,
): Cue[] {
  const inside = (span: Span | null): span is Span =>
    span !== null && span.start >= reading.start && span.end <= reading.end
  const cues: Cue[] = []
  const { tokens } = reading
  const main = core.main!
  cues.push({
    field: 'type',
    start: tokens.start[main.token]!,
    end: tokens.end[main.last]!,
    meaning: core.type,
  })
  if (when && inside(when.span))
    cues.push({
      field: 'when',
      ...when.span,
      meaning: when.start === when.end ? when.start : `${when.start}/${when.end}`,
    })
  for (const { span, place } of where)
    if (inside(span)) cues.push({ field: 'where', ...span, meaning: place.name })
  for (const { start, end, theme } of reading.themes)
    if (themes.includes(theme)) cues.push({ field: 'theme', start, end, meaning: theme })
  for (const { start, end, name } of [...reading.actors, ...subjects])
    cues.push({ field: 'actor', start, end, meaning: name })
  if (inside(statusSpan))
    cues.push({ field: 'status', start: statusSpan.start, end: statusSpan.end, meaning: status })
  return cues.sort((a, b) => a.start - b.start || b.end - a.end)
}
