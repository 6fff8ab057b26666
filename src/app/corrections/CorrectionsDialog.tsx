import { Download, Trash2, Upload } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Corrected, Correction } from '../../corrections/types'
import { Dialog } from '../Dialog'
import { TEXT_LANGUAGE } from '../event-words'
import { select } from '../store'
import { words } from '../words'
import { changeOwn, folderCorrections, isMark, removeCorrection, restoreEvent } from './actions'
import { countsOf, saveCorrections, takeCorrections } from './files'
import './fix.css'
import { useCorrected, useFixes } from './state'

const LONGEST = 90

/** All that was corrected: what became of it, as a file and from one, and each with a way back. */
export function CorrectionsDialog({ onClose }: { readonly onClose: () => void }) {
  const corrected = useCorrected()
  const own = useFixes((fixes) => fixes.own)
  if (!corrected) return null
  const { fix } = words
  const all = [...folderCorrections(), ...own]
  return (
    <Dialog heading={fix.list} className="fix" onClose={onClose}>
      <p role="status">{all.length === 0 ? fix.none : countsOf(corrected)}</p>
      <div className="fix-files">
        <button type="button" className="button" disabled={all.length === 0} onClick={saveCorrections}>
          <Download size={16} aria-hidden="true" />
          {fix.download}
        </button>
        <label className="add-files">
          <input
            type="file"
            accept=".json,application/json"
            onChange={(change) => void takeCorrections(change.target.files?.[0])}
          />
          <span className="button">
            <Upload size={16} aria-hidden="true" />
            {fix.upload}
          </span>
        </label>
        {own.length > 0 && (
          <button type="button" className="button" onClick={() => changeOwn([], fix.allRemoved)}>
            <Trash2 size={16} aria-hidden="true" />
            {fix.removeAll}
          </button>
        )}
      </div>
      <p className="dialog-note">{fix.downloadUse}</p>
      <Hidden corrected={corrected} />
      <Lost corrected={corrected} own={own} />
      <Holding corrected={corrected} own={own} onClose={onClose} />
    </Dialog>
  )
}

interface ListProps {
  readonly corrected: Corrected
  readonly own: readonly Correction[]
}

function Entry({ children, says }: { readonly children?: ReactNode; readonly says: string }) {
  return (
    <li className="fix-place">
      <span>{says}</span>
      {children}
    </li>
  )
}

function Hidden({ corrected: { hidden } }: Pick<ListProps, 'corrected'>) {
  if (hidden.length === 0) return null
  return (
    <section className="fix-list">
      <h3>{words.fix.hiddenCount(hidden.length)}</h3>
      <ul lang={TEXT_LANGUAGE}>
        {hidden.map((event) => (
          <Entry key={event.id} says={event.title}>
            <button
              type="button"
              className="button"
              lang={words.language}
              onClick={() => restoreEvent(event)}
            >
              {words.fix.restore}
            </button>
          </Entry>
        ))}
      </ul>
    </section>
  )
}

function Lost({ corrected: { noLongerApplies }, own }: ListProps) {
  if (noLongerApplies.length === 0) return null
  return (
    <section className="fix-list">
      <h3>{words.fix.lostCount(noLongerApplies.length)}</h3>
      <ul>
        {noLongerApplies.map(({ correction, loss }, i) => (
          <Entry key={i} says={`${inWords(correction)}: ${words.fix.losses[loss]}`}>
            <Remove correction={correction} own={own} />
          </Entry>
        ))}
      </ul>
    </section>
  )
}

function Holding({ corrected, own, onClose }: ListProps & { readonly onClose: () => void }) {
  const { applied, alreadyRight, about } = corrected
  const marks = [...folderCorrections(), ...own].filter((one) => isMark(one) && about.has(one))
  const holding = [...applied, ...alreadyRight, ...marks].filter(({ field }) => field !== 'hidden')
  if (holding.length === 0) return null
  return (
    <section className="fix-list">
      <ul>
        {holding.map((correction, i) => (
          <Entry key={i} says={inWords(correction)}>
            <button
              type="button"
              className="button"
              onClick={() => {
                onClose()
                select(about.get(correction) ?? null)
              }}
            >
              {words.fix.show}
            </button>
            <Remove correction={correction} own={own} />
          </Entry>
        ))}
      </ul>
    </section>
  )
}

/** What lies in the folder is taken away there. */
function Remove({
  correction,
  own,
}: {
  readonly correction: Correction
  readonly own: readonly Correction[]
}) {
  if (!own.includes(correction)) return <small>{words.fix.fromFolder}</small>
  return (
    <button type="button" className="button" onClick={() => removeCorrection(correction)}>
      {words.fix.remove}
    </button>
  )
}

function inWords({ field, quote }: Correction): string {
  const line = quote.replace(/\s+/g, ' ')
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
  return words.fix.entry(words.fix.fields[field], short)
}
