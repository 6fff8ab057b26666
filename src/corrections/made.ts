import { eventId, hashText } from '../extract/events/event-id'
import type { NewsEvent } from '../extract/types'
import type { Place } from './find'
import type { Values } from './types'
import { withValue } from './values'

/** An event on words that a reader chose. `isTaken`: ids of others, of which it takes none. */
export function toEvent(
  { article, start, end }: Place,
  values: Values,
  isTaken: (id: string) => boolean,
): NewsEvent {
  const own = eventId(hashText(article.text), start)
  let id = own
  for (let count = 2; isTaken(id); count++) id = `${own}-${count}`
  const sentence = article.sentences.findIndex((one) => one.end > start)
  const bare: NewsEvent = {
    id,
    article: article.id,
    title: values.title,
    type: values.type,
    status: values.status,
    themes: values.themes,
    actors: values.actors,
    when: null,
    where: [],
    saidBy: null,
    evidence: {
      start,
      end,
      quote: article.text.slice(start, end),
      sentence: Math.max(0, sentence),
      cues: [],
    },
  }
  return withValue(withValue(bare, 'when', values.when), 'where', values.where)
}
