import { create } from 'zustand'
import { applyCorrections } from '../../corrections/apply'
import type { Corrected, Correction, CorrectedCorpus } from '../../corrections/types'
import { useStore } from '../store'

/** The corrections made in this page, over those of the folder, and the lists they were before and after an undo. */
export interface Fixes {
  readonly own: readonly Correction[]
  readonly past: readonly (readonly Correction[])[]
  readonly future: readonly (readonly Correction[])[]
}

export const noFixes: Fixes = { own: [], past: [], future: [] }

export const useFixes = create<Fixes>(() => noFixes)

/** The collection as corrected by its folder and in this page; the same object as long as both are the same. */
function correctedOf(corpus: CorrectedCorpus, own: readonly Correction[]): Corrected {
  const last = known.get(corpus)
  if (last?.own === own) return last.corrected
  const corrected = applyCorrections(corpus, [...(corpus.corrections ?? []), ...own])
  known.set(corpus, { own, corrected })
  return corrected
}

/** Of each collection the last, as one may be prepared while another is shown. */
const known = new WeakMap<
  CorrectedCorpus,
  { readonly own: readonly Correction[]; readonly corrected: Corrected }
>()

/** What the page shows: the collection as corrected; null before it is there. */
export function useCorrected(): Corrected | null {
  const corpus = useStore((state) => state.corpus)
  const own = useFixes((fixes) => fixes.own)
  return corpus && correctedOf(corpus, own)
}

/** The same, outside React. */
export function correctedNow(corpus = useStore.getState().corpus): Corrected | null {
  return corpus && correctedOf(corpus, useFixes.getState().own)
}
