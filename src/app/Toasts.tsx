import { X } from 'lucide-react'
import { dismiss, useStore } from './store'
import { words } from './words'

/** Notes that come and go, read out politely. */
export function Toasts() {
  const toasts = useStore((state) => state.toasts)
  return (
    <div className="toasts" role="log" aria-live="polite">
      {toasts.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          {action && (
            <button
              type="button"
              className="link"
              onClick={() => {
                action.run()
                dismiss(id)
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" aria-label={words.toast.dismiss} onClick={() => dismiss(id)}>
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  )
}
