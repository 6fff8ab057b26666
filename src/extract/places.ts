import type { Gazetteer } from './gazetteer'
import type { Name } from './names'
import { joinBorders } from './places/borders'
import { linkContainers } from './places/containers'
import { acceptMentions } from './places/evidence'
import { LOCATIVES } from './lexicon/words'
import { findMentions, type Mention } from './places/mentions'
import { isEmbedded, isMetonym } from './places/metonyms'
import { resolveMentions, type Resolution } from './places/resolve'
import type { Tokens } from './tokens'
import type { Sentence, Span, Toponym, ToponymKind } from './types'

export { addLocalNames, learnRegion, localNames, type LocalName, type OutletNames } from './places/region'

/** What is known of an article before its toponyms are read. */
export interface PlaceContext {
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  /** The place words of the dateline: "KABUL". */
  readonly dateline: Span | null
  readonly outlet: string | null
  readonly title: string
  /** Where the outlet's other articles are, learnt over the folder; null where nothing is known. */
  readonly region: OutletRegion | null
  /** Whether the region is yet to be learnt, so that a doubtful town is worth more than none. */
  readonly learning?: boolean
}

/** Where the articles of an outlet mostly are. */
export interface OutletRegion {
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2, and the admin name where most places share one. */
  readonly country: string
  readonly admin: string | null
}

/** All toponyms of an article in text order, each resolved or with `place: null`. Borders and regions are included. */
export function findToponyms(tokens: Tokens, context: PlaceContext, gazetteer: Gazetteer): Toponym[] {
  const found = findMentions(tokens, context.sentences, context.names, gazetteer)
  linkContainers(tokens, found)
  const mentions = acceptMentions(tokens, found, context)
  const resolved = resolveMentions(tokens, mentions, context.region, gazetteer)
  return joinBorders(
    tokens,
    mentions
      .filter((mention) => !isStray(tokens, mention, resolved.get(mention) ?? null))
      .map((mention) => toToponym(tokens, mention, resolved.get(mention) ?? null)),
  )
}

/** A name the gazetteer has only far away, where no preposition says that it is a place: a person's, a firm's. */
const isStray = (tokens: Tokens, mention: Mention, resolution: Resolution | null) =>
  mention.candidates.length > 0 &&
  resolution?.place === null &&
  (mention.kind === 'embedded' ||
    !(/^(?:behind|beside|container|dateline)/.test(mention.evidence ?? '') || isBehind(tokens, mention.from)))

const isBehind = ({ folded }: Tokens, from: number) =>
  LOCATIVES.has(folded[from - 1] ?? '') || folded[from - 1] === 'of'

function toToponym(tokens: Tokens, mention: Mention, resolution: Resolution | null): Toponym {
  return {
    start: tokens.start[mention.from]!,
    end: tokens.end[mention.to - 1]!,
    kind: kindOf(tokens, mention, resolution),
    place: resolution?.place ?? null,
    rule: resolution?.rule ?? 'named as a place, not in the gazetteer',
    others: resolution?.others ?? [],
    vague: vagueOf(tokens, mention),
  }
}

function kindOf(tokens: Tokens, mention: Mention, resolution: Resolution | null): ToponymKind {
  const chosen = mention.candidates.find((candidate) => candidate.place.id === resolution?.place?.id)
  if (isMetonym(tokens, mention, chosen)) return 'metonym'
  return isEmbedded(tokens, mention) ? 'embedded' : mention.kind
}

const VAGUE =
  /^(?:around|near|outside|(?:south|north|east|west|central|southeast|southwest|northeast|northwest)(?:ern)?)$/

/** "around Afghanistan", "southern Sudan": the word before that makes the area vaguer. */
function vagueOf(tokens: Tokens, mention: Mention): string | undefined {
  const before = mention.from > mention.first ? tokens.folded[mention.from - 1]! : ''
  return VAGUE.test(before) ? before : undefined
}
