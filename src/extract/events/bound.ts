import { WORD } from '../tokens'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Reading } from './reading'

/** "en route to Oslo", "on its way to the port of Oslo", "left for Oslo": where somebody goes, not yet where he is. */
export function isBoundFor({ tokens, first }: Reading, before: number): boolean {
  const { folded } = tokens
  let at = before
  if (folded[at] === 'of')
    while (at > before - 5 && at > first && folded[at] !== 'to' && folded[at] !== 'for') at--
  const word = folded[at - 1] ?? ''
  if (folded[at] === 'to') return word === 'route' || (word === 'way' && ON_WAY.has(folded[at - 2] ?? ''))
  return folded[at] === 'for' && LEAVING.has(word)
}
const ON_WAY = wordSet('its their his her the our my')
const LEAVING = wordSet('bound destined left leave leaves leaving departed departing')

/** "ruled that the boy should go back to Cuba", "must be returned to Cuba": where somebody is yet to go. */
export function isAfterMotion({ tokens, first }: Reading, before: number, main: Core['main']): boolean {
  const { folded } = tokens
  if (folded[before] !== 'to' || !main) return false
  let verb = before - 1
  while (verb > first && verb > before - 8 && tokens.kind[verb] === WORD && !GOING.has(folded[verb]!)) verb--
  if (!GOING.has(folded[verb] ?? '') || verb <= main.last) return false
  const modal = folded[verb - 1] === 'be' ? verb - 2 : verb - 1
  return MODALS.has(folded[modal] ?? '')
}
/** "The decision to return the boy to Chad angered": where it may come to, told before what it did. */
export function isDecided({ tokens, first }: Reading, before: number, main: Core['main']): boolean {
  const { folded } = tokens
  if (folded[before] !== 'to' || !main || before > main.start) return false
  for (let i = before - 1; i > first + 1 && i > before - 7 && tokens.kind[i] === WORD; i--)
    if (GOING.has(folded[i]!)) return folded[i - 1] === 'to' && DECIDED.has(folded[i - 2]!)
  return false
}
const DECIDED = wordSet(
  'decision decisions plan plans bid effort efforts attempt attempts order request ruling refusal move',
)

/** What grows or goes into a place: "opposed its expansion into Chad". */
export const GROWTH = wordSet(
  'expansion enlargement entry accession admission incursion exports shipments deliveries',
)
/** True where one of them stands within four tokens before the preposition of a place. */
export const isGrowth = ({ tokens }: Reading, before: number) =>
  [1, 2, 3, 4].some((back) => GROWTH.has(tokens.folded[before - back] ?? ''))
const GOING = wordSet('go return returned travel fly head sent brought deported extradited taken move flown')
const MODALS = wordSet('will should must could would may might can to')

/** "Although the ban in Chad failed, parliament met": told beside what came about. */
export function isConceded({ tokens, first, predicates }: Reading, at: number, main: Core['main']): boolean {
  if (!main || at > main.start || !CONCEDING.has(tokens.folded[first]!)) return false
  if (tokens.folded[first + 1]!.endsWith('ing')) return false
  let comma = at + 1
  while (comma < main.start && !/^(?:,|--?|[–—])$/.test(tokens.folded[comma]!)) comma++
  if (comma >= main.start) return false
  // "While in Chad, he": his own stay
  return (
    !MEANWHILE.has(tokens.folded[first]!) || predicates.some((p) => p.finite && !p.noun && p.token < comma)
  )
}
const CONCEDING = wordSet('although though despite given unlike while whereas')
const MEANWHILE = wordSet('while whereas')

/** "for fans wanting to travel to fairs in Chad". */
export function isWished({ tokens }: Reading, at: number, main: Core['main']): boolean {
  if (!main) return false
  for (let i = at - 1; i > main.last && i > at - 12 && tokens.kind[i] === WORD; i--)
    if (WISHING.has(tokens.folded[i]!) && tokens.folded[i + 1] === 'to') return true
  return false
}
const WISHING = wordSet('wanting hoping wishing planning seeking looking')

const BROUGHT = wordSet(
  'taken transported airlifted flown rushed driven brought transferred moved extradited mailed mailing shipped shipping smuggled smuggling exported exporting delivered delivering passage',
)

/** "were shot in Lund and taken to a hospital in Malmo": where somebody came to behind what is told. */
export function isBroughtTo({ tokens }: Reading, before: number, main: Core['main']): boolean {
  const { folded, kind } = tokens
  if (!main) return false
  let to = before
  // "to a hospital in"
  if (folded[before] === 'in') while (to > before - 6 && folded[to] !== 'to' && kind[to] === WORD) to--
  if (folded[to] !== 'to') return false
  for (let i = to - 1; i > main.last && i > to - 5; i--) if (BROUGHT.has(folded[i]!)) return true
  return false
}
