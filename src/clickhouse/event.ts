import type { Article, NewsEvent } from '../extract/types'
import type { Questions } from '../facets/questions'
import { eventsById } from './map'
import type { Ask } from './open'
import { articlesOf } from './rows-page'

/** Question 5 over the server. */
export function askEvent(ask: Ask): Questions['event'] {
  return async ({ id }, how = {}) => {
    const event = (await eventsById(ask, [id], how)).get(id)
    if (!event) return null
    const others = [...(event.sameAs ?? []), ...(event.outcome ? [event.outcome.event] : [])]
    const [article, inArticle, related] = await Promise.all([
      ask('article', { id: event.article }, how),
      ask('eventsOfArticle', { id: event.article }, how),
      eventsById(ask, others, how),
    ])
    const known = others.flatMap((other) => related.get(other) ?? [])
    return {
      event,
      article: JSON.parse(article[0]![0] as string) as Article,
      inArticle: inArticle.map(([one]) => JSON.parse(one as string) as NewsEvent),
      related: known,
      articles: await articlesOf(ask, known, how),
    }
  }
}
