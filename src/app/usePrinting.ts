import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMedia } from './useMedia'

/** Whether the page is being printed, or looked at as print. True before the browser lays its sheets out. */
export function usePrinting(): boolean {
  const isPrint = useMedia('print')
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    // what is rendered later would miss the print
    const before = () => flushSync(() => setAsked(true))
    const after = () => setAsked(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPrint || isAsked
}
