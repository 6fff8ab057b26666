import { EN, RU } from '../exports/labels'
import type { Wording } from '../exports/types'
import type { Theme } from '../extract/types'
import { whenInWords, whenNote } from './dates'
import { statusWords } from './event-words'
import { countryName } from './country-name'
import { words } from './words'

/** The page's words for the files that people read; the user's own themes as their codebook has it. */
export function wordingFor(codebook: readonly Theme[] = []): Wording {
  const own = new Map(codebook.map(({ id, label }) => [id, label]))
  return {
    labels: words.language === 'ru' ? RU : EN,
    theme: (theme) => own.get(theme) ?? words.themes[theme] ?? theme,
    type: (type) => words.types[type],
    status: statusWords,
    kind: (kind) => words.kinds[kind],
    country: countryName,
    when: whenInWords,
    whenNote,
  }
}
