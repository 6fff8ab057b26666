import { findFields } from './fields'
import type { Found } from './types'

type Metadata = { readonly [field in (typeof FIELDS)[number]]?: string }
const FIELDS = ['title', 'published', 'publisher', 'url'] as const

/** What stands in front of a text: its metadata in YAML between lines of `---`, or what is wrong with it. */
export interface FrontMatter {
  readonly body: string
  readonly metadata: Metadata
  readonly problems: readonly Found[]
  /** Whether a line of it names a part of an article. */
  readonly isNamed: boolean
}

/** Reads the front matter of the file `name`. Where it is broken, its line is told and the text read without it. */
export async function readFrontMatter(name: string, text: string): Promise<FrontMatter> {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return { body: text, metadata: {}, problems: [], isNamed: false }
  const { metadata = {}, problem } = await readYaml(match[1]!)
  const problems: Found[] = problem
    ? [{ problem: { name, at: { kind: 'line', number: problem.line + 1 }, why: { kind: 'front-matter', detail: problem.detail } } }] // prettier-ignore
    : []
  const names = findFields(match[1]!.split('\n').map((line) => line.split(':', 1)[0]!))
  return {
    body: text.slice(match[0].length),
    metadata,
    problems,
    isNamed: FIELDS.some((field) => names[field]),
  }
}

interface Read {
  readonly metadata?: Metadata
  readonly problem?: { readonly line: number; readonly detail: string }
}

async function readYaml(matter: string): Promise<Read> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  // every scalar as it is written: a day stays the day it says
  const document = parseDocument(matter, { lineCounter: lines, schema: 'failsafe' })
  const error = document.errors[0]
  const plain = error && readPlain(matter)
  if (error && !plain)
    return {
      problem: {
        line: lines.linePos(error.pos[0]).line,
        detail: error.message.split('\n')[0]!.replace(/ at line \d+.*$/, ''),
      },
    }
  const record: unknown = plain ?? document.toJS({ maxAliasCount: 50 })
  if (typeof record !== 'object' || record === null) return {}
  const values = record as Readonly<Record<string, unknown>>
  const keys = findFields(Object.keys(values))
  const told = FIELDS.flatMap((field) => {
    const value = keys[field] === undefined ? undefined : values[keys[field]]
    return typeof value === 'string' ? [[field, value] as const] : []
  })
  return { metadata: Object.fromEntries(told) }
}

/** "title: Docks: a standstill": lines of a key and its value as people write them, though YAML wants quotes; `null` where there is more. */
function readPlain(matter: string): Record<string, string> | null {
  const record: Record<string, string> = {}
  for (const line of matter.split('\n')) {
    if (!line.trim()) continue
    const match = PLAIN.exec(line.trimEnd())
    if (!match) return null
    record[match[1]!] = match[2]!
  }
  return record
}
const PLAIN = /^(\w[\w -]*): +([^\s[\]{}|>&*!%@`"'].*)$/
