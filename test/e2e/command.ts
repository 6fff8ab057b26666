import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

export const CLI = path.resolve('build/cli/cli.js')

/** Runs the built command line to its end. */
export const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' })

const folders: string[] = []
const children: ChildProcess[] = []

/** A folder of its own with these files, gone after the test. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text)
  return folder
}

/** Starts `serve`, which ends with the test, and resolves with its address once it is printed. */
export function serve(folder: string): Promise<string> {
  const child = spawn(process.execPath, [CLI, 'serve', folder, '--port', '0'])
  children.push(child)
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
      const address = /http:\/\/\S+/.exec(out)?.[0]
      if (address) resolve(address)
    })
    child.once('exit', () => reject(new Error(`serve ended: ${out}`)))
  })
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill()
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})
