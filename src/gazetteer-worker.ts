import { expose } from 'comlink'
import type { Place } from './extract/types'
import { fetchGazetteer } from './fetch-gazetteer'

const functions = {
  /** Places whose name begins so. The gazetteer is fetched with the first, from `gazetteerUrl`. */
  async starting(begin: string, limit: number, gazetteerUrl: string): Promise<readonly Place[]> {
    return (await fetchGazetteer(gazetteerUrl)).starting(begin, limit)
  },
}

export type GazetteerFunctions = typeof functions

expose(functions)
