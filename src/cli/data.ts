import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readGazetteer, type Gazetteer } from '../extract/gazetteer'
import { openOutput } from './aside'
import { Complaint } from './complaint'

type Make = (progress: (line: string) => void) => Promise<Uint8Array>

interface Made {
  readonly file: string
  readonly what: string
  /** The sources its content depends on: when they change, it is made anew. */
  readonly from: readonly string[]
  readonly load: () => Promise<Make>
}

export const GAZETTEER = 'gazetteer.bin'

const MADE: readonly Made[] = [
  {
    file: GAZETTEER,
    what: 'gazetteer',
    from: ['src/cli/gazetteer', 'src/extract/lexicon', 'src/extract/gazetteer.ts', 'src/extract/tokens.ts'],
    load: async () => (await import('./gazetteer/make')).makeGazetteer,
  },
  {
    file: 'outlines.json',
    what: 'outlines',
    from: ['src/cli/outlines'],
    load: async () => (await import('./outlines/make')).makeOutlines,
  },
]

/** Makes what is missing in public/ or was made by older sources; says so on standard error, since it takes seconds. */
export async function ensureData(root: string): Promise<void> {
  for (const made of MADE) await ensure(root, made)
}

/** Where made data is: in `public`, or in the built page of a packed installation. */
export function dataFile(root: string, name: string): string {
  const folder = fs.existsSync(path.join(root, 'src')) ? 'public' : 'build/page'
  return path.join(root, folder, name)
}

async function ensure(root: string, made: Made): Promise<void> {
  const target = dataFile(root, made.file)
  const stamp = stampOf(root, made.from)
  if (fs.existsSync(target) && (stamp === null || readIf(`${target}.stamp`) === stamp)) return
  const began = performance.now()
  const make = await made.load()
  console.error(`Making the ${made.what} …`)
  const bytes = await make((line) => console.error(`  ${line}`))
  const output = openOutput(target)
  await output.write(bytes)
  output.done()
  fs.writeFileSync(`${target}.stamp`, stamp ?? '')
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.error(`Made the ${made.what}: ${Math.round(bytes.length / 1024)} KB in ${seconds} s.`)
}

/** A hash of the sources; null where there are none, as in a packed installation. */
function stampOf(root: string, from: readonly string[]): string | null {
  const hash = createHash('sha256')
  for (const name of from) {
    const file = path.join(root, name)
    if (!fs.existsSync(file)) return null
    const files = fs.statSync(file).isDirectory()
      ? fs
          .readdirSync(file, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((inner) => path.join(file, inner))
      : [file]
    for (const one of files)
      if (fs.statSync(one).isFile()) hash.update(one.slice(root.length)).update(fs.readFileSync(one))
  }
  return hash.digest('hex')
}

function readIf(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

/** The gazetteer, made first where it is missing. */
export async function loadGazetteer(root: string): Promise<Gazetteer> {
  await ensure(root, MADE[0]!)
  const file = dataFile(root, GAZETTEER)
  try {
    return readGazetteer(gunzipSync(fs.readFileSync(file)))
  } catch (error) {
    throw new Complaint(`${file} is damaged (${String(error)}). Delete it; the next start makes it anew.`)
  }
}
