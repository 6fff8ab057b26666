import type { Article, NewsEvent, Where } from '../extract/types'
import type { View } from './view'
import { words } from './words'

/** The language of the articles, their titles and quotes: the rules read English. */
export const TEXT_LANGUAGE = 'en'

/** Where an event is in few words: "Minsk", "southern Tajikistan + 1", "about Afghanistan", "no place". */
export function placeWords(event: NewsEvent): string {
  const at = event.where.filter((where) => where.role === 'at')
  if (at.length > 0) return withOthers(placeName(at[0]!), at.length - 1)
  const about = event.where.filter((where) => where.role === 'about')
  if (about.length > 0) return withOthers(words.list.about(placeName(about[0]!)), about.length - 1)
  return words.list.noPlace
}

/** A place as the text has it: "southern Tajikistan", "around Afghanistan". */
export function placeName(where: Where): string {
  return where.vague ? `${where.vague} ${where.place.name}` : where.place.name
}

function withOthers(name: string, others: number): string {
  return others > 0 ? `${name} ${words.list.others(others)}` : name
}

/** "reported via TASS", "planned". */
export function statusWords(event: NewsEvent): string {
  const said = event.saidBy
  return words.event.status(event.status, said ? (said.via[0] ?? said.speaker) : null)
}

/** Of a planned event whose day is over by the newest article: what a later article reports that fits, or that none does. */
export function ledgerWords({ byId, newest }: Pick<View, 'byId' | 'newest'>, event: NewsEvent): string {
  if (event.status !== 'planned') return ''
  const outcome = event.outcome && byId.get(event.outcome.event)
  if (outcome) return words.event.outcome(outcome.title)
  const isOver = event.when !== null && !event.when.open && newest !== null && event.when.end < newest
  return isOver ? words.event.noReport : ''
}

/** What an article is called in a row: its outlet, else its file's name without the ending. */
export function articleName(article: Pick<Article, 'id' | 'outlet'> | undefined): string {
  if (!article) return ''
  return article.outlet ?? article.id.replace(/\.[a-z]{1,4}$/i, '')
}
