import type { Counted, Position, Problem, Why } from '../../formats/types'

const count = (n: number) => (n < 10_000 ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, ','))
const megabytes = (bytes: number) => `${count(Math.max(1, Math.round(bytes / 1e6)))} MB`
const positions: Readonly<Record<Position['kind'], string>> = {
  line: 'line',
  row: 'row',
  record: 'record',
  item: 'item',
}
const things: Readonly<Record<Counted, string>> = {
  entries: 'files',
  columns: 'columns',
  articles: 'articles',
  pages: 'pages',
  levels: 'levels of tags',
}

/** The names a table or record has, as many as a line holds. */
function names(has: readonly string[]): string {
  const shown = has.slice(0, 12).map((name) => name.slice(0, 40))
  return `${shown.join(', ')}${has.length > shown.length ? ', …' : ''}`
}

function says(why: Why): string {
  switch (why.kind) {
    case 'empty':
      return 'empty'
    case 'not-text':
      return 'binary, no text'
    case 'password':
      return 'protected by a password'
    case 'no-main-text':
      return 'no text in the page'
    case 'old-word':
      return 'an old Office file; save it as .docx'
    case 'nested':
      return 'a container inside a container inside a container is not opened'
    case 'stopped':
      return 'stopped'
    case 'unknown-format':
      return `${why.extension} is not a format that is read`
    case 'too-big':
      return `${megabytes(why.bytes)}; files of up to ${megabytes(why.limit)} are read`
    case 'too-long':
      return `${count(why.characters)} characters in one article, at most ${count(why.limit)} are read; split it`
    case 'unpacks':
      return `unpacks to more than ${megabytes(why.limit)}; nothing further in it was read`
    case 'too-many':
      return `${count(why.count)} ${things[why.what]} or more; up to ${count(why.limit)} are read`
    case 'no-text-layer':
      return `no text layer (pictures of ${count(why.pages)} ${why.pages === 1 ? 'page' : 'pages'}); run text recognition over it first`
    case 'no-text-column':
      return `no text column (has: ${names(why.has)})`
    case 'no-text-field':
      return why.has.length > 0 ? `no text field (has: ${names(why.has)})` : 'no text field'
    case 'no-items':
      return 'no RSS or Atom feed with items'
    case 'date':
      return `“${why.value}” could not be read as a day; read without it`
    case 'front-matter':
      return `front matter: ${why.detail}; read without it`
    case 'not-json':
      return `not JSON (${why.detail})`
    case 'damaged':
      return `damaged or cut short (${why.detail})`
    case 'failed':
      return `could not be read (${why.detail})`
  }
}

/** What was not read and why, in English. */
export const formats = {
  problem: ({ name, at, why }: Problem) =>
    `${name}${at ? `, ${positions[at.kind]} ${at.number}` : ''}: ${says(why)}`,
  more: (name: string, n: number) => `${name}: ${count(n)} more could not be read`,
  size: megabytes,
}
