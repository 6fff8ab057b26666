import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const FOLDER = 'test/bench/duckdb'
const DIST = path.join(FOLDER, 'node_modules/@duckdb/duckdb-wasm/dist')
const FILES = ['duckdb-eh.wasm', 'duckdb-mvp.wasm']

/** Puts DuckDB for the browser into a folder, installing it when it is first asked for; gives why it cannot be had, else `null`. */
export async function bringDuckdb(out: string): Promise<string | null> {
  const why = install()
  if (why) return why
  await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'error',
    build: {
      outDir: path.resolve(out),
      lib: { entry: 'database.mjs', formats: ['es'], fileName: () => 'database.js' },
    },
  })
  for (const file of FILES) fs.copyFileSync(path.join(DIST, file), path.join(out, file))
  return null
}

function install(): string | null {
  if (fs.existsSync(path.join(DIST, FILES[0]!))) return null
  console.log('installing DuckDB for the browser (149 MB, once) …')
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    encoding: 'utf8',
  })
  return status === 0 ? null : `npm could not install it: ${stderr.trim().split('\n').at(-1)}`
}
