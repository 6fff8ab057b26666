import http from 'node:http'
import fs from 'node:fs'
import sirv from 'sirv'
import type { Corpus } from '../extract/types'
import { Complaint } from './complaint'
import { emptyFolder, readInput } from './reading/folder'
import { keepInMemory } from './reading/kept'
import type { Setting } from './reading/pieces'
import { describe, pageFolder } from './site'

/** Serves the page over a folder and tells open pages when its articles change. Never returns by itself. */
export async function serve(setting: Setting, folder: string, port: number): Promise<void> {
  const began = performance.now()
  const page = pageFolder(setting.root)
  const kept = setting.cache === null ? keepInMemory() : undefined
  const read = () => readInput(setting, folder, kept)
  let current = await read()
  if (current.corpus.articles.length === 0) throw emptyFolder(folder)
  const files = sirv(page, { dev: true })
  const listeners = new Set<http.ServerResponse>()
  const server = http.createServer((request, response) => {
    const url = request.url?.split('?')[0]
    if (url === '/corpus.json') return sendCorpus(response, current.corpus)
    if (url === '/changes') return listen(response, listeners)
    return files(request, response, () => void response.writeHead(404).end('Not found'))
  })
  await listenOn(server, port)
  watch(folder, async () => {
    current = await read()
    console.log(describe(current))
    for (const listener of listeners) listener.write(`data: ${current.corpus.events.length}\n\n`)
  })
  const address = server.address()
  const shown = typeof address === 'object' && address ? address.port : port
  console.log(`${describe(current)} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  console.log(`Dateline: http://localhost:${shown}/   (Ctrl+C stops it)`)
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

/** Calls back once a burst of changes in the folder has ended, never twice at a time. */
function watch(folder: string, onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  fs.watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last
        .then(onChange)
        .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
    }, 150)
  })
}
