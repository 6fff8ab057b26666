import fs from 'node:fs'
import http from 'node:http'
import sirv from 'sirv'
import type { Corpus } from '../extract/types'
import { readFolder, readFullFolder } from './articles'
import { Complaint } from './complaint'
import { loadGazetteer } from './data'
import { pageFolder, readCorpus } from './site'

/** Serves the page over a folder and tells open pages when its articles change. Never returns by itself. */
export async function serve(root: string, folder: string, port: number): Promise<void> {
  const began = performance.now()
  const articles = await readFullFolder(folder)
  const gazetteer = await loadGazetteer(root)
  let corpus = readCorpus(folder, articles, gazetteer)
  const files = sirv(pageFolder(root), { dev: true })
  const listeners = new Set<http.ServerResponse>()
  const server = http.createServer((request, response) => {
    const url = request.url?.split('?')[0]
    if (url === '/corpus.json') return sendCorpus(response, corpus)
    if (url === '/changes') return listen(response, listeners)
    return files(request, response, () => void response.writeHead(404).end('Not found'))
  })
  await listenOn(server, port)
  watch(folder, async () => {
    corpus = readCorpus(folder, await readFolder(folder), gazetteer)
    console.log(`${describe(corpus)}, read again`)
    for (const listener of listeners) listener.write(`data: ${corpus.events.length}\n\n`)
  })
  const address = server.address()
  const shown = typeof address === 'object' && address ? address.port : port
  console.log(`${describe(corpus)} read in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  console.log(`Dateline: http://localhost:${shown}/   (Ctrl+C stops it)`)
}

function describe(corpus: Corpus): string {
  return `${corpus.events.length} events from ${corpus.articles.length} articles`
}

function listenOn(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Complaint(`Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`)
          : new Complaint(`The page cannot be served on port ${port}: ${error.message}`),
      )
    })
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

function sendCorpus(response: http.ServerResponse, corpus: Corpus): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ ...corpus, live: true }))
}

function listen(response: http.ServerResponse, listeners: Set<http.ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': following the folder\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

/** Calls back once a burst of changes in the folder has ended. */
function watch(folder: string, onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  fs.watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      onChange().catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
    }, 150)
  })
}
