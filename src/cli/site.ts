import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { toOneFile } from '../exports/one-file'
import { besides, openOutput, putInPlace } from './aside'
import { elsewhereFiles } from './elsewhere'
import { describe, notEmpty, openInput, writeCollection } from './collection'
import { Complaint } from './complaint'
import { readFullInput } from './reading/folder'
import type { Setting } from './reading/pieces'

/** The built page, without data. Complains where it was not built. */
export function pageFolder(root: string): string {
  const page = path.join(root, 'build', 'page')
  if (!fs.existsSync(path.join(page, 'index.html')))
    throw new Complaint('The page is not built: npm run page.')
  return page
}

/** Writes a static site of the folder's events to `out`: it works from any path of any web host. */
export async function writeSite(setting: Setting, folder: string, out: string): Promise<void> {
  const page = pageFolder(setting.root)
  const input = notEmpty(await openInput(setting, folder), folder)
  const part = besides(out)
  fs.cpSync(page, part, { recursive: true, filter: (file) => !file.endsWith('.stamp') })
  const { says } = await writeCollection(input, part)
  putInPlace(part, out)
  console.log(`${says}, in ${path.relative(process.cwd(), path.resolve(out)) || '.'}/`)
}

/** Writes a static site of the page that asks ClickHouse servers at an address. */
export async function writeSiteOf(root: string, api: string, out: string): Promise<void> {
  const page = pageFolder(root)
  const files = await elsewhereFiles(page, api)
  const part = besides(out)
  fs.cpSync(page, part, { recursive: true, filter: (file) => !file.endsWith('.stamp') })
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(part, name), text)
  putInPlace(part, out)
  console.log(`A page that asks ${api}, in ${path.relative(process.cwd(), path.resolve(out)) || '.'}/`)
}

/** Writes the page with the folder's events as one HTML file that opens from disk. */
export async function writeOneFile(setting: Setting, folder: string, out: string): Promise<void> {
  const page = pageFolder(setting.root)
  const read = await readFullInput(setting, folder)
  const template = fs.readFileSync(path.join(page, 'one-file.html'), 'utf8')
  const outlines = gzipSync(fs.readFileSync(path.join(page, 'outlines.json'))).toString('base64')
  const output = openOutput(out)
  await output.write(toOneFile(template, { corpus: read.corpus, outlines }))
  output.done()
  console.log(`${describe(read)}, in ${out}`)
}
