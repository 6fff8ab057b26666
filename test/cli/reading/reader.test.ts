import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeReader } from '../../../src/cli/reading/reader'
import { folderSources } from '../../../src/cli/reading/sources'
import { loadGazetteer } from '../../extract/gazetteer-fixture'

test('an article that cannot be read costs none of those read with it', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-reader-'))
  const texts = ['Police arrested two men in Nairobi.', 'Broken Lima.', 'Troops left Oslo on Friday.']
  texts.forEach((text, i) => fs.writeFileSync(path.join(folder, `${i}.txt`), text))
  const { gazetteer } = await loadGazetteer()
  const breaking: typeof gazetteer = {
    ...gazetteer,
    match(tokens, i) {
      if (tokens.text.startsWith('Broken')) throw new Error('no such page')
      return gazetteer.match(tokens, i)
    },
  }
  const jobs = folderSources(folder).map((source) => ({ source }))
  const whole = await makeReader(gazetteer, undefined).ask('lines', jobs, false)
  const answers = await makeReader(breaking, undefined).ask('lines', jobs, false)
  fs.rmSync(folder, { recursive: true })
  expect(answers.map(({ text }) => text)).toEqual([whole[0]!.text, '', whole[2]!.text])
  expect(whole.every(({ text }) => text.endsWith('\n'))).toBe(true)
  expect(answers.map(({ problems }) => problems.length)).toEqual([0, 1, 0])
  expect(answers[1]!.problems[0]).toContain('no such page')
}, 60_000)
