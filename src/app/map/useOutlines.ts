import { useCallback, useEffect, useState } from 'react'
import { fetchOutlines, type OutlinesFile } from './outlines'

interface State {
  readonly file: OutlinesFile | null
  readonly error: string | null
}

/** The file is read once for the page's life, whatever becomes of the map. */
let known: OutlinesFile | null = null

/** The outlines, once they are there; `error` says why they are not. `retry` asks again. */
export function useOutlines(): State & { readonly retry: () => void } {
  const [state, setState] = useState<State>({ file: known, error: null })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (known) return
    const abort = new AbortController()
    fetchOutlines(new URL('outlines.json', document.baseURI).href, abort.signal).then(
      (file) => {
        known = file
        setState({ file, error: null })
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ file: null, error: String(error) })
      },
    )
    return () => abort.abort()
  }, [attempt])
  const retry = useCallback(() => {
    setState({ file: null, error: null })
    setAttempt((n) => n + 1)
  }, [])
  return { ...state, retry }
}
