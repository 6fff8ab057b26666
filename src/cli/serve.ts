import http from 'node:http'
import fs from 'node:fs'
import path from 'node:path'
import sirv from 'sirv'
import { temporaryFolder } from './aside'
import { notEmpty, openInput, writeCollection } from './collection'
import { Complaint } from './complaint'
import { elsewhereFiles } from './elsewhere'
import { keepInMemory } from './reading/kept'
import type { Setting } from './reading/pieces'
import { pageFolder } from './site'

/** Serves the page over a folder and tells open pages when its articles change. Never returns by itself. */
export async function serve(setting: Setting, folder: string, port: number): Promise<void> {
  const began = performance.now()
  const page = pageFolder(setting.root)
  const kept = setting.cache === null ? keepInMemory() : undefined
  const data = temporaryFolder()
  const open = () => openInput(setting, folder, kept)
  let current = await writeCollection(notEmpty(await open(), folder), data, true)
  const files = [sirv(data, { dev: true }), sirv(page, { dev: true })] as const
  const listeners = new Set<http.ServerResponse>()
  const server = http.createServer((request, response) => {
    if (request.url?.split('?')[0] === '/changes') return listen(response, listeners)
    const lost = () => void response.writeHead(404).end('Not found')
    return files[0](request, response, () => files[1](request, response, lost))
  })
  await listenOn(server, port)
  watch(folder, async () => {
    current = await writeCollection(await open(), data, true)
    console.log(current.says)
    for (const listener of listeners) listener.write(`data: ${current.events}\n\n`)
  })
  console.log(`${current.says} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  tellAddress(server, port)
}

/** Serves the page that asks ClickHouse servers at an address. Never returns by itself. */
export async function serveElsewhere(root: string, api: string, port: number): Promise<void> {
  const page = pageFolder(root)
  const data = temporaryFolder()
  for (const [name, text] of Object.entries(await elsewhereFiles(page, api)))
    fs.writeFileSync(path.join(data, name), text)
  const files = [sirv(data, { dev: true }), sirv(page, { dev: true })] as const
  const server = http.createServer((request, response) => {
    const lost = () => void response.writeHead(404).end('Not found')
    return files[0](request, response, () => files[1](request, response, lost))
  })
  await listenOn(server, port)
  console.log(`Answers come from ${api}`)
  tellAddress(server, port)
}

function tellAddress(server: http.Server, port: number): void {
  const address = server.address()
  const shown = typeof address === 'object' && address ? address.port : port
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
