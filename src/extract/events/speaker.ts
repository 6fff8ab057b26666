import { tokenAt } from '../tokens'
import type { ActorMention, NewsEvent } from '../types'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Reading } from './reading'

/**
 * Who says so: the actor before the innermost verb of saying ("TASS reported that X stated": X via TASS), behind it where it is turned round
 * ("… , said X"), or behind "according to"; where nobody is named, the body in plain words ("police", "state media"). `null` without either.
 */
export function findSpeaker(reading: Reading, core: Core): NewsEvent['saidBy'] {
  const speakers: string[] = []
  for (const predicate of reading.predicates) {
    if (!predicate.say || !predicate.finite) continue
    const actor = speakerOf(reading, predicate.token, predicate.token === core.say?.token)
    if (actor && !speakers.includes(actor.name)) speakers.push(actor.name)
  }
  const according = /\baccording to\b/i.exec(reading.text.slice(reading.start, reading.end))
  if (according) {
    const from = reading.start + according.index
    const actor = reading.actors.find((one) => one.start >= from && one.start < from + 40)
    if (actor && !speakers.includes(actor.name)) speakers.unshift(actor.name)
  }
  const speaker =
    speakers.at(-1) ?? plainSpeaker(reading, core, according ? reading.start + according.index : null)
  return speaker ? { speaker, via: speakers.slice(0, -1) } : null
}

const BODIES = wordSet(
  'police officials authorities prosecutors witnesses residents locals doctors medics rescuers firefighters army military ministry government organisers organizers company media television tv radio newspapers activists rebels opposition hospital regulator coastguard investigators scientists researchers analysts survivors relatives lawyers unions',
)
const KINDS = wordSet('state local health fire army government rescue hospital military company election aid security defence defense interior foreign') // prettier-ignore

/** "police said", "state media reported", "according to witnesses", "said officials": the words, in lower case. */
function plainSpeaker({ tokens, behind }: Reading, { say }: Core, according: number | null): string | null {
  const { folded, capital } = tokens
  let head = -1
  if (say?.finite) {
    head = say.start - 1
    if (folded[head] === 'have' || folded[head] === 'has') head--
    if (!BODIES.has(folded[head] ?? '') && folded[say.start - 1] === ',') head = say.last + 1
  } else if (according !== null) head = tokenAt(tokens, according) + 2
  if (head < 0) return null
  if (folded[head] === 'the') head++
  while (KINDS.has(folded[head] ?? '') && BODIES.has(folded[head + 1] ?? '')) head++
  if (head >= behind || !BODIES.has(folded[head] ?? '')) return null
  const kind = KINDS.has(folded[head - 1] ?? '') && capital[head - 1] === 0 ? `${folded[head - 1]} ` : ''
  return kind + folded[head]!
}

/** Characters between a speaker and the verb. */
const REACH = 90
const TITLE = /^,? [\p{L} ,-]{0,50}\b(?:of|for|at|with|from) (?:the )?$/u

/** "X, who leads the party,", "X officials": X says so. "X, police": somebody else does. */
const isSubject = (between: string) => !/[.;!?]/.test(between) && (AGAIN.test(between) || isBeside(between))

/** "X on Tuesday said", "X denied it and said". */
const AGAIN = /^(?:\s+(?:on |late |early )*\p{Lu}\p{Ll}+day\s+|[^,]*\sand (?:also )?)$/u

const isBeside = (between: string) =>
  (/[,)–—]\s*$/.test(between) || /^(?:['’]s?)?\s*(?:[\p{L}’'-]+\s+){0,4}$/u.test(between)) &&
  !ANOTHER.test(between)

/** A preposition or conjunction before the verb's own subject: "… to X Hospital, where police". */
const ANOTHER =
  /(?:^|\s)(?:when|where|after|before|but|and|as|because|if|while|that|in|on|at|to|with|by|from) (?:[\p{L}’'-]+ )*$/u

const JOINED = /\sand (?:also )?$/

/** "X met Y and | said": X, if it is an actor at all; `near` is the last one before the verb. */
function subjectOf(
  { tokens, actors, predicates }: Reading,
  near: ActorMention,
  at: number,
): ActorMention | null {
  const first = predicates.find((p) => p.finite && !p.noun && tokens.start[p.token]! < at)
  if (!first || near.end <= tokens.start[first.start]!) return near
  return actors.find((one) => one.end <= tokens.start[first.start]!) ?? null
}

function speakerOf(reading: Reading, say: number, outer: boolean): ActorMention | null {
  const { tokens, actors, text, start } = reading
  const at = tokens.start[say]!
  let index = actors.findLastIndex((actor) => actor.end <= at && actor.start >= start)
  // "X, head of Y, said": X speaks
  while (index > 0 && TITLE.test(text.slice(actors[index - 1]!.end, actors[index]!.start))) index--
  const before = actors[index]
  if (before && at - before.end < REACH && isSubject(text.slice(before.end, at)))
    return JOINED.test(text.slice(before.end, at)) ? subjectOf(reading, before, at) : before
  // turned round: "…, said X"
  if (!outer || !/[,”"’?!]\s*$/.test(text.slice(Math.max(start, at - 3), at))) return null
  const behind = tokens.end[say]!
  return actors.find((actor) => actor.start >= behind && actor.start - behind < 30) ?? null
}
