import http from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A site and the servers it asks behind one host. */
export interface Beside {
  /** Ends in a slash. */
  readonly address: string
  readonly close: () => void
  /** How long each answer of the servers takes from now on. */
  readonly delay: (ms: number) => void
}

/**
 * Serves a site, and below /data what a server answers, as a proxy of the same host does. A question that is taken back goes no further than here: the engine
 * from npm, unlike the official server, ends when a connection to its native port is reset (ClickHouse#115666).
 */
export async function serveBeside(folder: string, api: string): Promise<Beside> {
  const files = sirv(folder, { dev: true })
  let delay = 0
  const agent = new http.Agent({ keepAlive: true })
  const server = http.createServer((request, response) => {
    if (!request.url?.startsWith('/data/'))
      return files(request, response, () => void response.writeHead(404).end())
    const asked = http.get(api + request.url.slice('/data'.length), { agent }, (answer) => {
      setTimeout(() => {
        response.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(response)
      }, delay)
    })
    asked.on('error', () => response.writeHead(502).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
    delay: (ms) => (delay = ms),
  }
}
