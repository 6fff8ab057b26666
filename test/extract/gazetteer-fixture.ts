import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { inject } from 'vitest'
import { readGazetteer, type Gazetteer } from '../../src/extract/gazetteer'

/** The bytes of the standard gazetteer, unzipped, and the gazetteer itself. The first of a run to ask has it made, which takes some seconds. */
export async function loadGazetteer(): Promise<{ bytes: Uint8Array; gazetteer: Gazetteer }> {
  const file = path.join(inject('ofThisRun'), 'gazetteer')
  const bytes = new Uint8Array(fs.existsSync(file) ? fs.readFileSync(file) : await makeOnce(file))
  return { bytes, gazetteer: readGazetteer(bytes) }
}

/** Two that begin together make the same bytes, and the file is never seen half written. */
async function makeOnce(file: string): Promise<Uint8Array> {
  const { makeGazetteer } = await import('../../src/cli/gazetteer/make')
  const bytes = gunzipSync(await makeGazetteer(() => {}))
  const own = `${file}.${process.pid}`
  fs.writeFileSync(own, bytes)
  fs.renameSync(own, file)
  return bytes
}
