import { X } from 'lucide-react'
import { useId, type ClipboardEvent } from 'react'
import { EXTENSIONS } from '../formats/extensions'
import { Dialog } from './Dialog'
import { ingestChosen, takePasted } from './dropped'
import { ingestFiles, stopReading } from './ingest'
import { removeArticle } from './kept-articles'
import { useStore, type Report } from './store'
import { words } from './words'

/** Where articles are added by hand: files, folders, or what was copied elsewhere. */
export function AddArticles({ onClose }: { readonly onClose: () => void }) {
  const draft = useStore((state) => state.draft)
  const [pasteId, noteId] = [useId(), useId()]
  const read = () => {
    void ingestFiles([{ name: nextName(), file: new Blob([draft]) }])
    useStore.setState({ draft: '' })
  }
  return (
    <Dialog heading={words.add.heading} onClose={onClose}>
      <div className="add">
        <div className="add-choose">
          <Chooser label={words.add.choose} noteId={noteId} />
          <Chooser label={words.add.chooseFolder} noteId={noteId} isFolder />
        </div>
        <p id={noteId} className="dialog-note">
          {words.add.chooseNote}
        </p>
        <label htmlFor={pasteId}>{words.add.paste}</label>
        <textarea
          id={pasteId}
          rows={6}
          value={draft}
          onChange={(change) => useStore.setState({ draft: change.target.value })}
          onPaste={pasteInto}
        />
        <button type="button" className="button" disabled={!draft.trim()} onClick={read}>
          {words.add.read}
        </button>
        <Reading />
        <Reports />
        <Kept />
        <p className="dialog-note">{words.add.privacy}</p>
      </div>
    </Dialog>
  )
}

/** What was added and is kept in this browser: each can be removed. */
function Kept() {
  const added = useStore((state) => state.added)
  if (added.size === 0) return null
  return (
    <section className="add-kept">
      <h3>{words.add.kept}</h3>
      <ul>
        {Array.from(added, (id) => (
          <li key={id}>
            <span>{id}</span>
            <button
              type="button"
              className="button is-icon is-quiet"
              aria-label={words.add.remove(id)}
              title={words.add.remove(id)}
              onClick={() => void removeArticle(id)}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ChooserProps {
  readonly label: string
  readonly noteId: string
  readonly isFolder?: boolean
}

function Chooser({ label, noteId, isFolder = false }: ChooserProps) {
  return (
    <label className="add-files">
      <input
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: '' } : { accept: Object.values(EXTENSIONS).flat().join(',') })}
        aria-describedby={noteId}
        onChange={({ target }) => {
          void ingestChosen([...(target.files ?? [])])
          // the same choice again is a change again
          target.value = ''
        }}
      />
      <span className={isFolder ? 'button' : 'button is-main'}>{label}</span>
    </label>
  )
}

/** A piece of a page is pasted as its main text; plain text as it is. */
function pasteInto(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData('text/html')
  if (!html) return
  event.preventDefault()
  const { selectionStart, selectionEnd } = event.currentTarget
  void takePasted(html, event.clipboardData.getData('text/plain'), [selectionStart, selectionEnd])
}

/** What is being read now, with a way to end it once it takes long. */
function Reading() {
  const progress = useStore((state) => state.progress)
  if (!progress) return null
  const { name, bytes, done, of, isSlow } = progress
  return (
    <div className="add-reading">
      {of > 1 && <progress max={of} value={done} aria-label={words.add.progress(done, of)} />}
      <p role="status">
        {isSlow
          ? words.add.still(name, words.formats.size(bytes))
          : of > 1
            ? words.add.progress(done, of)
            : words.add.reading(name)}
      </p>
      {isSlow && (
        <button type="button" className="button" onClick={() => stopReading()}>
          {words.add.stop}
        </button>
      )}
      {of > 1 && (
        <button type="button" className="button" onClick={() => stopReading(true)}>
          {words.add.stopAll}
        </button>
      )}
    </div>
  )
}

const SHOWN_FAILED = 200
const SHOWN_READ = 50

/** What became of each file; of very many, those that failed and the last that were read. */
function Reports() {
  const reports = useStore((state) => state.reports)
  const failed = reports.filter((one) => one.state === 'failed')
  const read = reports.filter((one) => one.state === 'read')
  const shown = new Set([...failed.slice(-SHOWN_FAILED), ...read.slice(-SHOWN_READ)])
  const hidden = reports.length - shown.size
  return (
    <ul className="add-reports" aria-live="polite">
      {reports.map((one, i) => shown.has(one) && <ReportLine key={i} report={one} />)}
      {hidden > 0 && <li>{words.add.readMore(hidden)}</li>}
    </ul>
  )
}

function ReportLine({ report: { state, says } }: { readonly report: Report }) {
  return <li className={`is-${state}`}>{says}</li>
}

/** A name for pasted text that no article has. */
function nextName(): string {
  const taken = new Set(useStore.getState().corpus?.articles.map((article) => article.id))
  let count = 1
  while (taken.has(words.add.pastedName(count))) count++
  return words.add.pastedName(count)
}
