import type { SpawnSyncReturns } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeTable } from '../bench/table'
import { run } from './command'
import { serveFiles } from './serve-files'

/** A table of made-up events, built into a site and served, in a folder of its own. */
export interface BuiltTable {
  readonly folder: string
  readonly table: string
  readonly site: string
  readonly built: SpawnSyncReturns<string>
  readonly address: string
  /** Serves it no longer, and removes the folder. */
  readonly end: () => Promise<void>
}

/** `change`: what is done to each request, as in `serveFiles`. */
export async function buildTable(
  count: number,
  change: Parameters<typeof serveFiles>[2],
): Promise<BuiltTable> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-table-'))
  const [table, site] = [path.join(folder, 'events.csv'), path.join(folder, 'site')]
  writeTable(count, table)
  const built = run(['build', table, '--out', site])
  const { address, close } = await serveFiles(site, '', change)
  const end = async () => {
    await close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { folder, table, site, built, address, end }
}
