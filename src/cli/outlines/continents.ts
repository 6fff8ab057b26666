import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Countries of the large regions of the United Nations' M49, from CLDR: `region:africa` -> ISO codes. */
export function readContinents(): Record<string, string[]> {
  const { supplemental } = require('cldr-core/supplemental/territoryContainment.json') as {
    supplemental: { territoryContainment: Record<string, { _contains: string[] } | undefined> }
  }
  const members = (code: string): string[] => {
    const within = supplemental.territoryContainment[code]?._contains
    return within && !/^[A-Z]{2}$/.test(code) ? within.flatMap(members) : [code]
  }
  const inOrder = (codes: readonly string[]) =>
    [...new Set(codes.flatMap(members))].sort((a, b) => (a < b ? -1 : 1))
  return Object.fromEntries(CONTINENTS.map(([name, ...codes]) => [`region:${name}`, inOrder(codes)]))
}

const CONTINENTS: readonly (readonly [name: string, ...codes: string[]])[] = [
  ['africa', '002'],
  ['sub-saharan-africa', '202'],
  ['asia', '142'],
  ['europe', '150'],
  ['eurasia', '142', '150'],
  ['americas', '019'],
  ['north-america', '003'],
  ['south-america', '005'],
  ['latin-america', '419'],
  ['oceania', '009'],
  ['pacific-islands', '054', '057', '061'],
  ['melanesia', '054'],
  ['polynesia', '061'],
]
