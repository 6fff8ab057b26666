import { useStore } from '../store'
import { words } from '../words'
import { useCorrected } from './state'

/** How many events a reader hid as none; pressed, they are listed. */
export function HiddenCount() {
  const hidden = useCorrected()?.hidden.length ?? 0
  if (hidden === 0) return null
  return (
    <button type="button" className="link" onClick={() => useStore.setState({ dialog: 'corrections' })}>
      {words.fix.hiddenCount(hidden)}
    </button>
  )
}
