import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { words } from '../words'

const SOON_MS = 120
const FEWEST_LETTERS = 2

export interface Found {
  readonly key: string
  readonly label: string
  readonly note: string
}

interface FinderProps<Item> {
  readonly label: string
  /** Must be the same function from one drawing to the next. */
  readonly find: (text: string) => readonly Item[] | Promise<readonly Item[]>
  readonly show: (item: Item) => Found
  readonly count: (found: number) => string
  readonly none: string
  readonly onChoose: (item: Item) => void
}

/** A field that offers what begins with what is typed: the arrows go along the offers, Enter takes one, Escape closes them. */
export function Finder<Item>({ label, find, show, count, none, onChoose }: FinderProps<Item>) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Item[] | null>(null)
  const [at, setAt] = useState(0)
  const [field, list] = [useId(), useId()]
  const isAsking = text.trim().length >= FEWEST_LETTERS
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      void Promise.resolve(isAsking ? find(text) : null).then((items) => {
        if (isOver) return
        setFound(items)
        setAt(0)
      })
    }, SOON_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text, isAsking, find])
  const choose = (item: Item | undefined) => {
    if (item === undefined) return
    onChoose(item)
    setText('')
    setFound(null)
  }
  const items = found ?? []
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && items.length > 0) setAt((at + step + items.length) % items.length)
    // a form must not be sent by the choice of a place
    else if (event.key === 'Enter') choose(items[at])
    else if (event.key === 'Escape' && text !== '') setText('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const option = (i: number) => `${list}-${i}`
  return (
    <div className="finder">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-activedescendant={items.length > 0 ? option(at) : undefined}
        value={text}
        onChange={(change) => setText(change.target.value)}
        onKeyDown={press}
      />
      <div className="finder-list" id={list} role="listbox" aria-label={label} hidden={items.length === 0}>
        {items.map((item, i) => {
          const { key, label: name, note } = show(item)
          return (
            // the field keeps the focus and the keys
            <div
              key={key}
              id={option(i)}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onMouseDown={(down) => down.preventDefault()}
              onMouseUp={() => choose(item)}
            >
              {name} <small>{note}</small>
            </div>
          )
        })}
      </div>
      <p className="finder-says" role="status">
        {isAsking && (found === null ? words.fix.searching : found.length === 0 ? none : count(found.length))}
      </p>
    </div>
  )
}
