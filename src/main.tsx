import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter'
import './app/tokens.css'
import { App } from './app/App'
import { languageWanted, turnTo } from './app/language'
import { loadCorpus } from './app/load'

void loadCorpus()

void turnTo(languageWanted()).then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
