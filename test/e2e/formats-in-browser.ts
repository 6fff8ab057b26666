import { readSource } from '../../src/formats/read'
import type { Found } from '../../src/formats/types'

/** All that files give, as JSON: each by its name and its bytes in base64. */
async function readFiles(files: readonly (readonly [name: string, base64: string])[]): Promise<string[]> {
  const all: string[] = []
  for (const [name, base64] of files) {
    const found: Found[] = []
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    for await (const one of readSource({ name, bytes })) found.push(one)
    all.push(JSON.stringify(found))
  }
  return all
}

Object.assign(globalThis, { readFiles })
