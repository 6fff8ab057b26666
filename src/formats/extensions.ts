/** The endings of file names by format, lower case: apart from the readers, so that a file chooser can know them. */
export const EXTENSIONS = {
  pdf: ['.pdf'],
  word: ['.docx'],
  zip: ['.zip'],
  html: ['.html', '.htm', '.xhtml'],
  feed: ['.rss', '.atom', '.xml', '.rdf'],
  mail: ['.eml'],
  jsonLines: ['.jsonl', '.ndjson'],
  json: ['.json'],
  table: ['.csv', '.tsv', '.tab'],
  markdown: ['.md', '.markdown'],
  text: ['.txt', '.text'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** `.html` of `week/Monday.HTML`; nothing where the name has no ending. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(dot).toLowerCase() : ''
}
