import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { toOneFile } from '../exports/one-file'
import { readCollection } from '../extract/collection'
import type { Gazetteer } from '../extract/gazetteer'
import type { CorrectedCorpus } from '../corrections/types'
import type { ArticleInput } from '../extract/types'
import { readFullFolder } from './articles'
import { readCodebook } from './codebook'
import { Complaint } from './complaint'
import { readCorrections, replay } from './corrections'
import { loadGazetteer } from './data'

/** Reads a folder's articles into what the page shows, with its corrections beside; the collection is named after the folder. */
export function readCorpus(
  folder: string,
  articles: readonly ArticleInput[],
  gazetteer: Gazetteer,
): CorrectedCorpus {
  const corrections = readCorrections(folder)
  const corpus = readCollection(articles, gazetteer, {
    name: path.basename(path.resolve(folder)),
    codebook: readCodebook(folder),
  })
  replay(corpus, corrections)
  return corrections.length > 0 ? { ...corpus, corrections } : corpus
}

/** The built page, without data. Complains where it was not built. */
export function pageFolder(root: string): string {
  const page = path.join(root, 'build', 'page')
  if (!fs.existsSync(path.join(page, 'index.html')))
    throw new Complaint('The page is not built: npm run page.')
  return page
}

/** Writes a static site of the folder's events to `out`: it works from any path of any web host. */
export async function writeSite(root: string, folder: string, out: string): Promise<void> {
  const corpus = readCorpus(folder, await readFullFolder(folder), await loadGazetteer(root))
  const part = `${path.resolve(out)}.part`
  fs.rmSync(part, { recursive: true, force: true })
  fs.cpSync(pageFolder(root), part, { recursive: true })
  for (const stamp of fs.readdirSync(part).filter((file) => file.endsWith('.stamp')))
    fs.rmSync(path.join(part, stamp))
  fs.writeFileSync(path.join(part, 'corpus.json'), JSON.stringify(corpus))
  fs.rmSync(out, { recursive: true, force: true })
  fs.renameSync(part, out)
  console.log(
    `${corpus.events.length} events from ${corpus.articles.length} articles in ${path.relative(process.cwd(), path.resolve(out)) || '.'}/`,
  )
}

/** Writes the page with the folder's events as one HTML file that opens from disk. */
export async function writeOneFile(root: string, folder: string, out: string): Promise<void> {
  const corpus = readCorpus(folder, await readFullFolder(folder), await loadGazetteer(root))
  const page = pageFolder(root)
  const template = fs.readFileSync(path.join(page, 'one-file.html'), 'utf8')
  const outlines = gzipSync(fs.readFileSync(path.join(page, 'outlines.json'))).toString('base64')
  fs.mkdirSync(path.dirname(path.resolve(out)), { recursive: true })
  fs.writeFileSync(out, toOneFile(template, { corpus, outlines }))
  console.log(`${corpus.events.length} events from ${corpus.articles.length} articles in ${out}`)
}
