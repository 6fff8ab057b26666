import { expose } from 'comlink'
import { readGazetteer, type Gazetteer } from './extract/gazetteer'
import type { Place } from './extract/types'

let gazetteer: Promise<Gazetteer> | null = null

const functions = {
  /** Places whose name begins so. The gazetteer is fetched with the first, from `gazetteerUrl`. */
  async starting(begin: string, limit: number, gazetteerUrl: string): Promise<readonly Place[]> {
    gazetteer ??= fetchGazetteer(gazetteerUrl)
    try {
      return (await gazetteer).starting(begin, limit)
    } catch (error) {
      gazetteer = null
      throw error
    }
  },
}

export type GazetteerFunctions = typeof functions

async function fetchGazetteer(url: string): Promise<Gazetteer> {
  const response = await fetch(url)
  if (!response.ok || !response.body)
    throw new Error(`gazetteer.bin: ${response.status} ${response.statusText}`)
  const bytes = response.body.pipeThrough(new DecompressionStream('gzip'))
  return readGazetteer(new Uint8Array(await new Response(bytes).arrayBuffer()))
}

expose(functions)
