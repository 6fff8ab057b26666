import { correctionOf, isSameAnchor, isSameTarget, withCorrections } from '../../corrections/list'
import type { Change, Correction, CorrectedCorpus, ValueField } from '../../corrections/types'
import { isSameValue, VALUE_FIELDS, valuesOf } from '../../corrections/values'
import type { NewsEvent } from '../../extract/types'
import { toast, useStore } from '../store'
import { words } from '../words'
import { correctedNow, useFixes } from './state'

const { getState, setState } = useFixes

/** As many steps back as are kept. */
const DEEP = 200

/** Puts another list in the place of the corrections made in this page, and says what was done. */
export function changeOwn(own: readonly Correction[], says: string | (() => string)): void {
  setState((before) => ({ own, past: [...before.past, before.own].slice(-DEEP), future: [] }))
  toast(typeof says === 'string' ? says : says(), { label: words.fix.undo, run: undo })
}

/** Takes the last change of the corrections back. */
export function undo(): void {
  const { own, past, future } = getState()
  const before = past.at(-1)
  if (!before) return toast(words.fix.nothingToUndo)
  setState({ own: before, past: past.slice(0, -1), future: [own, ...future] })
  toast(words.fix.undone, { label: words.fix.redo, run: redo })
}

/** Does again what was taken back last. */
export function redo(): void {
  const { own, past, future } = getState()
  const [next, ...later] = future
  if (!next) return
  setState({ own: next, past: [...past, own], future: later })
  toast(words.fix.redone, { label: words.fix.undo, run: undo })
}

/** Corrects fields of an event. A value that is the one that was read takes the correction away, unless the folder has one. */
export function correct(event: NewsEvent, changes: readonly Change[], says: string, why = ''): void {
  if (changes.length === 0) return
  const original = originalOf(event)
  const at = new Date().toISOString()
  let { own } = getState()
  for (const change of changes) {
    const correction: Correction = {
      ...correctionOf(event, withFrom(change, original), at),
      ...(why && { why }),
    }
    own =
      isAsRead(change, original) && !isInFolder(correction)
        ? without(own, correction)
        : withCorrections(own, [correction])
  }
  changeOwn(own, says)
}

/** Takes back all that was corrected of an event; where the folder corrects it, back to what was read. */
export function resetEvent(event: NewsEvent): void {
  const original = originalOf(event)
  const values = valuesOf(original)
  const isMade = correctedNow()?.edits.get(event.id)?.original === null
  const folder = folderCorrections().filter((one) => correctedNow()?.about.get(one) === event.id)
  const own = getState().own.filter((one) => correctedNow()?.about.get(one) !== event.id || isMark(one))
  const at = new Date().toISOString()
  const back = isMade
    ? folder.length > 0
      ? [correctionOf(event, { field: 'hidden', to: true }, at)]
      : []
    : folder.flatMap((one) => {
        const field = VALUE_FIELDS.find((known) => known === one.field)
        return field ? [correctionOf(event, { field, to: values[field] } as Change, at)] : []
      })
  changeOwn(withCorrections(own, back), words.fix.wasReset)
}

/** Stars an event or takes the star away. */
export function toggleStar(event: NewsEvent): void {
  const isOn = correctedNow()?.marks.get(event.id)?.star ?? false
  const { own } = getState()
  const correction = correctionOf(event, { field: 'star', to: !isOn }, new Date().toISOString())
  const next = isOn && !isInFolder(correction) ? without(own, correction) : withCorrections(own, [correction])
  setState((before) => ({ own: next, past: [...before.past, before.own].slice(-DEEP), future: [] }))
}

/** Takes an event away as none; `restore` brings it back. */
export function hideEvent(event: NewsEvent): void {
  correct(event, [{ field: 'hidden', to: true }], words.fix.hidden)
}

export function restoreEvent(event: NewsEvent): void {
  const { own } = getState()
  const correction = correctionOf(event, { field: 'hidden', to: false }, new Date().toISOString())
  const about = correctedNow()?.about
  const rest = own.filter((one) => one.field !== 'hidden' || about?.get(one) !== event.id)
  const isOfFolder = folderCorrections().some((one) => one.field === 'hidden' && about?.get(one) === event.id)
  changeOwn(isOfFolder ? withCorrections(rest, [correction]) : rest, words.fix.restored)
}

/** Takes one correction made in this page away. */
export function removeCorrection(correction: Correction): void {
  changeOwn(
    getState().own.filter((one) => one !== correction),
    words.fix.removed,
  )
}

/** The event as the rules read it, or as a reader made it. */
export function originalOf(event: NewsEvent): NewsEvent {
  return correctedNow()?.edits.get(event.id)?.original ?? event
}

/** The corrections that lie in the folder. */
export function folderCorrections(): readonly Correction[] {
  const corpus: CorrectedCorpus | null = useStore.getState().corpus
  return corpus?.corrections ?? []
}

function isInFolder(correction: Correction): boolean {
  const about = correctedNow()?.about
  return folderCorrections().some(
    (one) =>
      isSameTarget(one, correction) ||
      (one.field === correction.field && about?.get(one) === correction.event),
  )
}

const without = (own: readonly Correction[], correction: Correction) =>
  own.filter((one) => !isSameTarget(one, correction) && !isSameElsewhere(one, correction))

/** The same field of the same event, keyed by other words: from an earlier reading. */
function isSameElsewhere(one: Correction, correction: Correction): boolean {
  if (one.field !== correction.field || correctedNow()?.about.get(one) !== correction.event) return false
  return one.field !== 'same' || (correction.field === 'same' && isSameAnchor(one.other, correction.other))
}

function withFrom(change: Change, original: NewsEvent): Change {
  return isValue(change) ? ({ ...change, from: valuesOf(original)[change.field] } as Change) : change
}

function isAsRead(change: Change, original: NewsEvent): boolean {
  if (isValue(change)) return isSameValue(change.field, valuesOf(original)[change.field], change.to)
  return change.field === 'note' && change.to === ''
}

type ValueChange = Extract<Change, { readonly field: ValueField }>

const isValue = (change: Change): change is ValueChange =>
  VALUE_FIELDS.some((field) => field === change.field)

/** Notes and stars are no corrections of what was read. */
export const isMark = ({ field }: Correction) => field === 'note' || field === 'star' || field === 'pin'
