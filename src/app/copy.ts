import type { Article, NewsEvent } from '../extract/types'
import { linkNow } from './address'
import { toast } from './store'
import { words } from './words'

/** Copies the link to what is on the screen. */
export function copyLink(): Promise<void> {
  return copy(linkNow(), words.toast.linkCopied)
}

/** Copies an event's quote with where it stands, and the digest of the article's text where the browser can make one. */
export async function copyQuote(event: NewsEvent, article: Article): Promise<void> {
  const { quote, start, end, sentence } = event.evidence
  const sha = await digest(article.text)
  await copy(words.reader.citation(quote, article.id, sentence + 1, start, end, sha), words.toast.quoteCopied)
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(done)
  } catch {
    toast(words.toast.copyFailed)
  }
}

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal; null on a page that is not served securely. */
async function digest(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
