import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import './dialog.css'
import { words } from './words'

interface DialogProps {
  readonly heading: string
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ heading, className = '', onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  // before the element goes: the browser gives the focus back only from a dialog that is still on the page
  useLayoutEffect(() => {
    const dialog = box.current
    if (!dialog) return
    const onBackdrop = (click: MouseEvent) => click.target === dialog && onClose()
    dialog.showModal()
    dialog.addEventListener('click', onBackdrop)
    return () => {
      dialog.removeEventListener('click', onBackdrop)
      dialog.close()
    }
  }, [onClose])
  return (
    <dialog
      ref={box}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onCancel={(cancel) => {
        cancel.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-box">
        <div className="dialog-head">
          <h2 id={id}>{heading}</h2>
          <button
            type="button"
            className="button is-icon is-quiet"
            aria-label={words.close}
            onClick={onClose}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
