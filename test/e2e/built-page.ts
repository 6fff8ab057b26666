import fs from 'node:fs'
import type { TestProject } from 'vitest/node'
import { ensureChromium } from './chromium'
import { serveFiles } from './serve-files'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site of the seeds, below a path of its own as on a shared host. */
    site: string
    chromium: string
  }
}

const SITE = 'build/site'

/** Before the Chromium tests: a Chromium, and the built site served below a path. */
export default async function setup(project: TestProject) {
  if (!fs.existsSync(`${SITE}/index.html`))
    throw new Error(`${SITE} is not built: npm run build -- --out ${SITE}`)
  project.provide('chromium', ensureChromium())
  const { address, close } = await serveFiles(SITE, '/some/path')
  project.provide('site', address)
  return close
}
