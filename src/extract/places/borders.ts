import { PUNCTUATION, POSSESSIVE, type Tokens } from '../tokens'
import type { Place, Toponym } from '../types'
import { tokenAt } from '../tokens'
import { BORDERS } from '../lexicon/borders'
import { rows } from '../lexicon/rows'
import { wordSet } from '../words'

const MIDDLES = new Map(
  rows(BORDERS).map(([pair, point]) => {
    const [lat, lon] = point!.split(',').map(Number)
    return [pair!, { lat: lat!, lon: lon! }]
  }),
)

/** The border of two countries, named in the order of the text. */
function borderOf(a: Place, b: Place): Place {
  const countries = [a.countries[0]!, b.countries[0]!].sort()
  const pair = countries.join('-')
  const middle = MIDDLES.get(pair) ?? { lat: (a.lat + b.lat) / 2, lon: (a.lon + b.lon) / 2 }
  return { id: `border:${pair}`, name: `${a.name}–${b.name} border`, kind: 'border', countries, ...middle }
}

/**
 * "Tajik-Afghan border", "Tajikistan's border with Afghanistan", "the border between X and Y": one toponym for two, over all the words; "near the Tajik
 * border" is that with the neighbour that the article names most.
 */
export function joinBorders(tokens: Tokens, toponyms: readonly Toponym[]): Toponym[] {
  const joined: Toponym[] = []
  for (let i = 0; i < toponyms.length; i++) {
    const [first, second] = [toponyms[i]!, toponyms[i + 1]]
    const border = second && isCountry(first) && isCountry(second) ? readBorder(tokens, first, second) : null
    if (border) {
      joined.push(border)
      i++
    } else joined.push((isCountry(first) && readOneSided(tokens, first, toponyms[i - 1], toponyms)) || first)
  }
  return joined
}

const NEAR = wordSet('near along at across to from on over towards toward by')

/** "near the Tajik border"; behind a place it only says where that is. */
function readOneSided(
  tokens: Tokens,
  one: Toponym,
  before: Toponym | undefined,
  toponyms: readonly Toponym[],
): Toponym | null {
  const from = tokenAt(tokens, one.start)
  const after = tokenAt(tokens, one.end)
  if (!BORDER.test(tokens.folded[after] ?? '')) return null
  if (tokens.folded[from - 1] !== 'the' || !NEAR.has(tokens.folded[from - 2] ?? '')) return null
  if (before?.place && from - tokenAt(tokens, before.end) <= 3) return null
  const other = neighbourOf(one.place!, toponyms)
  return (
    other && {
      start: one.start,
      end: tokens.end[after]!,
      kind: 'literal',
      place: borderOf(other, one.place!),
      rule: `the border with ${other.name}, the neighbour named most`,
      others: [],
    }
  )
}

/** The country with a known border to this one that most names of the article are in; `null` where there is none. */
function neighbourOf({ countries: [own] }: Place, toponyms: readonly Toponym[]): Place | null {
  const counts = new Map<string, number>()
  for (const { place } of toponyms) {
    const [country, ...more] = place?.countries ?? []
    if (country === undefined || more.length > 0 || !MIDDLES.has([country, own!].sort().join('-'))) continue
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most
    ? (toponyms.find(({ place }) => place?.kind === 'country' && place.countries[0] === most[0])?.place ??
        null)
    : null
}

const isCountry = (toponym: Toponym) => toponym.place?.kind === 'country'
const WITH =
  /^(?:['’]s |['’] )?(?:(?:common|shared|long|porous|mountainous|desert|disputed|volatile|land|sea|maritime|(?:south|north|east|west)(?:ern)?|(?:south|north)(?:east|west)(?:ern)?|\d+-(?:km|kilometre|kilometer|mile)) ){0,2}(?:borders?|frontiers?) with(?: neighbou?ring)?$/
const BORDER = /^(?:borders?|frontiers?|borderlands?|borderland)$/

function readBorder(tokens: Tokens, first: Toponym, second: Toponym): Toponym | null {
  const from = tokenAt(tokens, first.start)
  const between = wordsBetween(tokens, first, second)
  const after = tokenAt(tokens, second.end)
  const make = (start: number, end: number): Toponym => ({
    start,
    end,
    kind: 'literal',
    place: borderOf(first.place!, second.place!),
    rule: 'the border of the two countries named',
    others: [],
  })
  // "Tajik-Afghan border", "Tajikistan – Afghanistan border"
  const compound = /^[-–—/]$/.test(between)
  if (compound && BORDER.test(tokens.folded[after] ?? '')) return make(first.start, tokens.end[after]!)
  // "Tajikistan's border with Afghanistan", "the Tajik border with Afghanistan"
  if (WITH.test(between)) return make(first.start, second.end)
  // "the border between Tajikistan and Afghanistan", "border areas between X and Y", "the border of X with Y"
  if (!/^(?:and|with)(?: the)?$/.test(between)) return null
  const at = tokens.folded[from - 1] === 'the' ? from - 2 : from - 1
  const link = tokens.folded[at] ?? ''
  if (link !== 'between' && link !== 'of') return null
  const border = AREA.test(tokens.folded[at - 1] ?? '') ? at - 2 : at - 1
  return BORDER.test(tokens.folded[border] ?? '') ? make(tokens.start[border]!, second.end) : null
}

const AREA = /^(?:areas?|regions?|zones?|districts?|line|crossings?|posts?|section|stretch)$/

/** The folded words between two toponyms, at most six; longer gaps give a text no rule has. */
function wordsBetween(tokens: Tokens, first: Toponym, second: Toponym): string {
  const from = tokenAt(tokens, first.end)
  const to = tokenAt(tokens, second.start)
  if (to - from > 6) return ' '
  let text = ''
  for (let i = from; i < to; i++) {
    const tight = tokens.kind[i] === PUNCTUATION || tokens.kind[i] === POSSESSIVE
    text += (text && !tight ? ' ' : '') + tokens.folded[i]!
  }
  return text
}
