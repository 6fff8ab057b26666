import fs from 'node:fs'
import path from 'node:path'
import type { Elsewhere } from '../clickhouse/elsewhere'
import type { Overview } from '../clickhouse/first-view'
import { fetchOverview } from '../clickhouse/open'
import { fetchFrom } from '../app/fetch-questions'
import { putFile } from './aside'
import { Misuse } from './complaint'
import { allowOrigin } from './policy'

/** Where the page is to ask: "https://data.example.org", or "/" for its own host; `null` where nothing was given. */
export function readApi(api: string | undefined, besides: string | undefined): string | null {
  if (api === undefined) return null
  if (besides !== undefined)
    throw new Misuse(`--api asks servers for the collection: "${besides}" cannot be given besides.`)
  if (api.startsWith('/') && !api.startsWith('//')) return api
  if (URL.canParse(api) && /^https?:$/.test(new URL(api).protocol)) return api.replace(/\/+$/, '')
  throw new Misuse(
    `--api: "${api}" is no address like https://data.example.org, or /path on the page's own host.`,
  )
}

/** The files of a site that differ where servers are asked: by name. The page's policy lets it ask that one origin besides its own. */
export async function elsewhereFiles(page: string, api: string): Promise<Readonly<Record<string, string>>> {
  const html = fs.readFileSync(path.join(page, 'index.html'), 'utf8')
  const overview = api.startsWith('/') ? null : await askOverview(api)
  const elsewhere: Elsewhere = {
    version: 1,
    name: overview?.facts.name ?? '',
    api,
    ...(overview && { overview: true }),
  }
  return {
    ...(overview && { 'overview.json': JSON.stringify(overview) }),
    'index.html': api.startsWith('/') ? html : allowOrigin(html, new URL(api).origin),
    'corpus.json': JSON.stringify(elsewhere),
  }
}

/** What is loaded there now, so that the page can be painted before it asks; `null` where nobody answers yet. */
async function askOverview(api: string): Promise<Overview | null> {
  try {
    return await fetchOverview(fetchFrom(api))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.error(`No overview.json, the page asks for it: ${why}`)
    return null
  }
}

/** Writes `overview.json`: what is loaded at an address and the first view of it, to stand beside the page. */
export async function writeOverview(api: string | null, out: string): Promise<void> {
  if (api === null || api.startsWith('/')) throw new Misuse('Whose overview? --api https://data.example.org')
  const overview = await fetchOverview(fetchFrom(api))
  putFile(out, JSON.stringify(overview))
  console.log(`${overview.facts.events} events of ${overview.facts.name}, in ${out}`)
}
