import { NUMBER, PUNCTUATION, tokenAt, type Tokens } from '../tokens'
import type { Article, Place, Toponym } from '../types'
import { wordSet } from '../words'
import { isLetter } from './filed'
import { isBasedBehind, isOriginOfPerson, isOtherFirm, isSeated } from './origins'
import { isOfPast, isSetting } from './lower-clauses'
import { isPartySeat, isPlaying } from './parties'
import type { Mentions } from './reading'

const HOMES: ReadonlySet<Place['kind']> = new Set(['city', 'admin', 'country', 'region'])

/** "against Peru", "like Paris": another side, or a likeness. */
const RIVAL = /\b(?:against|vs\.?|versus|beat|over|like|than) (?:the )?$/i
/** How much of an article is about a place. */
export interface Weight {
  weight: number
  count: number
  /** Named only as where somebody is from or something is to come: "a Lund man", "will meet in Lund". */
  aside: boolean
  /** Named in the headline too. */
  readonly titled: boolean
  readonly first: Toponym
}

/** Sentences looked at for the lead, and those of them that are the lead. */
const [LOOKED_AT, LEAD] = [8, 3]
const SPOKEN = /\p{Ll} /u
const CLOSED = /[.!?:]["”’')]{0,3}$/

/** Where the first three sentences end; a headline, a day and a caption before them in lines of their own are none. */
export function leadEndOf({ text, sentences }: Article): number {
  let [count, last] = [0, 0]
  for (const { start, end } of sentences.slice(0, LOOKED_AT)) {
    if (!CLOSED.test(text.slice(Math.max(start, end - 5), end)) || !SPOKEN.test(text.slice(start, end)))
      continue
    last = end
    if (++count === LEAD) break
  }
  return Math.max(last, (sentences[LEAD - 1] ?? sentences.at(-1))?.end ?? 0)
}

/** "will meet again in Lund". */
function isAhead({ folded, kind }: Tokens, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 12 && kind[i] !== PUNCTUATION; i--)
    if (folded[i] === 'will') return true
  return false
}

