import type { ActorMention, NewsEvent } from '../types'
import type { Core } from './main-predicate'
import type { Reading } from './reading'

/**
 * Who says so: the actor before the innermost verb of saying ("TASS reported that X stated": X via TASS), behind it where it is turned round
 * ("… , said X"), or behind "according to". `null` where nobody is named.
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
  const speaker = speakers.at(-1)
  return speaker ? { speaker, via: speakers.slice(0, -1) } : null
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

function speakerOf(
  { tokens, actors, text, start }: Reading,
  say: number,
  outer: boolean,
): ActorMention | null {
  const at = tokens.start[say]!
  let index = actors.findLastIndex((actor) => actor.end <= at && actor.start >= start)
  // "X, head of Y, said": X speaks
  while (index > 0 && TITLE.test(text.slice(actors[index - 1]!.end, actors[index]!.start))) index--
  const before = actors[index]
  if (before && at - before.end < REACH && isSubject(text.slice(before.end, at))) return before
  // turned round: "…, said X"
  if (!outer || !/[,”"’?!]\s*$/.test(text.slice(Math.max(start, at - 3), at))) return null
  const behind = tokens.end[say]!
  return actors.find((actor) => actor.start >= behind && actor.start - behind < 30) ?? null
}
