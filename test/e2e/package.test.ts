import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samples } from '../formats/samples'

const STORY =
  'LIMA, Peru (Wire) - Rebels attacked a police post in Peru on Monday, 4 March 2024, officials said.'
let work: string
let bin: string

function npm(cwd: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('npm', args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`)
  return stdout
}
const run = (...args: string[]) => spawnSync(bin, args, { cwd: work, encoding: 'utf8' })

/** The package as `npx` would install it: from the tarball, away from the checkout, without a network. */
beforeAll(() => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-package-'))
  const [packed] = JSON.parse(npm('.', 'pack', '--ignore-scripts', '--json', '--pack-destination', work)) as [
    { filename: string },
  ]
  npm(work, 'init', '--yes')
  npm(work, 'install', '--omit=dev', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`)
  bin = path.join(work, 'node_modules', '.bin', 'dateline')
  fs.mkdirSync(path.join(work, 'articles'))
  for (let n = 0; n < 250; n++) fs.writeFileSync(path.join(work, 'articles', `${n}.txt`), STORY)
})
afterAll(() => fs.rmSync(work, { recursive: true, force: true }))

test('it installs nothing but itself, at a few megabytes, with the licences of what is inside', () => {
  expect(fs.readdirSync(path.join(work, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'dateline',
  ])
  const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'))!
  expect(fs.statSync(path.join(work, tarball)).size).toBeLessThan(6_000_000)
  const installed = path.join(work, 'node_modules', 'dateline')
  expect(fs.readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'build', 'package.json'])
  expect(fs.readFileSync(path.join(installed, 'build/cli/licences.md'), 'utf8')).toContain('valibot')
  expect(fs.readFileSync(path.join(installed, 'build/page/licences.md'), 'utf8')).toContain('leaflet')
})

test('it tells its version and how it is used', () => {
  expect(run('--version').stdout.trim()).toBe('0.1.0')
  expect(run('--help').stdout).toContain('dateline extract FOLDER')
  const { stderr, status } = run('extract')
  expect([stderr.trim(), status]).toEqual(['Which folder of articles? dateline extract path/to/folder', 2])
})

test('it extracts, with threads too, and in every format', () => {
  const lines = run('extract', 'articles', '--threads', '2', '--no-cache')
  expect({ stderr: lines.stderr, status: lines.status }).toEqual({ stderr: '', status: 0 })
  expect(lines.stdout.split('\n')).toHaveLength(251)
  expect(run('extract', 'articles', '--format', 'csv', '--no-cache').stdout).toContain('2024-03-04')
})

test('it reads every format there is', async () => {
  const folder = path.join(work, 'formats')
  fs.mkdirSync(folder)
  const files = await samples()
  for (const { name, bytes } of files) fs.writeFileSync(path.join(folder, name), bytes)
  const { stdout, stderr, status } = run('extract', 'formats', '--no-cache')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  const ids = stdout.split('\n').flatMap((line) => (line ? [(JSON.parse(line) as { id: string }).id] : []))
  for (const { name } of files) expect(ids.some((id) => id.startsWith(name)) ? name : ids).toBe(name)
})

test('it builds the site and the page in one file', () => {
  expect(run('build', 'articles', '--out', 'site').stderr).toBe('')
  expect(fs.readdirSync(path.join(work, 'site'))).toContain('corpus.json')
  expect(run('build', 'articles', '--single-file', 'page.html').stderr).toBe('')
  expect(fs.readFileSync(path.join(work, 'page.html'), 'utf8')).toContain('dateline-corpus')
})

test('it serves the page', async () => {
  const child = spawn(bin, ['serve', 'articles', '--port', '0'], { cwd: work })
  let out = ''
  child.stdout.on('data', (chunk) => (out += String(chunk)))
  await expect.poll(() => out, { timeout: 20_000 }).toMatch(/http:/)
  const address = /http:\S+/.exec(out)![0]
  for (const file of ['', 'corpus.json', 'outlines.json', 'gazetteer.bin'])
    expect((await fetch(address + file)).status).toBe(200)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
})
