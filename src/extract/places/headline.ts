import type { Gazetteer } from '../gazetteer'
import { findNames } from '../names'
import { findToponyms, type OutletRegion } from '../places'
import { tokenise } from '../tokens'
import type { Article, Place } from '../types'

const LARGE = 100_000
const BEHIND = /\b(?:in|at|near) (?:the )?$/i

/** The place that a headline from outside the text names: behind a preposition the first, else the first country, division or large town. `null` where the headline is the text's own. */
export function readHeadline(
  { title, text, outlet }: Article,
  region: OutletRegion | null,
  gazetteer: Gazetteer,
): Place | null {
  if (title === '' || text.includes(title.replace(/…$/, ''))) return null
  const tokens = tokenise(title)
  const sentences = [{ start: 0, end: title.length, paragraph: 0 }]
  const names = findNames(tokens, sentences, gazetteer)
  const toponyms = findToponyms(
    tokens,
    { sentences, names, dateline: null, outlet, title, region },
    gazetteer,
  )
  const known = toponyms.filter(({ kind, place }) => kind === 'literal' && place !== null && isKnown(place))
  const first = known.find(({ start }) => BEHIND.test(title.slice(0, start))) ?? known[0]
  return first?.place ?? null
}

const isKnown = ({ kind, population = 0 }: Place) =>
  kind === 'country' || kind === 'admin' || (kind === 'city' && population >= LARGE)
