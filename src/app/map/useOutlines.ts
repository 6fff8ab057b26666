import { useCallback, useEffect, useState } from 'react'
import { fetchOutlines, type OutlinesFile } from './outlines'
import { tileSource, type TileSource } from './tile-source'

interface State {
  readonly file: OutlinesFile | null
  /** The same, cut into tiles. */
  readonly tiles: TileSource | null
  readonly error: string | null
}

const NOTHING = { file: null, tiles: null }

/** The file is read once for the page's life, whatever becomes of the map. */
let known: Pick<State, 'file' | 'tiles'> | null = null

/** The outlines, once they are there; `error` says why they are not. `retry` asks again. */
export function useOutlines(): State & { readonly retry: () => void } {
  const [state, setState] = useState<State>({ ...(known ?? NOTHING), error: null })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (known) return
    const abort = new AbortController()
    fetchOutlines(new URL('outlines.json', document.baseURI).href, abort.signal).then(
      ({ file, text }) => {
        known ??= { file, tiles: tileSource(text, file) }
        setState({ ...(known ?? NOTHING), error: null })
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ ...NOTHING, error: String(error) })
      },
    )
    return () => abort.abort()
  }, [attempt])
  const retry = useCallback(() => {
    setState({ ...NOTHING, error: null })
    setAttempt((n) => n + 1)
  }, [])
  return { ...state, retry }
}
