import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { dataFile, GAZETTEER } from '../data'
import { keepIn, keepNothing, type Kept } from './kept'
import type { Wanted } from './reader'

const FORGET_AFTER_DAYS = 60

/** Where answers are kept unless the user says otherwise: DATELINE_CACHE, else the cache folder of the operating system. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env['DATELINE_CACHE']) return path.resolve(env['DATELINE_CACHE'])
  const home = os.homedir()
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'dateline')
  if (platform === 'win32')
    return path.join(env['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local'), 'dateline', 'cache')
  return path.join(env['XDG_CACHE_HOME'] || path.join(home, '.cache'), 'dateline')
}

/** What was kept of a folder in `cache`; one file a folder and purpose. Files of folders not read for long are removed. */
export function openKept(cache: string | null, folder: string, purpose: Wanted): Kept {
  if (cache === null) return keepNothing
  const name = createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 16)
  const file = path.join(cache, `${name}-${purpose}.kept`)
  try {
    fs.mkdirSync(cache, { recursive: true })
    fs.accessSync(cache, fs.constants.W_OK)
    forgetOld(cache)
    if (fs.existsSync(file)) fs.utimesSync(file, new Date(), new Date())
    return keepIn(file)
  } catch (error) {
    console.error(
      `Nothing is kept for the next run: ${error instanceof Error ? error.message : String(error)}`,
    )
    return keepNothing
  }
}

function forgetOld(cache: string): void {
  const limit = Date.now() - FORGET_AFTER_DAYS * 86_400_000
  for (const name of fs.readdirSync(cache)) {
    const file = path.join(cache, name)
    if (/\.kept(?:\.\d+\.part)?$/.test(name) && fs.statSync(file).mtimeMs < limit)
      fs.rmSync(file, { force: true })
  }
}

/** Changes with the program and the gazetteer: either may read the same text otherwise. */
export function versionOf(root: string): string {
  const hash = createHash('sha256')
  const built = path.join(root, 'build', 'cli')
  for (const file of fs.readdirSync(built, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.js')) hash.update(fs.readFileSync(path.join(built, file)))
  return hash.update(fs.readFileSync(dataFile(root, GAZETTEER))).digest('base64')
}
