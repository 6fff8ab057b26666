import { useState } from 'react'
import { Dialog } from './Dialog'
import { chooseLanguage, LANGUAGES, type Language } from './language'
import { chooseTheme, THEMES, themeChosen } from './theme'
import { words } from './words'

/** How the page looks and which language it speaks. */
export function Settings({ onClose }: { readonly onClose: () => void }) {
  const [theme, setTheme] = useState(themeChosen)
  const [language, setLanguage] = useState(words.language)
  return (
    <Dialog heading={words.settings.heading} className="settings" onClose={onClose}>
      <fieldset>
        <legend>{words.settings.theme}</legend>
        {THEMES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="theme"
              checked={theme === value}
              onChange={() => {
                setTheme(value)
                chooseTheme(value)
              }}
            />
            {words.settings.themes[value]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.settings.language}</legend>
        {(Object.keys(LANGUAGES) as Language[]).map((value) => (
          <label key={value} lang={value}>
            <input
              type="radio"
              name="language"
              checked={language === value}
              onChange={() => {
                setLanguage(value)
                void chooseLanguage(value)
              }}
            />
            {LANGUAGES[value]}
          </label>
        ))}
      </fieldset>
      <p className="dialog-note">{words.settings.note}</p>
    </Dialog>
  )
}
