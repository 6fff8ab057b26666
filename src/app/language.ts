import { keep, kept } from './kept'
import { useStore } from './store'
import { speak, type Words } from './words'
import { en } from './words/en'

/** Each language by its own name. */
export const LANGUAGES = { en: 'English', ru: 'Русский' } as const
export type Language = keyof typeof LANGUAGES

const KEY = 'dateline-language'

const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && Object.hasOwn(LANGUAGES, value)

/** The language of `?lang=`, of an earlier choice, or the first of the system's that the page has; else English. */
export function languageWanted(): Language {
  const asked = new URLSearchParams(globalThis.location?.search).get('lang')
  const system = globalThis.navigator?.languages.map((tag) => tag.split('-')[0])
  return [asked, kept(KEY), ...(system ?? [])].find(isLanguage) ?? 'en'
}

/** Keeps a choice and turns the page to it; an address that names a language names this one then. */
export async function chooseLanguage(language: Language): Promise<void> {
  await turnTo(language)
  keep(KEY, language)
  const address = new URL(location.href)
  if (!address.searchParams.has('lang')) return
  address.searchParams.set('lang', language)
  history.replaceState(null, '', address)
}

/** Turns the page to a language, fetching its strings first; the page stays as it is where they cannot be fetched. */
export async function turnTo(language: Language): Promise<void> {
  try {
    speak(await WORDS[language]())
  } catch {
    return
  }
  document.documentElement.lang = language
  useStore.setState({ language })
}

/** English is here from the start; the others are fetched. */
const WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(en),
  ru: async () => (await import('./words/ru')).ru,
}
