import type { Article, NewsEvent, PlaceKind, Where } from '../extract/types'
import { toEdtf } from './edtf'
import { sha256 } from './sha256'
import type { About, Batch, Sources } from './writing'

/** One event as flat fields, the same names in every file; `null` where there is nothing. Offsets are UTF-16 code units. */
export interface EventRecord {
  readonly id: string
  readonly title: string
  readonly type: string
  readonly status: string
  readonly themes: readonly string[]
  readonly actors: readonly string[]
  readonly date: string | null
  readonly date_start: string | null
  readonly date_end: string | null
  readonly date_precision: string | null
  readonly date_role: string | null
  readonly date_basis: string | null
  readonly date_approximate: boolean | null
  readonly date_open: 'start' | 'end' | null
  readonly said_by: string | null
  readonly said_via: readonly string[]
  readonly file: string
  readonly article_title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly published_basis: string | null
  readonly url: string | null
  readonly sentence: number
  readonly quote_start: number
  readonly quote_end: number
  readonly quote: string
  readonly sha256: string
  readonly link: string | null
  /** Events of other articles that tell the same. */
  readonly same_as: readonly string[]
  /** Of a planned event: the event that may be its outcome, and why. A proposal. */
  readonly outcome_proposed: string | null
  readonly outcome_why: string | null
  /** The fields corrected by hand; "made" for an event that a reader made. */
  readonly corrected: readonly string[]
  readonly starred: boolean
  readonly pinned: boolean
  /** The reader's own remark. */
  readonly note: string | null
}

/** A place of an event. `reference` is where an atlas puts the name of an area; nothing happened there. */
export interface PlaceRecord {
  readonly id: string
  readonly name: string
  readonly kind: PlaceKind
  readonly precision: Exactness
  readonly role: Where['role']
  readonly basis: Where['basis']
  readonly countries: readonly string[]
  readonly vague: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly reference_lat: number | null
  readonly reference_lon: number | null
  readonly other_candidates: readonly string[]
}

/** `exact`: a named town or site. `near`: not the place itself but around it. */
export type Exactness = 'exact' | 'near' | 'area' | 'border'

type Beside = Pick<About, 'eventLink' | 'edits' | 'marks'>

/** Digests that are kept for articles that come again: some 20 MB. */
const KEPT = 100_000

/** Reads events into records, batch by batch; digests are kept from one to the next. */
export function recorder(about: Beside) {
  const known = new Map<string, string>()
  return ({ articles }: Batch): Sources & { readonly record: (event: NewsEvent) => EventRecord } => {
    const byId = new Map(articles.map((article) => [article.id, article]))
    const article = (id: string) => byId.get(id)
    const digest = (id: string) => {
      const text = byId.get(id)?.text
      if (text === undefined) return ''
      const made = known.get(id) ?? sha256(text)
      if (known.size === KEPT) known.clear()
      known.set(id, made)
      return made
    }
    const record = (event: NewsEvent) => toRecord(event, article(event.article), digest(event.article), about)
    return { article, digest, record }
  }
}

function toRecord(
  event: NewsEvent,
  article: Article | undefined,
  digest: string,
  { eventLink: link, edits, marks }: Beside,
): EventRecord {
  const { when, evidence, saidBy } = event
  const mark = marks.get(event.id)
  return {
    id: event.id,
    title: event.title,
    type: event.type,
    status: event.status,
    themes: event.themes,
    actors: event.actors,
    date: when && toEdtf(when),
    date_start: when && when.start,
    date_end: when && when.end,
    date_precision: when && when.precision,
    date_role: when && when.role,
    date_basis: when && when.basis,
    date_approximate: when && when.approx,
    date_open: when?.open ?? null,
    said_by: saidBy?.speaker ?? null,
    said_via: saidBy?.via ?? [],
    file: event.article,
    article_title: article?.title || null,
    outlet: article?.outlet ?? null,
    published: article?.published?.day ?? null,
    published_basis: article?.published?.basis ?? null,
    url: article?.url ?? null,
    sentence: evidence.sentence + 1,
    quote_start: evidence.start,
    quote_end: evidence.end,
    quote: evidence.quote,
    sha256: digest,
    link: link ? link(event) : null,
    same_as: event.sameAs ?? [],
    outcome_proposed: event.outcome?.event ?? null,
    outcome_why: event.outcome?.why ?? null,
    corrected: [...(edits.get(event.id)?.fields ?? [])],
    starred: mark?.star ?? false,
    pinned: mark?.pin ?? false,
    note: mark?.note || null,
  }
}

/** The places of an event in their order: where it is, then what it is about; where its story was filed is no place of it. */
export function toPlaces(event: NewsEvent): PlaceRecord[] {
  const of = (role: Where['role']) => event.where.filter((where) => where.role === role)
  return [...of('at'), ...of('about')].map(toPlace)
}

function toPlace({ place, role, basis, vague, others }: Where): PlaceRecord {
  const precision = exactness(place.kind, vague)
  const isPoint = precision === 'exact' || precision === 'near'
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    precision,
    role,
    basis,
    countries: place.countries,
    vague: vague ?? null,
    lat: isPoint ? place.lat : null,
    lon: isPoint ? place.lon : null,
    reference_lat: isPoint ? null : place.lat,
    reference_lon: isPoint ? null : place.lon,
    other_candidates: others.map((other) => `${other.name} (${other.id})`),
  }
}

function exactness(kind: PlaceKind, vague: string | undefined): Exactness {
  if (kind === 'border') return 'border'
  if (kind === 'city' || kind === 'site') return vague ? 'near' : 'exact'
  return 'area'
}

/** Points of where an event happened: degrees, none for areas. */
export function pointsOf(places: readonly PlaceRecord[]): readonly (readonly [lon: number, lat: number])[] {
  return places.flatMap(({ role, lat, lon }) =>
    role === 'at' && lat !== null && lon !== null ? [[lon, lat] as const] : [],
  )
}

/** The best any of its places is known: `none` where the event is at no place. */
export function placedAs(places: readonly PlaceRecord[]): Exactness | 'none' {
  const at = places.filter((place) => place.role === 'at').map((place) => place.precision)
  return (['exact', 'near', 'border', 'area'] as const).find((one) => at.includes(one)) ?? 'none'
}
