import type { Place } from './types'

/** Names -> candidate places. Made by `readGazetteer` from the bytes of `gazetteer.bin`. */
export interface Gazetteer {
  /** Candidates for a name, most populous first; `[]` where it is not known. The name is folded here. */
  readonly find: (name: string) => readonly Place[]
  readonly byId: (id: string) => Place | null
}

/** A gazetteer that knows no place. */
export const emptyGazetteer: Gazetteer = { find: () => [], byId: () => null }

/** Reads the (gunzipped) bytes of `gazetteer.bin`. */
export function readGazetteer(_bytes: Uint8Array): Gazetteer {
  return emptyGazetteer
}
