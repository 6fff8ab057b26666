import type { Tokens } from './tokens'
import type { ThemeMention } from './types'

/** The codebook's terms found in a text, in text order. */
export function findThemes(_tokens: Tokens): ThemeMention[] {
  return []
}
