import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const aside = new Set<string>()

/** Of a program ended by Ctrl-C. */
const INTERRUPTED = 130

/** From here on, Ctrl-C and a request to end leave nothing half written. */
export function cleanUpWhenInterrupted(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      removeAside()
      process.exit(signal === 'SIGINT' ? INTERRUPTED : INTERRUPTED + 13)
    })
}

/** Removes what was begun and not put in its place. */
export function removeAside(): void {
  for (const part of aside) fs.rmSync(part, { recursive: true, force: true })
  aside.clear()
}

/** A path beside `target`, in a folder that exists, to write to first. */
export function besides(target: string): string {
  const part = `${path.resolve(target)}.${process.pid}.part`
  fs.mkdirSync(path.dirname(part), { recursive: true })
  aside.add(part)
  return part
}

/** A new folder that is gone when the program ends. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'))
  aside.add(folder)
  return folder
}

/** Puts what was written aside in its place; what stood there is gone. */
export function putInPlace(part: string, target: string): void {
  const old = `${part}.old`
  const isFolder = fs.existsSync(target) && fs.statSync(target).isDirectory()
  if (isFolder) fs.renameSync(target, old)
  fs.renameSync(part, target)
  aside.delete(part)
  if (isFolder) fs.rmSync(old, { recursive: true, force: true })
}

/** Writes a small file that is whole at every moment. */
export function putFile(file: string, text: string): void {
  const part = besides(file)
  fs.writeFileSync(part, text)
  putInPlace(part, file)
}

/** Where pieces go, one behind the other. */
export interface Output {
  readonly write: (piece: string | Uint8Array) => Promise<void>
  readonly done: () => void
}

/** A file, written aside until it is done, so that it is whole or not there at all; null is standard output. */
export function openOutput(target: string | null): Output {
  if (target === null) return { write: toStandardOutput, done: () => {} }
  const part = besides(target)
  const file = fs.openSync(part, 'w')
  return {
    write: async (piece) => fs.writeFileSync(file, piece),
    done() {
      fs.closeSync(file)
      putInPlace(part, target)
    },
  }
}

async function toStandardOutput(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}
