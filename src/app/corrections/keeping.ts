import type { Correction } from '../../corrections/types'
import { writeFile } from '../../corrections/write-file'
import { keep, kept } from '../kept'
import { toast } from '../store'
import { words } from '../words'
import { noFixes, useFixes } from './state'

const keyOf = (collection: string) => `dateline-corrections:${collection}`

let ends: (() => void) | null = null
let isLossTold = false

/** Takes up the corrections that this browser kept of a collection, and keeps them from now on. */
export async function followKept(collection: string): Promise<void> {
  ends?.()
  const key = keyOf(collection)
  useFixes.setState({ ...noFixes, own: await read(key) })
  const stop = useFixes.subscribe(({ own }, before) => {
    if (own !== before.own && !isFromElsewhere) keepOwn(key, own)
  })
  // another tab of the same collection
  let isFromElsewhere = false
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key) return
    void read(key).then((own) => {
      isFromElsewhere = true
      useFixes.setState({ own })
      isFromElsewhere = false
    })
  }
  globalThis.addEventListener('storage', onStorage)
  ends = () => {
    stop()
    globalThis.removeEventListener('storage', onStorage)
  }
}

async function read(key: string): Promise<readonly Correction[]> {
  const text = kept(key)
  if (text === null) return []
  // few readers have corrections, and what checks them is large
  const { readFile } = await import('../../corrections/file')
  const file = readFile(key, text)
  if (file.kind === 'read') return file.corrections
  // what this version cannot read is put aside, for one that can
  keep(`${key}:unread`, text)
  toast(words.fix.importFailed(file.why))
  return []
}

function keepOwn(key: string, own: readonly Correction[]): void {
  if (keep(key, writeFile(own)) || isLossTold) return
  isLossTold = true
  toast(words.fix.lost)
}
