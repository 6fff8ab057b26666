import { wrap, type Remote } from 'comlink'
import type { Place } from '../../extract/types'
import { foldText } from '../../facets/columns'
import type { GazetteerFunctions } from '../../gazetteer-worker'
import { isOneFile } from '../inlined'
import { correctedNow } from './state'

const MOST = 12

/** Places whose name begins so: those of the collection first, then the gazetteer's, where the page has one. */
export async function findPlaces(begin: string): Promise<readonly Place[]> {
  const here = placesHere(foldText(begin.trim()))
  const known = new Set(here.map(({ id }) => id))
  const more = isOneFile() ? [] : await inGazetteer(begin)
  return [...here, ...more.filter(({ id }) => !known.has(id))].slice(0, MOST)
}

function placesHere(begin: string): Place[] {
  const found = new Map<string, Place>()
  for (const event of correctedNow()?.corpus.events ?? [])
    for (const { place } of event.where)
      if (foldText(place.name).startsWith(begin)) found.set(place.id, place)
  return [...found.values()].slice(0, MOST / 2)
}

let worker: Remote<GazetteerFunctions> | null = null

/** Without the gazetteer the places of the collection are all there is. */
async function inGazetteer(begin: string): Promise<readonly Place[]> {
  try {
    worker ??= wrap<GazetteerFunctions>(
      new Worker(new URL('../../gazetteer-worker.ts', import.meta.url), { type: 'module' }),
    )
    return await worker.starting(begin, MOST, new URL('./gazetteer.bin', document.baseURI).href)
  } catch {
    return []
  }
}
