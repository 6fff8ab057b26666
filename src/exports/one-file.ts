import type { Corpus } from '../extract/types'

/** Ids of the elements of a one-file page that hold its data. */
export const INLINED = { corpus: 'dateline-corpus', outlines: 'dateline-outlines' } as const

/** Where the data goes in the template that the build makes. */
export const DATA_MARK = '<!--dateline-data-->'

/** What a one-file page carries. `outlines`: gzipped and in base64. */
export interface OneFileData {
  readonly corpus: Corpus
  readonly outlines: string
}

/** The page as one file: the template with its data inside. Throws where the template has no place for it. */
export function toOneFile(template: string, { corpus, outlines }: OneFileData): string {
  const [before, after] = template.split(DATA_MARK)
  if (before === undefined || after === undefined)
    throw new Error(`the template of the one-file page has no ${DATA_MARK}`)
  const data = [
    script(INLINED.corpus, 'application/json', JSON.stringify({ ...corpus, live: undefined })),
    script(INLINED.outlines, 'text/plain', outlines),
  ]
  return `${before}${data.join('\n')}${after}`
}

/** Nothing inside can end the element: articles are not to be trusted. */
function script(id: string, type: string, text: string): string {
  return `<script id="${id}" type="${type}">${text.replace(/</g, '\\u003c')}</script>`
}
