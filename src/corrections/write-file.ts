import type { Correction } from './types'

/** The file's name in a folder of articles. */
export const FILE_NAME = 'corrections.json'

/** The file of these corrections: one entry a block of lines, so that a review shows what changed. */
export function writeFile(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ dateline: 'corrections', version: 1, corrections }, null, 1)}\n`
}
