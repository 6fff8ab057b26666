import { kept, keep } from './kept'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The key `public/theme.js` reads before the first paint. */
const KEY = 'dateline-theme'

const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value)

/** The reader's choice, kept from an earlier visit; the system's where there is none. */
export function themeChosen(): Theme {
  const value = kept(KEY)
  return isTheme(value) ? value : 'system'
}

/** Keeps a choice and paints the page in it. */
export function chooseTheme(theme: Theme): void {
  keep(KEY, theme)
  paint()
}

/** Paints the page in the theme chosen and follows the system while that is the choice. Returns what ends it. */
export function followTheme(): () => void {
  paint()
  const list = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
  list?.addEventListener('change', paint)
  return () => list?.removeEventListener('change', paint)
}

function paint(): void {
  const choice = themeChosen()
  const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset['theme'] = choice === 'system' ? system : choice
}
