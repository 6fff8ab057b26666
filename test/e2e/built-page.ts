import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import type { TestProject } from 'vitest/node'
import { ensureChromium } from './chromium'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site of the seeds, below a path of its own as on a shared host. */
    site: string
    chromium: string
  }
}

const SITE = 'build/site'
const BELOW = '/some/path'

/** Before the Chromium tests: a Chromium, and the built site served below a path. */
export default async function setup(project: TestProject) {
  if (!fs.existsSync(`${SITE}/index.html`))
    throw new Error(`${SITE} is not built: npm run build -- --out ${SITE}`)
  project.provide('chromium', ensureChromium())
  const files = sirv(SITE, { dev: true })
  const server = http.createServer((request, response) => {
    if (!request.url?.startsWith(`${BELOW}/`)) return response.writeHead(404).end()
    request.url = request.url.slice(BELOW.length)
    return files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}${BELOW}/`)
  return () => new Promise<void>((resolve) => server.close(() => resolve()))
}
