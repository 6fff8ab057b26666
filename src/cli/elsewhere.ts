import fs from 'node:fs'
import path from 'node:path'
import type { Elsewhere } from '../clickhouse/elsewhere'
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
  const elsewhere: Elsewhere = { version: 1, name: '', api }
  return {
    'index.html': api.startsWith('/') ? html : allowOrigin(html, new URL(api).origin),
    'corpus.json': JSON.stringify(elsewhere),
  }
}
