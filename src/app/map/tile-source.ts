import { wrap } from 'comlink'
import type { CutterFunctions } from '../../tile-worker'
import { isOneFile } from '../inlined'
import { cutOutlines, type Drawable } from './tiles'
import type { OutlinesFile } from './outlines'

/** Gives the pieces of the basemap in a tile. */
export type TileSource = (z: number, x: number, y: number) => Promise<readonly Drawable[] | null>

/** Cuts outlines in a worker, so that the page does not wait; a page that is one file has none, and cuts them itself. `text`: what `file` was read from. */
export function tileSource(text: string, file: OutlinesFile): TileSource {
  if (isOneFile() || typeof Worker === 'undefined') {
    const cut = cutOutlines(file)
    return (z, x, y) => Promise.resolve(cut(z, x, y))
  }
  const worker = new Worker(new URL('../../tile-worker.ts', import.meta.url), { type: 'module' })
  const cutter = wrap<CutterFunctions>(worker)
  const opened = cutter.open(text)
  return async (z, x, y) => {
    await opened
    return cutter.tile(z, x, y)
  }
}
