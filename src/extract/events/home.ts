import { tokenAt, type Tokens } from '../tokens'
import type { Place, Toponym, Where } from '../types'
import { wordSet } from '../words'
import { bodyEnd, isUnheardOf } from './bodies'
import { findFiled, findFiledAgain, findFiledHere, findFiledInTitle, inDateline, toHome } from './filed'
import { findNation, findPeople } from './peoples'
import type { Mentions } from './reading'
import { FILED, leadEndOf, TITLED, weigh, type Weight } from './weights'

/** "defeating Salem High School": whom somebody played. */
const BEATEN = /\b(?:against|versus|vs\.?|beat|beating|defeated|defeating) (?:the )?$/i

/** Bodies that belong to the town or state in their name: "Salem Police Department". */
export const LOCAL =
  /\b(?:police|sheriff|department|council|court|university|college|school|hospital|chamber|board|commission|district|county|city|airport|port|fire|authority|church|museum|zoo|library)\b/i

/**
 * The place an article is mostly about: named in its lead or twice, by a quarter of its namings or more, those of the first three
 * sentences counting double; else the first town of its first sentences, where they name none of another country; else the only place it names; else where the body at home in its country is that its lead tells of; else the one it was filed from, where the story names it or no place at all; else the country of most of its names; else the place its headline names.
 */
export function findHome(tokens: Tokens, mentions: Mentions): Where | null {
  return findInText(tokens, mentions) ?? fromHeadline(mentions.headline())
}

const fromHeadline = (place: Place | null): Where | null =>
  place && {
    place,
    role: 'about',
    basis: 'carried',
    rule: `the headline names ${place.name}`,
    others: [],
    span: null,
  }

function findInText(tokens: Tokens, mentions: Mentions): Where | null {
  const { article } = mentions
  const leadEnd = leadEndOf(article)
  const weights = weigh(tokens, mentions, leadEnd)
  let [best, own]: (Weight | null)[] = [null, null]
  let total = 0
  const filedAgain = findFiledInTitle(mentions) ?? findFiledHere(mentions, leadEnd)
  if (filedAgain) return filedAgain
  for (const one of weights.values()) {
    total += one.weight
    // with a dateline, where somebody is from tells nothing
    if (one.aside && article.filedFrom?.place) continue
    if (!best || one.weight > best.weight) best = one
    if (!own || untitled(one) > untitled(own)) own = one
  }
  const filed = weights.get(article.filedFrom?.place?.id ?? '')
  if (filed && best && best.first.place!.kind !== 'country' && filed.weight + FILED >= best.weight)
    best = filed
  const meeting = best && findMeeting(article, weights, leadEnd, best.first.place!)
  // what is said and agreed at a meeting is so there
  if (meeting)
    return { ...toHome(meeting, `where the article’s meeting is: ${meeting.place!.name}`), role: 'at' }
  // the headline names the country, the article its town
  if (best && own && own.first.place!.kind === 'city' && isInside(own.first.place!, best.first.place!))
    best = own
  const town = best && findOnlyTown(weights, leadEnd, best.first.place!)
  if (town) return toHome(town, `the article is mostly about ${town.place!.name}`)
  if (best && (best.count >= 2 || best.titled || best.first.start < leadEnd) && best.weight * 4 >= total) {
    if (!isWide(best.first.place!) || best.titled)
      return toHome(best.first, `the article is mostly about ${best.first.place!.name}`)
    // "Asia": rather the country of most of the names
    const nation = findNation(mentions, 2)
    if (nation) return nation
    if (best.count > 1) return toHome(best.first, `the article is mostly about ${best.first.place!.name}`)
  }
  const inLead = [...weights.values()].filter(
    ({ first }) => first.start < leadEnd && first.place!.kind === 'city',
  )
  const happening = inLead.filter(({ aside }) => !aside)
  const towns = happening.length > 0 || article.filedFrom?.place ? happening : inLead
  const [first] = towns
  const [country] = first?.first.place!.countries ?? []
  if (first && towns.every((one) => one.first.place!.countries[0] === country))
    return toHome(first.first, `the town the article opens with: ${first.first.place!.name}`)
  const holder = findHolder(weights, total)
  if (holder) return holder
  const scene = findScene(tokens, mentions, leadEnd)
  if (best && !isWide(best.first.place!) && weights.size === 1 && (best.first.start < leadEnd || !scene)) {
    // named once, far behind the dateline of the same country
    const filed = best.count === 1 && best.first.start >= leadEnd ? findFiled(mentions) : null
    if (filed) return filed
    return toHome(best.first, `the article is mostly about ${best.first.place!.name}`)
  }
  const acting = findBody(mentions) ?? scene
  if (acting) return acting
  return weights.size > 0
    ? (findFiledAgain(mentions, weights) ?? findFiled(mentions) ?? findNation(mentions, LEAST))
    : (findSite(tokens, mentions) ??
        findFiled(mentions) ??
        findNation(mentions, LEAST) ??
        findPeople(tokens, mentions))
}

