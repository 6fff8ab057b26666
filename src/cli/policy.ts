import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** What a page may load, by directive; what is not named may not be loaded at all. */
type Policy = Readonly<Record<string, readonly string[]>>

/** Of the page beside its files: everything from its own origin, nothing inline. Pictures are drawn into `data:` and saved from `blob:`. */
const OWN_ORIGIN: Policy = {
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
}

/** Of the page in one file: the scripts and styles that stand in it, by their hashes, and no request at all. */
export function policyOfOneFile(scripts: readonly string[], styles: readonly string[]): Policy {
  return {
    'script-src': scripts.map(hashOf),
    'style-src': styles.map(hashOf),
    'font-src': ['data:'],
    'img-src': ['data:', 'blob:'],
  }
}

/** The built page, allowed to ask one more origin. */
export function allowOrigin(html: string, origin: string): string {
  const own = "connect-src 'self'"
  if (!html.includes(own)) throw new Error(`the page has no "${own}" in its policy`)
  return html.replace(own, `${own} ${origin}`)
}

/** The policy as an element of the page's head. */
export function policyTag(policy: Policy): string {
  const directives = {
    'default-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'none'"],
    ...policy,
  }
  const content = Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`)
  return `<meta http-equiv="Content-Security-Policy" content="${content.join('; ')}">`
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The first element of the page's head, which must stand among its first 1024 bytes; the policy comes behind it. */
export const CHARSET = '<meta charset="utf-8" />'

/** Puts the policy into the built page; while developing, Vite's own scripts stand in the page. */
export const withPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(CHARSET, () => `${CHARSET}${policyTag(OWN_ORIGIN)}`),
  },
}
