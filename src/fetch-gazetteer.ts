import { readGazetteer, type Gazetteer } from './extract/gazetteer'

const fetched = new Map<string, Promise<Gazetteer>>()

/** The gazetteer at an address, fetched once; after a failure the next call tries again. Throws where it is out of reach or damaged. */
export function fetchGazetteer(url: string): Promise<Gazetteer> {
  const known = fetched.get(url)
  if (known) return known
  const gazetteer = read(url)
  gazetteer.catch(() => fetched.delete(url))
  fetched.set(url, gazetteer)
  return gazetteer
}

async function read(url: string): Promise<Gazetteer> {
  const response = await fetch(url)
  if (!response.ok || !response.body)
    throw new Error(`gazetteer.bin: ${response.status} ${response.statusText}`)
  const bytes = response.body.pipeThrough(new DecompressionStream('gzip'))
  return readGazetteer(new Uint8Array(await new Response(bytes).arrayBuffer()))
}
