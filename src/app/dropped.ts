import { isLeftOut } from '../formats/paths'
import { ingestFiles, type NamedFile } from './ingest'
import { inWorker } from './reading'
import { useStore } from './store'

/** Reads what was dropped, folders and all. */
export async function ingestDropped(entries: readonly FileSystemEntry[]): Promise<void> {
  await ingestFiles(await filesOf(entries))
}

/** Reads the files of a chooser, a drop without entries or a clipboard. */
export function ingestChosen(files: readonly File[]): Promise<void> {
  return ingestFiles(filesChosen(files))
}

/** Puts what was pasted into the field for it, at its end or over `[start, end]`: of a page, its main text. */
export async function takePasted(html: string, plain: string, [start, end] = END): Promise<void> {
  const text = (html && (await mainText(html))) || plain
  useStore.setState(({ draft }) => ({
    draft: draft.slice(0, start) + text + draft.slice(Math.max(start, end)),
  }))
}

const END: readonly [number, number] = [Infinity, Infinity]

/** The main text of a page or a piece of one; empty where there is none. */
async function mainText(html: string): Promise<string> {
  const found = await inWorker.open(new Blob([`<!doctype html>${html}`]), 'clipboard.html').catch(() => [])
  return found.flatMap((one) => ('article' in one ? [one.article.text] : [])).join('\n\n')
}

/** The files of a drop, folders walked to their ends; a file of a folder is named by its path. Hidden files are left out. */
async function filesOf(entries: readonly FileSystemEntry[]): Promise<NamedFile[]> {
  const files: NamedFile[] = []
  for (const entry of entries) {
    const name = entry.fullPath.replace(/^\//, '')
    if (isLeftOut(name)) continue
    if (isFile(entry))
      files.push({ name, file: await new Promise<File>((done, fail) => entry.file(done, fail)) })
    else if (isDirectory(entry)) files.push(...(await filesOf(await entriesOf(entry))))
  }
  return files
}

/** The files of a chooser; those of a folder are named by their path. */
function filesChosen(files: readonly File[]): NamedFile[] {
  return files
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ name }) => !isLeftOut(name))
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A directory gives its entries in batches of a hundred, the last of them empty. Sorted: browsers keep no order. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (batch.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1))
    all.push(...batch)
  }
}