const isOwner = (text: string, { end }: Toponym) => /^['’]s /.test(text.slice(end, end + 3))

/** "the Salem coach": a club, not where. */
const isClub = (text: string, { end }: Toponym) =>
  /^ (?:coach|striker|midfielder|defender|goalkeeper|quarterback|winger|pitcher|teammates?)\b/.test(
    text.slice(end, end + 16),
  )

/** How often each place is named outside datelines, in the lead double. */
export function weigh(
  tokens: Tokens,
  { article, actors, toponyms, preambles }: Mentions,
  leadEnd: number,
): Map<string, Weight> {
  const weights = new Map<string, Weight>()
  const persons = new Set(actors.filter((one) => one.kind === 'person').map((one) => one.start))
  let [at, seated, named] = [0, -9, -9]
  for (const toponym of toponyms) {
    const { place, kind, start } = toponym
    while (at < preambles.length && preambles[at]!.end <= start) at++
    if (!place || !HOMES.has(place.kind) || !(kind === 'literal' || isActing(article.text, toponym))) continue
    // "Peru's Ana Diaz": whose she is, not where
    if (
      (persons.has(toponym.end + 3) && isOwner(article.text, toponym)) ||
      RIVAL.test(article.text.slice(Math.max(0, start - 12), start))
    )
      continue
    if (isOffice(tokens, toponym) || isRoad(tokens, toponym)) continue
    const first = tokenAt(tokens, start)
    if (
      isPartySeat(tokens, first) ||
      isSeated(tokens, first) ||
      isOtherFirm(tokens, first, toponym.end, isFiledElsewhere(article, place)) ||
      isSetting(tokens, first) ||
      (isFirmsSeat(article.text, toponym) && !isOwnSeat(article, start)) ||
      (start - seated <= 2 && tokens.folded[first - 1] === ',')
    ) {
      seated = toponym.end
      continue
    }
    // "the Lisbon summit": what it is called
    if (article.text.startsWith(' summit', toponym.end)) continue
    if (isClub(article.text, toponym) || isPlaying(article.text, start, toponym.end)) continue
    if (isBasedBehind(article.text, toponym.end) || isOfPast(tokens, first, tokenAt(tokens, toponym.end)))
      continue
    if (at < preambles.length && preambles[at]!.start <= start) continue
    if (start >= leadEnd && isNameOfOther(tokens, toponym)) continue
    // the state behind its town
    const holds = start - named <= 2 && place.kind !== 'city'
    named = toponym.end
    const aside =
      place.kind === 'city' &&
      (isOriginOfPerson(tokens, first, toponym.end, tokens.count) || isAhead(tokens, first))
    const weight =
      (start < leadEnd && kind === 'literal' ? 2 : 1) * (holds ? HOLDER : 1) * (aside ? ASIDE : 1)
    const known = weights.get(place.id)
    if (known) {
      known.weight += weight
      known.aside &&= aside
      known.count += holds ? HOLDER : 1
      continue
    }
    const titled = isIn(article.title, article.text.slice(start, toponym.end))
    weights.set(place.id, {
      weight: titled ? weight + TITLED : weight,
      count: holds ? HOLDER : 1,
      aside,
      titled,
      first: toponym,
    })
  }
  const towns = [...weights.values()].filter(
    ({ first }) => first.start < leadEnd && first.place!.kind === 'city',
  )
  if (towns.every((one) => one.aside)) for (const town of towns) town.weight /= ASIDE
  return weights
}

/** "Alma Corp., Lund, would pay", further down: another firm's seat. */
const isFirmsSeat = (text: string, { start, end }: Toponym) =>
  text[end] === ',' && FIRM_BEFORE.test(text.slice(Math.max(0, start - 12), start))
/** In the first sentence, with nothing but names before it. */
const isOwnSeat = ({ text, sentences: [first] }: Article, start: number) =>
  first !== undefined &&
  start < first.end &&
  !/ (?!of|and|amp)\p{Ll}{2,} /u.test(text.slice(first.start, start))
const FIRM_BEFORE = /\b(?:Inc|Corp|Co|Ltd|PLC|LLC|N\.V|S\.A)\.?, (?:of )?$/

/** "the U.S. military": whose it is, not where. */
const isOffice = (tokens: Tokens, { kind, place, end }: Toponym) =>
  kind === 'literal' && place!.kind === 'country' && ABROAD.has(tokens.folded[tokenAt(tokens, end)] ?? '')
const ABROAD = wordSet(
  'military army navy troops forces soldiers marines ambassador embassy embassies consulate envoy diplomats diplomat missile missiles airstrike airstrikes warplanes bombers dollars',
)

/** "claims from the Peru earthquake", behind the lead: what it is called. */
const isNameOfOther = (tokens: Tokens, { end }: Toponym) =>
  CALLED.has(tokens.folded[tokenAt(tokens, end)] ?? '')
const CALLED = wordSet('earthquake quake hurricane flood floods massacre bombing bombings war')

/** "Ohio 63": a road. */
const isRoad = (tokens: Tokens, { place, end }: Toponym) =>
  place!.kind === 'admin' && tokens.kind[tokenAt(tokens, end)] === NUMBER && tokens.text[end] !== ','

/** "COLUMBUS – … The Omaha firm": another town's firm in a story of the dateline's. */
const isFiledElsewhere = ({ filedFrom }: Article, { kind, id }: Place) =>
  kind === 'city' && filedFrom?.place?.kind === 'city' && filedFrom.place.id !== id

/** What "a Lund man" weighs beside a town where something came about. */
const ASIDE = 0.25

/** What "Ore." weighs behind "Salem". */
const HOLDER = 0.5

/** What the dateline's town weighs more than other towns where the story names it. */
export const FILED = 1

/** What a headline's names weigh more. */
export const TITLED = 2

/** "Peru announced": the country of a government that acts, by its own name. */
const isActing = (text: string, { kind, place, start }: Toponym) =>
  kind === 'metonym' && place!.kind === 'country' && text.startsWith(place!.name, start)

function isIn(title: string, name: string): boolean {
  const at = title.indexOf(name)
  const behind = title.slice(at + name.length)
  return at >= 0 && !isLetter(title[at - 1]) && !isLetter(behind[0]) && !INHABITANT.test(behind)
}

/** "Lund man dies in Oslo": who, not where. */
const INHABITANT = /^ (?:m[ae]n|wom[ae]n|couple|teen|boy|girl|native|resident|family|firm|company)\b/i
