import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { findSpeaker } from './speaker'
import { cutShort } from './title-cut'
import { shortest } from './title-inside'
import { personIn } from './title-persons'
import { findSubject } from './title-subject'

/** A title in the words of somebody, "We will go", or of what should be, behind who says so: "Holm: We will go". */
export function withSpeaker(title: string, reading: Reading, core: Core, recent: readonly Reading[]): string {
  const isOwn = OURS.test(title)
  const said = reading.predicates.findLast((p) => p.say && p.finite)
  if (!said || SAYING.test(title) || (!isOwn && !isOpinion(core, said))) return title
  const bare = isOwn ? title.replace(/^["“`‘]+/u, '') : title
  const words = isOwn && /^[^"“]*["”]$/u.test(bare) ? bare.slice(0, -1) : bare
  const speaker =
    speakerOf(reading, said) ?? (isOwn || core.main!.must ? speakerBefore(reading, core, said, recent) : null)
  if (!speaker) return title
  const make = (who: string) => `${speaker.isBefore ? `[${who}]` : who}: ${words}`
  return shortest(speaker.name, make) ?? cutShort(make(speaker.name.replace(/^.* (?=\S+$)/u, '')))
}

/** "We have", "I’m", "our team". */
const OURS = /^["“`‘]*(?:We|I|Our|My)(?:['’]\p{L}+)? /u
const SAYING = /\b(?:said|says|saying|told|added|asked|according)\b|: /

/** What should be, or what only somebody claims. */
const isOpinion = ({ main }: Core, said: Predicate) =>
  main !== null && main !== said && (main.must || (CLAIMS.has(said.lemma) && said.token < main.token))
const CLAIMS = wordSet('claim allege insist argue contend stress believe')

interface Speaker {
  readonly name: string
  /** Named in a sentence before. */
  readonly isBefore: boolean
}

/** The one person named directly before or behind the verb, or in its subject. */
function speakerOf(reading: Reading, said: Predicate): Speaker | null {
  const { actors, tokens, start } = reading
  const persons = actors.filter((one) => one.kind === 'person')
  const [from, to] = [tokens.start[said.start]!, tokens.end[said.last]!]
  const head = findSubject(reading, said, start)?.head
  const beside = persons.find(
    (one) => (one.end <= from && from - one.end < 3) || (one.start >= to && one.start - to < 3),
  )
  const inHead = head ? persons.filter((one) => one.start >= head.start && one.end <= head.end) : []
  const one = inHead.length > 1 ? undefined : (beside ?? inHead[0])
  return one ? { name: one.name, isBefore: false } : null
}

/** "he said": of whom the sentences before tell; else the body or state that says so. */
function speakerBefore(
  reading: Reading,
  core: Core,
  said: Predicate,
  recent: readonly Reading[],
): Speaker | null {
  const before = reading.tokens.folded[said.start - 1]!
  const isPronoun = before === 'he' || before === 'she'
  const name = isPronoun ? personIn(recent, before, true) : (findSpeaker(reading, core)?.speaker ?? '')
  return name && /^\p{Lu}/u.test(name) ? { name, isBefore: isPronoun } : null
}
