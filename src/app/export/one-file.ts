import { toOneFile } from '../../exports/one-file'
import type { Pack } from '../../exports/types'
import type { Corpus } from '../../extract/types'

/** The page with the events of the pack as one HTML file; its template and the outlines lie beside the page. */
export async function oneFileOf(pack: Pack, corpus: Corpus): Promise<Blob> {
  const [template, outlines] = await Promise.all([fetchBeside('one-file.html'), fetchBeside('outlines.json')])
  const html = toOneFile(await template.text(), {
    corpus: { ...corpus, articles: pack.articles, events: pack.events },
    outlines: await zip(outlines),
  })
  return new Blob([html], { type: 'text/html;charset=utf-8' })
}

async function fetchBeside(name: string): Promise<Response> {
  const response = await fetch(new URL(name, document.baseURI))
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`)
  return response
}

/** Gzipped, in base64. */
async function zip(response: Response): Promise<string> {
  const stream = (await response.blob()).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}
