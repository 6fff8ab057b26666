import { readFile } from '../../corrections/file'
import { correctionOf, withCorrections } from '../../corrections/list'
import type { Corrected, Correction } from '../../corrections/types'
import { FILE_NAME, writeFile } from '../../corrections/write-file'
import { download } from '../export/download'
import { toast, useStore } from '../store'
import { words } from '../words'
import { changeOwn, folderCorrections, isMark } from './actions'
import { takePins } from './pins'
import { correctedNow, useFixes } from './state'

/** "applied 3, already right 1, no longer apply 0", of all corrections or of these. */
export function countsOf(corrected: Corrected, of: (correction: Correction) => boolean = () => true): string {
  const { applied, alreadyRight, noLongerApplies } = corrected
  const lost = noLongerApplies.filter(({ correction }) => of(correction))
  return words.fix.counts(applied.filter(of).length, alreadyRight.filter(of).length, lost.length)
}

/** All corrections that hold here, the folder's and the page's own, with notes, stars and pins, as one file. */
export function saveCorrections(): void {
  download(new Blob([writeFile(allNow())], { type: 'application/json' }), FILE_NAME)
}

function allNow(): readonly Correction[] {
  const all = withCorrections(
    folderCorrections().filter(({ field }) => field !== 'pin'),
    useFixes.getState().own,
  )
  const events = correctedNow()?.corpus.events ?? []
  const pinned = new Set(useStore.getState().pinned)
  const at = new Date().toISOString()
  const pins = events.flatMap((event) =>
    pinned.has(event.id) ? correctionOf(event, { field: 'pin', to: true }, at) : [],
  )
  return [...all, ...pins]
}

/** Adds the corrections of a file to those made here, as one step that can be taken back, and says what became of them. */
export async function takeCorrections(file: File | undefined): Promise<void> {
  if (!file || !correctedNow()) return
  const read = readFile(file.name, new TextDecoder().decode(await file.arrayBuffer()))
  if (read.kind === 'bad') return toast(words.fix.importFailed(read.why))
  const taken = new Set(read.corrections.filter(({ field }) => field !== 'pin'))
  takePins(read.corrections)
  changeOwn(withCorrections(useFixes.getState().own, [...taken]), () =>
    words.fix.imported(countsOf(correctedNow()!, (one) => taken.has(one) && !isMark(one))),
  )
}
