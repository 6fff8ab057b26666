import { gunzipSync } from 'node:zlib'
import { makeGazetteer } from '../../src/cli/gazetteer/make'
import { readGazetteer, type Gazetteer } from '../../src/extract/gazetteer'

/** The bytes of the standard gazetteer, unzipped, and the gazetteer itself. Takes some seconds. */
export async function loadGazetteer(): Promise<{ bytes: Uint8Array; gazetteer: Gazetteer }> {
  const bytes = new Uint8Array(gunzipSync(await makeGazetteer(() => {})))
  return { bytes, gazetteer: readGazetteer(bytes) }
}
