import { expose } from 'comlink'
import { cutOutlines, type CutTile } from './app/map/tiles'
import type { OutlinesFile } from './app/map/outlines'

let cut: CutTile | null = null

const functions = {
  /** Takes the text of `outlines.json`. */
  open(text: string): void {
    cut = cutOutlines(JSON.parse(text) as OutlinesFile)
  },

  /** The pieces of the basemap in a tile. */
  tile: (z: number, x: number, y: number) => cut?.(z, x, y) ?? null,
}

export type CutterFunctions = typeof functions

expose(functions)
