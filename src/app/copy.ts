import { sha256 } from '../exports/sha256'
import type { Article, NewsEvent } from '../extract/types'
import { linkNow } from './address'
import { toast } from './store'
import { words } from './words'

/** Copies the link to what is on the screen. */
export function copyLink(): Promise<void> {
  return copy(linkNow(), words.toast.linkCopied)
}

/** Copies an event's quote with where it stands, and the digest of the article's text. */
export async function copyQuote(event: NewsEvent, article: Article): Promise<void> {
  const { quote, start, end, sentence } = event.evidence
  const sha = sha256(article.text)
  await copy(words.reader.citation(quote, article.id, sentence + 1, start, end, sha), words.toast.quoteCopied)
}

/** Copies a text and says so. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(done)
  } catch {
    toast(words.toast.copyFailed)
  }
}
