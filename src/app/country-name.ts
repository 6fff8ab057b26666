import { keepLast } from './memo'
import { words } from './words'

const namesIn = keepLast(
  (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }),
)

/** The name of an ISO 3166-1 code in the page's language; anything else as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (namesIn(words.language).of(code) ?? code) : code
}
