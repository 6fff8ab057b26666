import { eventId, hashText } from '../extract/events/event-id'
import type { Article } from '../extract/types'

/** Where an event that is not in the collection stood: its article and a character of its sentence. */
export interface Stood {
  readonly article: string
  readonly at: number
}

/**
 * Where the event of this id rests, if its article's text is here unchanged: ids are made of the text and the character where the evidence
 * begins. Sentences are tried first, then every character.
 */
export function findEvent(articles: readonly Article[], id: string): Stood | null {
  const own = id.replace(/-\d+$/, '')
  const hashed = articles.map((article) => ({ article, hash: hashText(article.text) }))
  for (const { article, hash } of hashed) {
    const sentence = article.sentences.find(({ start }) => eventId(hash, start) === own)
    if (sentence) return { article: article.id, at: sentence.start }
  }
  for (const { article, hash } of hashed) {
    for (let at = 0; at < article.text.length; at++) {
      if (eventId(hash, at) === own) return { article: article.id, at }
    }
  }
  return null
}

/** The same from a link's own words: "report.txt,1204"; for a text that has changed since. */
export function readStood(articles: readonly Article[], given: string): Stood | null {
  const comma = given.lastIndexOf(',')
  const article = articles.find(({ id }) => id === given.slice(0, comma))
  const at = Number(given.slice(comma + 1))
  if (!article || !Number.isInteger(at) || at < 0) return null
  return { article: article.id, at: Math.min(at, article.text.length - 1) }
}
