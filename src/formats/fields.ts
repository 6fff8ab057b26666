import type { ArticleInput } from '../extract/types'

/** What tables, JSON and front matter call the parts of an article, likeliest first. Compared without case, spaces and signs. */
const FIELDS = {
  text: ['text', 'body', 'content', 'articlebody', 'articletext', 'fulltext', 'maintext', 'story', 'contenttext', 'contenthtml', 'bodytext', 'bodyhtml', 'html', 'description', 'summary', 'abstract'], // prettier-ignore
  title: ['title', 'headline', 'heading', 'subject', 'name'],
  published: ['published', 'publishedat', 'publishedon', 'publisheddate', 'datepublished', 'publicationdate', 'publishdate', 'pubdate', 'firstpublished', 'date', 'datetime', 'timestamp', 'created', 'createdat'], // prettier-ignore
  publisher: ['publisher', 'outlet', 'source', 'sourcename', 'site', 'sitename', 'newspaper', 'publication', 'media', 'domain', 'feed'], // prettier-ignore
  url: ['url', 'link', 'canonicalurl', 'canonical', 'articleurl', 'sourceurl', 'permalink', 'href', 'weburl'],
  id: ['id', 'articleid', 'docid', 'guid', 'uid', 'uuid', 'key'],
} as const

export type Field = keyof typeof FIELDS

/** Which of these keys hold the parts of an article. `text` is missing where none does. */
export function findFields(keys: readonly string[]): Partial<Record<Field, string>> {
  const plain = new Map(keys.map((key) => [simple(key), key] as const).reverse())
  const found: Partial<Record<Field, string>> = {}
  for (const field of Object.keys(FIELDS) as Field[]) {
    const name = FIELDS[field].find((one) => plain.has(one))
    if (name !== undefined) found[field] = plain.get(name)!
  }
  return found
}

/** The article of a record of a file; `null` where it has no text. Its own key, where it has one, names it: else its number. */
export function toArticle(
  file: string,
  record: Readonly<Record<string, unknown>>,
  number: number,
): ArticleInput | null {
  const keys = findFields(Object.keys(record).filter((key) => hasValue(record[key])))
  if (keys.text === undefined) return null
  const value = (field: Field) => {
    const key = keys[field]
    return key === undefined ? undefined : toText(record[key])
  }
  return {
    id: `${file}#${value('id') ?? number}`,
    text: value('text') ?? '',
    title: value('title'),
    published: value('published'),
    publisher: value('publisher'),
    url: value('url'),
  }
}

const simple = (key: string) => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const hasValue = (value: unknown) => value !== null && value !== undefined && value !== ''

/** A string, a number, paragraphs in a list, or the name of an object: `{ "publisher": { "name": … } }`. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.flatMap((one) => toText(one) ?? []).join('\n\n') || undefined
  if (typeof value === 'object' && value !== null) {
    const { name, title, rendered } = value as Partial<Record<string, unknown>>
    return toText(name ?? rendered ?? title)
  }
  return undefined
}
