import { MOST_IN_SET, toCodeArray, type CodeArray, type PlainCodes } from '../engine/codes'
import { readWhole, writeWhole } from './numbers'
import { Damaged } from './sections'

/** Sections on their way into a file, and out of it: `take` throws `Damaged` where there is none of the name. */
export type Put = (name: string, bytes: Uint8Array) => void
export type Take = (name: string) => Uint8Array

/** What the head of a file says of codes: which of the three, and how many they are in all. */
export type CodesHead = readonly [kind: PlainCodes['kind'], length: number]

export function putCodes(put: Put, name: string, codes: PlainCodes): CodesHead {
  if (codes.kind === 'set') {
    put(`${name}.sets`, writeWhole(codes.sets, false))
    return ['set', codes.sets.length]
  }
  put(`${name}.codes`, writeWhole(codes.codes, false))
  if (codes.kind === 'list') put(`${name}.ends`, writeWhole(codes.offsets.subarray(1), true))
  return [codes.kind, codes.codes.length]
}

/** Codes of so many rows into so many values. */
export function takeCodes(
  take: Take,
  name: string,
  [kind, length]: CodesHead,
  rows: number,
  values: number,
): PlainCodes {
  const wrong = (): never => {
    throw new Damaged(`the codes of "${name}" do not fit`)
  }
  if (kind === 'set') {
    const sets = readWhole(take(`${name}.sets`), rows, false)
    const allowed = values >= MOST_IN_SET ? ~0 : ~(~0 << values)
    let all = 0
    for (let row = 0; row < rows; row++) all |= sets[row]!
    if (values > MOST_IN_SET || (all & ~allowed) !== 0) wrong()
    return { kind, sets }
  }
  if (kind === 'one') return length === rows ? { kind, codes: takeArray(take, name, rows, values) } : wrong()
  if (kind !== 'list') return wrong()
  const offsets = new Uint32Array(rows + 1)
  offsets.set(readWhole(take(`${name}.ends`), rows, true), 1)
  for (let row = 0; row < rows; row++) if (offsets[row]! > offsets[row + 1]!) wrong()
  if (offsets[rows] !== length) wrong()
  return { kind, offsets, codes: takeArray(take, name, length, values) }
}

/** So many codes, each below `values`. */
export function takeArray(take: Take, name: string, length: number, values: number): CodeArray {
  const codes = readWhole(take(`${name}.codes`), length, false)
  let most = -1
  for (let i = 0; i < length; i++) if (codes[i]! > most) most = codes[i]!
  if (most >= values) throw new Damaged(`the codes of "${name}" do not fit`)
  return toCodeArray(codes, values)
}
