/** Files of a folder, zip or drop that nobody means as articles: hidden ones, what systems leave behind, and Dateline's own. */
export function isLeftOut(path: string): boolean {
  const parts = path.split('/')
  const base = parts.at(-1)!.toLowerCase()
  return (
    parts.some((part) => /^(?:\..+|__MACOSX)$/i.test(part)) ||
    /^(?:codebook\.(?:ya?ml|json)|corrections\.json|thumbs\.db|desktop\.ini)$/.test(base)
  )
}

/** A path as a name: no drive, no way up, `/` between its parts. Nothing is ever written to it. */
export function toName(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .replace(/\p{Cc}/gu, '')
}
