import { linkNow } from './address'

const IN_HASH = /(^#?|&)embed(?:=1)?(?=&|$)/

/** Whether the page stands in another one: `?embed` or `#embed=1` in its address. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).has('embed') || IN_HASH.test(location.hash)
}

/** The address of the same view as a page of its own. */
export function wholePage(): string {
  const url = new URL(linkNow())
  url.searchParams.delete('embed')
  url.hash = url.hash.slice(1).replace(IN_HASH, '').replace(/^&/, '')
  return url.href
}
