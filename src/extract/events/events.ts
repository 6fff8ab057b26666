import type { Tokens } from '../tokens'
import type { NewsEvent, ThemeId, Where } from '../types'
import { isBackground } from './background'
import { isBehindViolence, linkOf, newMemory, readWhere, remember, type Memory } from './carry'
import { newScene, readWhen, type Scene } from './scene'
import { findCues } from './cues'
import { eventId, hashText, type TextHash } from './event-id'
import { findFocus, type Focus } from './focus'
import { dateLead } from './lead-day'
import { isEntry, mannerOf, type Manner } from './manner'
import { findCore } from './main-predicate'
import type { Predicate } from './predicate'
import { linkRepeats } from './repeats'
import { findStretches, readSentences, type Mentions, type Reading } from './reading'
import { isReport, tellsEntry } from './report'
import { settleRoles } from './role'
import { findAside } from './asides'
import { findSpeaker } from './speaker'
import { readStatus } from './status'
import { findSubjects } from './subjects'
import { makeTitle } from './title'
import { chooseTime } from './when'
import { findPlaces } from './where'
import { withClasses } from './word-classes'

/** An article of which the first sentences are read. */
export interface Begun {
  readonly tokens: Tokens
  readonly mentions: Mentions
  readonly manner: Manner
  readonly first: readonly Reading[]
  readonly rest: Iterable<readonly Reading[]>
}

/** Reads the first sentences of an article, of a short one all: a step of its own, so that over many articles the lexicons of verbs stay in cache. */
export function beginEvents(tokens: Tokens, mentions: Mentions): Begun {
  const stretches = findStretches(withClasses(tokens), mentions)
  const rest = readSentences(stretches, mentions)
  return {
    tokens,
    mentions,
    manner: mannerOf(
      stretches,
      mentions.times,
      mentions.article.published?.day ?? null,
      mentions.article.title,
    ),
    first: rest.next().value ?? [],
    rest,
  }
}

/** The events of an article, in text order: a sentence that reports something, with where, when, status, who says so. */
export function findEvents({ tokens, mentions, manner, first, rest }: Begun): NewsEvent[] {
  const events: NewsEvent[] = []
  const memory = newMemory(tokens, mentions)
  const scene = newScene(mentions.article.published?.day ?? null)
  const newest = newestDay(mentions)
  const title = titleIndex(mentions)
  const isCopy = copies(mentions)
  const hash = hashText(tokens.text)
  const read = (batch: readonly Reading[]) => {
    for (const reading of batch) {
      const places = findPlaces(reading)
      const event =
        reading.index === title || isCopy(reading) || isBackground(reading)
          ? null
          : readEvent(reading, places, mentions, memory, scene, hash, manner, newest)
      if (event) events.push(event)
      remember(memory, reading, places, event)
    }
  }
  read(first)
  for (const batch of rest) read(batch)
  for (const [i, event] of events.slice(0, 2).entries())
    if (event.evidence.sentence <= 2)
      events[i] = dateLead(event, isHeadline(event, mentions), scene, events, tokens)
  return linkRepeats(tokens, events)
}

/** Whether a long sentence stands in the article already: a page that holds its text twice. */
function copies({ article: { text } }: Mentions): (reading: Reading) => boolean {
  const told = new Set<string>()
  return ({ start, end }) => {
    if (end - start < 60) return false
    const sentence = text.slice(start, end)
    if (told.has(sentence)) return true
    told.add(sentence)
    return false
  }
}

