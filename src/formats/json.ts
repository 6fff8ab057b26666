import { toArticle } from './fields'
import { Unreadable } from './problem'
import { TAGS } from './tags'
import { decodeText } from './text'
import type { Found, Source } from './types'

/** JSON: one article, a list of them, or an object that holds the list ("articles", "items", …). */
export async function* read(source: Source): AsyncGenerator<Found> {
  const json = parse(decodeText(source))
  const records = recordsOf(json)
  if (!records) throw new Unreadable({ kind: 'no-text-field', has: isRecord(json) ? Object.keys(json) : [] })
  for (const [index, record] of records.entries()) {
    const at = { kind: 'record', number: index + 1 } as const
    yield await toFound(source.name, record, at, record === json)
  }
}

/** The article of a record, or why it is none. `isAlone`: the file is this record, and its name the article's. */
export async function toFound(
  name: string,
  record: unknown,
  at: { readonly kind: 'record' | 'line' | 'row'; readonly number: number },
  isAlone = false,
): Promise<Found> {
  const article = isRecord(record) ? toArticle(name, record, at.number) : null
  if (!article)
    return {
      problem: { name, at, why: { kind: 'no-text-field', has: isRecord(record) ? Object.keys(record) : [] } },
    }
  try {
    const text = TAGS.test(article.text)
      ? (await import('./html-text')).htmlToText(article.text)
      : article.text
    return { article: { ...article, text, ...(isAlone && { id: name }) }, at }
  } catch (error) {
    if (error instanceof Unreadable) return { problem: { name, at, why: error.why } }
    throw error
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Unreadable(notJson(error), lineOf(text, error))
  }
}

/** What the parser says, without the piece of the file it quotes. */
export function notJson(error: unknown): { readonly kind: 'not-json'; readonly detail: string } {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'not-json', detail: message.replace(/,? (?:".*" is not|in JSON at|at position).*$/s, '') }
}

function lineOf(
  text: string,
  error: unknown,
): { readonly kind: 'line'; readonly number: number } | undefined {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined) return undefined
  return { kind: 'line', number: text.slice(0, Number(position)).split('\n').length }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const LISTS = [
  'articles',
  'items',
  'documents',
  'docs',
  'results',
  'entries',
  'records',
  'data',
  'hits',
  'news',
]

function recordsOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json
  if (!isRecord(json)) return null
  if (toArticle('', json, 1)) return [json]
  const key = [...LISTS, ...Object.keys(json)].find((one) => holdsRecords(json[one]))
  if (key !== undefined) return json[key] as readonly unknown[]
  // {"response": {"docs": […]}}
  const inner = Object.values(json).find(
    (value) => isRecord(value) && LISTS.some((one) => holdsRecords(value[one])),
  )
  return isRecord(inner) ? recordsOf(inner) : null
}

const holdsRecords = (value: unknown) => Array.isArray(value) && value.some(isRecord)
