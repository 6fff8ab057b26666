import { useId, useState } from 'react'
import { Dialog } from './Dialog'
import { ingest, ingestFiles } from './ingest'
import { useStore } from './store'
import { words } from './words'

/** Where articles are added by hand: files, or the text of one. */
export function AddArticles({ onClose }: { readonly onClose: () => void }) {
  const reports = useStore((state) => state.reports)
  const [text, setText] = useState('')
  const [pasteId, noteId] = [useId(), useId()]
  const busy = reports.some((report) => report.state === 'reading')
  const paste = () => {
    void ingest([{ id: nextName(), text }])
    setText('')
  }
  return (
    <Dialog heading={words.add.heading} onClose={onClose}>
      <div className="add">
        <label className="add-files">
          <input
            type="file"
            multiple
            accept=".txt,.md,.text,text/plain,text/markdown"
            aria-describedby={noteId}
            disabled={busy}
            onChange={(change) => void ingestFiles([...(change.target.files ?? [])])}
          />
          <span className="button is-main">{words.add.choose}</span>
        </label>
        <p id={noteId} className="dialog-note">
          {words.add.chooseNote}
        </p>
        <label htmlFor={pasteId}>{words.add.paste}</label>
        <textarea id={pasteId} rows={6} value={text} onChange={(change) => setText(change.target.value)} />
        <button type="button" className="button" disabled={busy || !text.trim()} onClick={paste}>
          {words.add.read}
        </button>
        <ul className="add-reports" aria-live="polite">
          {reports.map((one) => (
            <li key={one.name} className={`is-${one.state}`}>
              {one.says}
            </li>
          ))}
        </ul>
        <p className="dialog-note">{words.add.privacy}</p>
      </div>
    </Dialog>
  )
}

/** A name for pasted text that no article has. */
function nextName(): string {
  const taken = new Set(useStore.getState().corpus?.articles.map((article) => article.id))
  let count = 1
  while (taken.has(words.add.pastedName(count))) count++
  return words.add.pastedName(count)
}