/** The sentence that is the article's own title line, -1 where the title came from outside or is a sentence of the story. */
function titleIndex({ article }: Mentions): number {
  const [first, second] = article.sentences
  if (!first || !second || first.paragraph === second.paragraph) return -1
  const line = article.text.slice(first.start, first.end)
  return line === article.title && !/[.!?]["”’]?$/.test(line) ? 0 : -1
}

/** An event of the first sentence, which repeats the title. */
const isHeadline = (
  { evidence: { sentence, quote } }: NewsEvent,
  { article: { title, sentences } }: Mentions,
) => {
  const more = quote.length - title.length
  return sentence === 0 && sentences.length > 1 && more > 0 && more < 4 && quote.startsWith(title)
}

function readEvent(
  reading: Reading,
  places: readonly Where[],
  { article, countryOf }: Mentions,
  memory: Memory,
  scene: Scene,
  hash: TextHash,
  manner: Manner,
  newest: string | null,
): NewsEvent | null {
  const { tokens } = reading
  const whole = findCore(tokens, reading.first, reading.predicates)
  if (!whole.main) return null
  const chosen = chooseTime(reading, whole, article.published?.day ?? null)
  const focus = chosen.time && findFocus(reading, chosen.time)
  const core = focus ? findCore(tokens, reading.first, within(reading, focus)) : whole
  if (!core.main) return null
  const themes = rankThemes(reading)
  const { status, span: statusSpan } = readStatus(
    reading,
    core,
    focus,
    chosen,
    article.published?.day ?? null,
  )
  const link = linkOf(reading, memory)
  const when = readWhen(reading, chosen, status, link, scene, core)
  const subjects = findSubjects(reading, countryOf)
  const where = settleRoles(
    readWhere(reading, places, subjects, link, memory, core),
    reading,
    core,
    isBehindViolence(reading, memory),
  )
  const acting = subjects.length
    ? [...reading.actors, ...subjects].sort((a, b) => a.start - b.start)
    : reading.actors
  const actors = [...new Set(acting.map((actor) => actor.name))]
  const found = { when, where, actors, themes, status }
  const published = article.published?.day ?? null
  const isNews =
    manner === 'chronology' && isEntry(reading)
      ? tellsEntry(core.main, found)
      : isReport(reading, core, found, published, manner) &&
        !findAside(reading, core, found, published, newest)
  if (!isNews) return null
  const { text, index, start, end } = reading
  // what is announced for later is no statement when it comes
  const type =
    status === 'planned' && core.type === 'STATEMENT' && core.main.type === 'OTHER' ? 'OTHER' : core.type
  const told = { main: core.main, say: core.say, type }
  const cues = findCues(reading, { when, where, actors, themes, status, core: told, statusSpan, subjects })
  return {
    id: eventId(hash, start),
    article: article.id,
    title: makeTitle(reading, core, focus, memory.recent, status === 'planned' ? null : chosen.time),
    type,
    when,
    where,
    actors,
    themes,
    status,
    saidBy: findSpeaker(reading, core),
    evidence: { start, end, quote: text.slice(start, end), sentence: index, cues },
  }
}

/** The newest day or month that an article names, `null` where it names none. */
function newestDay({ times }: Mentions): string | null {
  let newest: string | null = null
  for (const { interval } of times) {
    if (!interval || (interval.precision !== 'day' && interval.precision !== 'month')) continue
    if (newest === null || interval.start > newest) newest = interval.start
  }
  return newest
}

/** The predicates of the clause in focus, and the nouns of its head. */
function within({ predicates, tokens }: Reading, { start, end, head }: Focus): Predicate[] {
  return predicates.flatMap((p) => {
    const at = tokens.start[p.token]!
    if (at >= start && at < end) return [p.subordinate ? { ...p, subordinate: false } : p]
    return p.noun && at >= head.start && at < head.end ? [p] : []
  })
}

/** Themes of the sentence, most terms first; at most four. */
function rankThemes(reading: Reading): ThemeId[] {
  if (reading.themes.length < 2) return reading.themes.map(({ theme }) => theme)
  const weights = new Map<ThemeId, number>()
  for (const { theme, start, end } of reading.themes) {
    weights.set(theme, (weights.get(theme) ?? 0) + (reading.text.slice(start, end).includes(' ') ? 2 : 1))
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([theme]) => theme)
}
