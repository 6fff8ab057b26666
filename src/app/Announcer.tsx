import { useEffect, useState } from 'react'
import { usePlace } from './list'
import { useSelected, useView } from './view'
import { words } from './words'

const QUIET_MS = 400

/** Says to those who do not see it which event is selected, once things are quiet. */
export function Announcer() {
  const view = useView()
  const selected = useSelected()
  const [said, setSaid] = useState('')
  const place = usePlace(view, selected?.id ?? null)
  const chosen = view && place !== null ? words.selectedAnnounced(place + 1, view.filtered.shown) : ''
  useEffect(() => {
    const timer = setTimeout(() => setSaid(chosen), QUIET_MS)
    return () => clearTimeout(timer)
  }, [chosen])
  return (
    <p className="hidden" aria-live="polite">
      {said}
    </p>
  )
}
