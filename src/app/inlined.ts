import { INLINED } from '../exports/one-file'

/** A text the page itself carries, as a page saved as one file does; `null` where it is to be fetched. */
export function inlined(what: keyof typeof INLINED): string | null {
  return document.getElementById(INLINED[what])?.textContent ?? null
}

/** Whether the page is one file that fetches nothing. */
export const isOneFile = () => document.getElementById(INLINED.corpus) !== null

/** Bytes that were gzipped and written in base64, as text. */
export async function unzip(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
