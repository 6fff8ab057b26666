import { tokenAt, type Tokens } from '../tokens'
import type { Toponym, Where } from '../types'
import { toHome } from './filed'
import type { Mentions } from './reading'

/** The country of most of the peoples, governments and places named: "Russian", "Moscow said". */
export function findNation({ toponyms, preambles }: Mentions, least: number): Where | null {
  const counts = new Map<string, { count: number; first: Toponym | null }>()
  let total = 0
  for (const toponym of toponyms) {
    const { place, kind, start } = toponym
    const [country] = place?.countries ?? []
    if (!country || place!.countries.length > 1) continue
    if (preambles.some((one) => start >= one.start && start < one.end)) continue
    total++
    const known = counts.get(country) ?? { count: 0, first: null }
    known.count++
    if (!known.first && place!.kind === 'country' && kind !== 'literal') known.first = toponym
    counts.set(country, known)
  }
  for (const { count, first } of counts.values())
    if (first && count >= least && count * 3 >= total * 2)
      return toHome(first, `most of the names are of ${first.place!.name}`)
  return null
}

/** The country of the few peoples named without a dateline, all of one and none of them abroad: "Chilean officials", not "Danish troops". */
export function findPeople(tokens: Tokens, { article, toponyms }: Mentions): Where | null {
  const [first] = toponyms
  if (article.filedFrom || first?.place?.kind !== 'country' || first.kind === 'literal') return null
  const [country] = first.place.countries
  for (const { place, end } of toponyms)
    if (place?.countries[0] !== country || TRAVELLERS.has(tokens.folded[tokenAt(tokens, end)] ?? ''))
      return null
  return toHome(first, `most of the names are of ${first.place.name}`)
}
const TRAVELLERS = new Set(
  'military army navy troops forces soldiers soldier marines ambassador embassy envoy diplomats diplomat jets warplanes aircraft warships nationals national citizens citizen tourists tourist man woman magazine newspaper airline leader airliner'.split(
    ' ',
  ),
)
