import { toOneFile } from '../../exports/one-file'
import type { Pack } from '../../exports/types'
import type { CorrectedCorpus, Corrected } from '../../corrections/types'

/** The page with the events of the pack as one HTML file; its template and the outlines lie beside the page. */
export async function oneFileOf(pack: Pack, corrected: Corrected): Promise<Blob> {
  const [template, outlines] = await Promise.all([fetchBeside('one-file.html'), fetchBeside('outlines.json')])
  const html = toOneFile(await template.text(), {
    corpus: asRead(pack, corrected),
    outlines: await zip(outlines),
  })
  return new Blob([html], { type: 'text/html;charset=utf-8' })
}

/** The events of the pack as they were read, with their corrections beside: the file shows the same, and what had been read. */
function asRead(pack: Pack, { corpus, edits, about }: Corrected): CorrectedCorpus {
  const ids = new Set(pack.events.map(({ id }) => id))
  const events = pack.events.flatMap((event) => {
    const edit = edits.get(event.id)
    return edit ? (edit.original ?? []) : event
  })
  const corrections = Array.from(about).flatMap(([correction, id]) => (ids.has(id) ? correction : []))
  return { ...corpus, articles: pack.articles, events, corrections }
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
