import fs from 'node:fs'
import path from 'node:path'
import { applyCorrections } from '../corrections/apply'
import { readFile } from '../corrections/file'
import { FILE_NAME } from '../corrections/write-file'
import type { Corrected, Correction, Loss } from '../corrections/types'
import type { Corpus } from '../extract/types'
import { Complaint } from './complaint'

/** The folder's own corrections; none where it has no such file. A mistake is a complaint that names the entry. */
export function readCorrections(folder: string): readonly Correction[] {
  const file = path.join(folder, FILE_NAME)
  if (!fs.existsSync(file)) return []
  const read = readFile(FILE_NAME, fs.readFileSync(file, 'utf8'))
  if (read.kind === 'bad') throw new Complaint(read.why)
  return read.corrections
}

/** Applies them and says on standard error what became of each kind, and which no longer apply. */
export function replay(corpus: Corpus, corrections: readonly Correction[]): Corrected {
  const corrected = applyCorrections(corpus, corrections)
  if (corrections.length === 0) return corrected
  const { applied, alreadyRight, noLongerApplies } = corrected
  console.error(
    `${FILE_NAME}: ${applied.length} applied, ${alreadyRight.length} already right, ${noLongerApplies.length} no longer ${noLongerApplies.length === 1 ? 'applies' : 'apply'}`,
  )
  for (const { correction, loss } of noLongerApplies)
    console.error(
      `  ${correction.field} of “${shorten(correction.quote)}” (${correction.article}): ${LOSSES[loss]}`,
    )
  return corrected
}

const LOSSES: Readonly<Record<Loss, string>> = {
  words: 'no article has these words',
  event: 'no event rests on these words',
  other: 'the other event is not there',
}

const shorten = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 57).trimEnd()}…` : quote)