/** The one town or county, or the one town named again, that the lead of an article about a country or state names; nothing elsewhere is named. */
function findOnlyTown(weights: ReadonlyMap<string, Weight>, leadEnd: number, home: Place): Toponym | null {
  if (home.kind !== 'country' && home.kind !== 'admin') return null
  const others = [...weights.values()].filter(({ first }) => first.place!.id !== home.id)
  if (!others.every(({ first }) => isInside(first.place!, home))) return null
  const lead = others.filter(({ first }) => first.start < leadEnd && first.kind === 'literal')
  const towns = lead.filter(({ first, count }) => first.place!.kind === 'city' && count > 1)
  const [town] = others.length === 1 ? lead : towns.length === 1 ? towns : []
  return town?.first ?? null
}

const MEETING =
  /\b(?:conference|summit|talks|meeting|session|forum|congress|tournament|championships?|trial|convention|ceremony|festival) (?:held )?(?:in|at) (?:the \w+ )?$/

/** The one town of the lead behind the meeting that it tells of: "refused to sign at a conference in Lund"; not where the article is about another town. */
function findMeeting(
  { text }: Mentions['article'],
  weights: ReadonlyMap<string, Weight>,
  leadEnd: number,
  best: Place,
): Toponym | null {
  if (best.kind === 'city') return null
  const towns = [...weights.values()].filter(
    ({ first }) => first.start < leadEnd && first.place!.kind === 'city',
  )
  const [town] = towns
  if (towns.length !== 1 || town!.first.kind !== 'literal') return null
  const { start } = town!.first
  return MEETING.test(text.slice(Math.max(0, start - 40), start)) ? town!.first : null
}

/** More places than that are of no one state. */
const MANY = 60

/** The state or country named that holds most of the places: many counties of one state, none named often. */
function findHolder(weights: ReadonlyMap<string, Weight>, total: number): Where | null {
  if (weights.size < 3 || weights.size > MANY) return null
  for (const { first, count, titled } of weights.values()) {
    const holder = first.place!
    if (holder.kind !== 'admin' && holder.kind !== 'country') continue
    let [inside, places] = [0, 0]
    for (const one of weights.values())
      if (one.first.place!.id === holder.id || isInside(one.first.place!, holder)) {
        inside += one.weight
        places++
      }
    if (inside * 3 >= total * 2 && (count > 1 || titled || places > 2))
      return toHome(first, `most of the places are in ${holder.name}`)
  }
  return null
}

const untitled = ({ weight, titled }: Weight) => (titled ? weight - TITLED : weight)

const isInside = (town: Place, { kind, countries, name }: Place) =>
  kind === 'country' ? town.countries[0] === countries[0] : kind === 'admin' && town.admin === name

const isWide = ({ kind, countries }: Place) => kind === 'region' && countries.length !== 1
/** Names of a country that make it the article's. */
const LEAST = 3

/** The dateline's town, where a body of its country acts in the lead: "NAIROBI - A Kenyan court"; without a dateline the country. */
function findScene(tokens: Tokens, { article, toponyms }: Mentions, leadEnd: number): Where | null {
  const body = toponyms.find((one) => one.start < leadEnd && bodyEnd(tokens, one) > 0)
  if (!body) return null
  const [country] = body.place!.countries
  const filed = article.filedFrom
  const words = article.text.slice(body.start, tokens.end[bodyEnd(tokens, body) - 1])
  if (!filed?.place) return toHome(body, `the article is about “${words}”`)
  const own = inDateline({ article, toponyms })
  return own && filed.place.countries.includes(country!)
    ? toHome({ ...own, place: filed.place }, `filed from ${filed.place.name}, about “${words}”`)
    : null
}

/** The town in the name of a local body the lead tells of: "Salem Police Department". */
function findBody({ article, toponyms, actors }: Mentions): Where | null {
  const leadEnd = leadEndOf(article)
  for (const toponym of toponyms) {
    const { place, kind, start, end } = toponym
    if (start >= leadEnd) return null
    if (kind !== 'embedded' || (place?.kind !== 'city' && place?.kind !== 'admin')) continue
    const body = actors.find((one) => one.kind === 'organisation' && one.start <= start && one.end >= end)
    // "defeating Salem High School": another side
    if (body && BEATEN.test(article.text.slice(Math.max(0, body.start - 14), body.start))) continue
    if (!body || !LOCAL.test(article.text.slice(body.start, body.end))) continue
    if (isOfState(place, article.text.slice(body.start, body.end))) continue
    if (isUnheardOf(toponym, toponyms)) continue
    return toHome(toponym, `in the name of ${article.text.slice(body.start, body.end)}`)
  }
  return null
}

/** "University of Ohio", "Ohio State University Hospital": in a town of the state, which it does not name. */
export const isOfState = ({ kind, name }: Place, body: string) =>
  kind === 'admin' && !/ (?:County|Parish|District)$/.test(name) && /\b(?:University|College)\b/.test(body)

/** A site the lead names, where no town or country is named at all. */
function findSite(tokens: Tokens, { article, toponyms, preambles }: Mentions): Where | null {
  const leadEnd = leadEndOf(article)
  const site = toponyms.find(
    ({ place, kind, start, end }) =>
      kind === 'literal' &&
      place?.kind === 'site' &&
      start < leadEnd &&
      // "a Broadway star"
      !STARS.has(tokens.folded[tokenAt(tokens, end)] ?? '') &&
      !preambles.some((one) => start >= one.start && start < one.end),
  )
  return site ? toHome(site, `the article is mostly about ${site.place!.name}`) : null
}

const STARS = wordSet('star stars actor actress producer director show shows musical smash hit analysts')
