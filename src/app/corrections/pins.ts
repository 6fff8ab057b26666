import { applyCorrections } from '../../corrections/apply'
import type { Correction } from '../../corrections/types'
import { setPinned, useStore } from '../store'
import { correctedNow } from './state'

/** Pins are not kept with the corrections: they stand in the page's address. */
export function takePins(corrections: readonly Correction[]): void {
  const corrected = correctedNow()
  const pins = corrections.filter((one) => one.field === 'pin' && one.to)
  if (!corrected || pins.length === 0) return
  const { about } = applyCorrections(corrected.corpus, pins)
  setPinned([...new Set([...useStore.getState().pinned, ...about.values()])])
}
