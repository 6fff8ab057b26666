import fs from 'node:fs'

/** Texts put aside in a file while all of them come, so that they can be had in any order later without being in memory. */
export interface Spool {
  readonly add: (text: string) => void
  readonly read: (number: number) => string
  readonly close: () => void
}

const BUFFERED = 1 << 20

/** A spool in a new file, which is gone once it is closed. */
export function openSpool(file: string): Spool {
  const handle = fs.openSync(file, 'w+')
  const ends: number[] = []
  let [waiting, length, end]: [Buffer[], number, number] = [[], 0, 0]
  const flush = () => {
    if (length > 0) fs.writeFileSync(handle, Buffer.concat(waiting))
    ;[waiting, length] = [[], 0]
  }
  return {
    add(text) {
      const bytes = Buffer.from(text)
      waiting.push(bytes)
      length += bytes.length
      ends.push((end += bytes.length))
      if (length >= BUFFERED) flush()
    },
    read(number) {
      flush()
      const from = ends[number - 1] ?? 0
      const bytes = Buffer.allocUnsafe(ends[number]! - from)
      fs.readSync(handle, bytes, 0, bytes.length, from)
      return bytes.toString()
    },
    close() {
      fs.closeSync(handle)
      fs.rmSync(file)
    },
  }
}
