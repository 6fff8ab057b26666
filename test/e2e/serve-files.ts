import http from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** Serves a folder on a free port of this machine, below a path (`/some/path`) as on a shared host. `address` ends in a slash. `change`: what is done to each request. */
export async function serveFiles(
  folder: string,
  below = '',
  change: (request: http.IncomingMessage) => void = () => {},
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const files = sirv(folder, { dev: true })
  const server = http.createServer((request, response) => {
    if (!request.url?.startsWith(`${below}/`)) return response.writeHead(404).end()
    request.url = request.url.slice(below.length)
    change(request)
    return files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${below}/`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
