import { CODEBOOK } from './lexicon/codebook'
import { WORD, type Tokens } from './tokens'
import type { Theme, ThemeId, ThemeMention } from './types'

/** Terms of a codebook ready to be looked up by their first word. */
export interface Codebook {
  /** Terms that a folded word may begin, longest first. */
  readonly startingWith: (word: string) => readonly Term[]
}

interface Term {
  readonly theme: ThemeId
  readonly words: readonly { readonly text: string; readonly open: boolean }[]
}

/** Compiles a codebook. Words seen are remembered, so that a lookup costs one map access. */
export function compileCodebook(themes: readonly Theme[]): Codebook {
  const exact = new Map<string, Term[]>()
  const open = new Map<string, Term[]>()
  const lengths = new Set<number>()
  for (const theme of themes) {
    for (const text of theme.terms) {
      const words = text
        .split(/[\s-]+/)
        .map((word) => ({ text: word.replace(/\*$/, ''), open: word.endsWith('*') }))
      const first = words[0]
      if (!first) continue
      const map = first.open ? open : exact
      if (first.open) lengths.add(first.text.length)
      const same = map.get(first.text)
      if (same) same.push({ theme: theme.id, words })
      else map.set(first.text, [{ theme: theme.id, words }])
    }
  }
  const seen = new Map<string, readonly Term[]>()
  const startingWith = (word: string): readonly Term[] => {
    const known = seen.get(word)
    if (known) return known
    const found = [...(exact.get(word) ?? [])]
    for (const length of lengths)
      if (length <= word.length) found.push(...(open.get(word.slice(0, length)) ?? []))
    found.sort((a, b) => b.words.length - a.words.length)
    if (seen.size > MEMORY) seen.clear()
    seen.set(word, found)
    return found
  }
  return { startingWith }
}

const MEMORY = 100_000
const DEFAULT = compileCodebook(CODEBOOK)

/** The codebook's terms found in a text, in text order; a word may speak for several themes. */
export function findThemes(tokens: Tokens, codebook: Codebook = DEFAULT): ThemeMention[] {
  const mentions: ThemeMention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD) continue
    const terms = codebook.startingWith(tokens.folded[i]!)
    if (terms.length === 0) continue
    const before = mentions.length
    for (const term of terms) {
      if (tells(mentions, before, term.theme)) continue
      const last = matchRest(tokens, i, term)
      if (last < 0) continue
      mentions.push({ theme: term.theme, start: tokens.start[i]!, end: tokens.end[last]! })
    }
  }
  return mentions
}

/** Whether one of the mentions from `first` on is of a theme. */
function tells(mentions: readonly ThemeMention[], first: number, theme: ThemeId): boolean {
  for (let i = first; i < mentions.length; i++) if (mentions[i]!.theme === theme) return true
  return false
}

/** The last token of the term that begins at token `i`, or -1. Hyphens and possessives between words are passed over. */
function matchRest(tokens: Tokens, i: number, term: Term): number {
  let at = i
  for (let w = 1; w < term.words.length; w++) {
    at++
    if (tokens.folded[at] === '-') at++
    const { text, open } = term.words[w]!
    const word = tokens.folded[at]?.replace(/^['’]/, '')
    if (word === undefined || (open ? !word.startsWith(text) : word !== text)) return -1
  }
  return at
}
