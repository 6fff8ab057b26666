import fs from 'node:fs'
import path from 'node:path'
import {
  array,
  minLength,
  object,
  optional,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  trim,
} from 'valibot'
import { LineCounter, parseDocument, type Document } from 'yaml'
import type { Theme } from '../extract/types'
import { Complaint } from './complaint'

const NAMES = ['codebook.yaml', 'codebook.yml', 'codebook.json']
const words = pipe(string(), trim(), minLength(1, 'is empty'))
const CODEBOOK = object({
  themes: pipe(
    array(
      strictObject({
        id: pipe(string(), regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens')),
        label: words,
        terms: pipe(array(words), minLength(1, 'a theme needs a term')),
        colour: optional(pipe(string(), regex(/^#[0-9a-f]{6}$/i, 'a colour is written "#rrggbb"'))),
        iptc: optional(
          array(pipe(string(), regex(/^medtop:\d{8}$/, 'an IPTC Media Topic is written "medtop:20000639"'))),
        ),
        plover: optional(array(words)),
      }),
    ),
    minLength(1, 'a codebook needs a theme'),
  ),
})

/** The folder's own codebook, `undefined` where it has none. A mistake is a complaint that names the file and the line. */
export function readCodebook(folder: string): readonly Theme[] | undefined {
  const name = NAMES.find((one) => fs.existsSync(path.join(folder, one)))
  return name === undefined
    ? undefined
    : parseCodebook(name, fs.readFileSync(path.join(folder, name), 'utf8'))
}

/** JSON is YAML too, so one parser reads both and knows the lines of both. */
export function parseCodebook(name: string, text: string): readonly Theme[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const broken = document.errors[0]
  if (broken)
    throw new Complaint(
      `${name}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]!.replace(/ at line \d+.*$/, '')}`,
    )
  const checked = safeParse(CODEBOOK, document.toJS())
  if (!checked.success) {
    const issue = checked.issues[0]
    const keys = issue.path?.map((step) => step.key as string | number) ?? []
    throw new Complaint(
      `${name}:${lineOf(document, lines, keys)}: ${keys.join('.') || 'the codebook'}: ${issue.message}`,
    )
  }
  const { themes } = checked.output
  const twice = themes.findIndex((theme, i) => themes.findIndex((other) => other.id === theme.id) < i)
  if (twice >= 0)
    throw new Complaint(
      `${name}:${lineOf(document, lines, ['themes', twice])}: the theme "${themes[twice]!.id}" is there twice`,
    )
  return themes
}

/** The line of the innermost of these keys that is in the document. */
function lineOf(document: Document, lines: LineCounter, keys: readonly (string | number)[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (typeof node === 'object' && node && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line
  }
  return 1
}
