import type { ReactNode } from 'react'
import { words } from '../words'

interface FormActsProps {
  /** The form says what is wrong; there is nothing to save yet. */
  readonly isWrong: boolean
  readonly onClose: () => void
  /** What else can be done. */
  readonly children?: ReactNode
}

/** The buttons at the foot of a form: save, cancel, and what it has besides. */
export function FormActs({ isWrong, onClose, children }: FormActsProps) {
  return (
    <div className="fix-acts">
      <button type="submit" className="button is-main" disabled={isWrong}>
        {words.fix.save}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {words.fix.cancel}
      </button>
      {children}
    </div>
  )
}
