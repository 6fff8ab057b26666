import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { cacheFolder, openKept } from '../../../src/cli/reading/cache'
import { keepIn, keepInMemory, keyOf } from '../../../src/cli/reading/kept'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-kept-'))
const file = path.join(folder, 'a.kept')
const pack = (text: string) => deflateSync(text)
const [one, two, three] = [keyOf('one'), keyOf('two'), keyOf('three')]

beforeEach(() => fs.rmSync(file, { force: true }))
afterAll(() => fs.rmSync(folder, { recursive: true }))

function keepTwo(): void {
  const kept = keepIn(file)
  kept.set(one, pack('eins'))
  kept.set(two, pack('zwei — \u{1f5fa}'))
  kept.close()
}

test('what one run keeps the next one has', () => {
  keepTwo()
  const kept = keepIn(file)
  expect([kept.has(one), kept.has(three)]).toEqual([true, false])
  expect([kept.get(one), kept.get(two), kept.get(three)]).toEqual(['eins', 'zwei — \u{1f5fa}', null])
  kept.close()
  expect(fs.readdirSync(folder)).toEqual(['a.kept'])
})

test('a run that adds something forgets what it did not ask for', () => {
  keepTwo()
  const kept = keepIn(file)
  kept.get(two)
  kept.set(three, pack('drei'))
  kept.close()
  const next = keepIn(file)
  expect([next.get(one), next.get(two), next.get(three)]).toEqual([null, 'zwei — \u{1f5fa}', 'drei'])
})

test('a run that adds nothing leaves the file as it is', () => {
  keepTwo()
  const before = fs.statSync(file).mtimeMs
  const kept = keepIn(file)
  kept.get(one)
  kept.close()
  expect(fs.statSync(file).mtimeMs).toBe(before)
})

test('a cut or damaged file is never wrong: each answer is the right one or none', () => {
  keepTwo()
  const whole = fs.readFileSync(file)
  for (let cut = 0; cut < whole.length; cut++) {
    fs.writeFileSync(file, whole.subarray(0, cut))
    expect(keepIn(file).get(one)).toBeNull()
  }
  for (let at = 0; at < whole.length; at++) {
    const damaged = Uint8Array.from(whole)
    damaged[at]! ^= 0x10
    fs.writeFileSync(file, damaged)
    const kept = keepIn(file)
    expect(['eins', null]).toContain(kept.get(one))
    expect(['zwei — \u{1f5fa}', null]).toContain(kept.get(two))
  }
})

test('keys tell their parts apart', () => {
  expect(
    new Set([keyOf('a', 'b'), keyOf('ab'), keyOf('a,b'), keyOf('b', 'a'), keyOf('a', 'b', '')]).size,
  ).toBe(5)
  expect(keyOf('a')).toHaveLength(16)
})

test('in memory it is the same without a file', () => {
  const kept = keepInMemory()
  kept.set(one, pack('eins'))
  expect([kept.has(one), kept.get(one), kept.get(two)]).toEqual([true, 'eins', null])
})

test('a folder of the user’s that cannot be written is gone without', () => {
  fs.writeFileSync(path.join(folder, 'file'), '')
  const kept = openKept(path.join(folder, 'file', 'below'), folder, 'lines')
  expect(kept.keeps).toBe(false)
  fs.rmSync(path.join(folder, 'file'))
})

test.each([
  [{ DATELINE_CACHE: '/somewhere' }, 'linux', /^\/somewhere$/],
  [{ XDG_CACHE_HOME: '/x' }, 'linux', /^\/x\/dateline$/],
  [{}, 'linux', /\/\.cache\/dateline$/],
  [{}, 'darwin', /\/Library\/Caches\/dateline$/],
] as const)('%j on %s', (env, platform, expected) => {
  expect(cacheFolder(env as NodeJS.ProcessEnv, platform)).toMatch(expected)
})
