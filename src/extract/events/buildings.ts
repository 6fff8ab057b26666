import { tokenAt } from '../tokens'
import type { Toponym } from '../types'
import { wordSet } from '../words'
import type { Reading } from './reading'

const BUILDINGS = wordSet(
  'hospital clinic court courthouse university college school cathedral church mosque temple synagogue airport stadium arena prison jail museum library station theatre theater palace barracks zoo centre center hotel speedway racecourse fairgrounds exchange',
)
const COURTS = wordSet('court courts courthouse tribunal')
const AT_BUILDING = wordSet('in at outside inside near')

/** "in Uppsala Cathedral", "at Mubende Regional Referral Hospital": a building behind such a preposition, called after its town. */
export function isAtBuilding(
  { tokens, actors, toponyms, first }: Reading,
  { start, place }: Toponym,
): boolean {
  if (place!.kind !== 'city' && place!.kind !== 'admin') return false
  const body = actors.find((one) => one.kind === 'organisation' && one.start === start)
  const house = body ? tokens.folded[tokenAt(tokens, body.end) - 1]! : ''
  if (!body || !BUILDINGS.has(house)) return false
  // "at Wilson School in Lund": called after somebody
  const town = toponyms.find((one) => one.start > body.end && one.start <= body.end + 5)
  if (town?.place?.kind === 'city' && town.place.id !== place!.id) return false
  const at = tokenAt(tokens, start)
  const before = at - 1 > first && tokens.folded[at - 1] === 'the' ? at - 2 : at - 1
  const word = tokens.folded[before] ?? ''
  // "appeared before Lund District Court"
  return (
    AT_BUILDING.has(word) ||
    (word === 'on' && house === 'exchange') ||
    (word === 'before' && COURTS.has(house))
  )
}
