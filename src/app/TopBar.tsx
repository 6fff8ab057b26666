import { CircleHelp, Download, FilePlus, Link as LinkIcon, Search, Settings2, X } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { copyLink } from './copy'
import { Chips } from './Chips'
import { isOneFile } from './inlined'
import { setFilters, useStore } from './store'
import './top-bar.css'
import { useView } from './view'
import { words } from './words'

/** Name, search, the filters that are on, how many events they leave, and what acts on the whole page. */
export function TopBar() {
  const view = useView()
  const isWhole = useStore((state) => state.remote === null)
  return (
    <header className="bar">
      <h1>{words.title}</h1>
      <p className="bar-collection">{view && words.collection(view.facts.name, view.facts.articles)}</p>
      <SearchField />
      <Chips />
      <Shown />
      <Actions key={words.language} isReady={view !== null} isWhole={isWhole} />
    </header>
  )
}

interface ActionsProps {
  readonly isReady: boolean
  /** The collection is all in the page. */
  readonly isWhole: boolean
}

/** Drawn once: nothing of it changes with the filters. */
const Actions = memo(function Actions({ isReady, isWhole }: ActionsProps) {
  return (
    <>
      <button type="button" className="button" onClick={() => void copyLink()}>
        <LinkIcon size={18} aria-hidden="true" />
        <span>{words.copyLink}</span>
      </button>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        disabled={!isReady}
        onClick={() => useStore.setState({ dialog: 'export' })}
      >
        <Download size={18} aria-hidden="true" />
        <span>{words.exportAs}</span>
      </button>
      {!isOneFile() && isWhole && (
        <button type="button" className="button is-main" onClick={() => useStore.setState({ dialog: 'add' })}>
          <FilePlus size={18} aria-hidden="true" />
          <span>{words.addArticles}</span>
        </button>
      )}
      <button
        type="button"
        className="button is-icon"
        aria-label={words.settings.heading}
        title={words.settings.heading}
        onClick={() => useStore.setState({ dialog: 'settings' })}
      >
        <Settings2 size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.help}
        title={words.help}
        onClick={() => useStore.setState({ dialog: 'keys' })}
      >
        <CircleHelp size={18} aria-hidden="true" />
      </button>
    </>
  )
})

/** "8 of 17 events". */
export function Shown() {
  const view = useView()
  return (
    <p className="bar-shown" role="status">
      {view && words.shown(view.filtered.shown, view.facts.events)}
    </p>
  )
}

const TYPING_MS = 120

/** Search over titles, actors, places and sentences. It filters while typing. */
export function SearchField() {
  const text = useStore((state) => state.filters.text)
  const [typed, setTyped] = useState(text)
  const [seen, setSeen] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (seen !== text) {
    setSeen(text)
    setTyped(text)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (next: string) => {
    setTyped(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setFilters({ text: next }), next ? TYPING_MS : 0)
  }
  return (
    <search className="bar-search">
      <Search size={16} aria-hidden="true" />
      <input
        id="search"
        type="text"
        role="searchbox"
        aria-label={words.search}
        placeholder={words.search}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(change) => type(change.target.value)}
      />
      {typed ? (
        <button type="button" aria-label={words.clearSearch} onClick={() => type('')}>
          <X size={16} aria-hidden="true" />
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </search>
  )
}
