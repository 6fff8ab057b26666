import { createHash } from 'node:crypto'
import type { Found, Named } from '../../clickhouse/rows'
import { NO_STORY, toLead, type InStory } from '../../clickhouse/stories'
import type { NewsEvent } from '../../extract/types'
import type { CollectionNames, Columns } from '../../facets/engine/columns'
import type { WireRead } from '../wire/read'
import type { Unit } from './units'

/** How much a unit brings. */
const SIZES = { articles: 5000, events: 10_000 }

/**
 * The units of a collection that lies in files: first its articles, then its events in the order of the list. Of each no more is read than what it
 * brings, and that only when it is asked for: one that was loaded before costs nothing.
 */
export function* wireUnits(wire: WireRead, name: string, sizes = SIZES): Generator<Unit> {
  const within = `${name}:articles:`
  const unit = (start: string, first: number, found: () => Promise<Found>): Unit => {
    const own = `${start}${first}`
    const hash = createHash('sha256').update(`${wire.hash} ${own}`).digest('hex')
    return { name: own, hash, articles: [], found, problems: [], within }
  }
  const { columns } = wire
  for (let first = 0; first < columns.articles.length; first += sizes.articles)
    yield unit(within, first, async () => ({
      articles: await wire.articles(range(first, first + sizes.articles, columns.articles.length)),
      events: [],
      // also those no event has
      actors: first === 0 ? actorsOf(columns.collection, null) : [],
    }))
  for (let first = 0; first < columns.rows; first += sizes.events)
    yield unit(`${name}:events:`, first, () =>
      eventsOf(wire, range(first, first + sizes.events, columns.rows)),
    )
}

const range = (from: number, to: number, most: number) =>
  Array.from({ length: Math.min(to, most) - from }, (_, i) => from + i)

async function eventsOf(wire: WireRead, rows: readonly number[]): Promise<Found> {
  const { columns } = wire
  const events = await wire.events(rows)
  const { codes } = columns.facets.article
  const articles = new Set(codes.kind === 'one' ? rows.map((row) => codes.codes[row]!) : [])
  return {
    articles: [],
    events,
    before: Array.from(articles, (code) => columns.articles[code]!),
    actors: actorsOf(columns.collection, events),
    stories: await storiesOf(wire, rows, events),
  }
}

/** What is known of the actors of some events, or of all. */
function actorsOf({ aliases, outlets }: CollectionNames, events: readonly NewsEvent[] | null): Named[] {
  const isOutlet = new Set(outlets)
  const wanted = events
    ? new Set(events.flatMap(({ actors, saidBy }) => (saidBy ? [...actors, saidBy.speaker] : actors)))
    : new Set([...Object.keys(aliases), ...outlets])
  return Array.from(wanted, (name) => ({
    name,
    kind: isOutlet.has(name) ? ('outlet' as const) : null,
    aliases: aliases[name] ?? [],
  })).filter(({ kind, aliases }) => kind !== null || aliases.length > 0)
}

/** What each event's row says of its story, which may have begun in rows before these. */
async function storiesOf(
  wire: WireRead,
  rows: readonly number[],
  events: readonly NewsEvent[],
): Promise<(event: NewsEvent) => InStory> {
  const { columns } = wire
  const leads = leadsOf(columns, rows)
  const before = [...new Set(leads)].filter((lead) => lead >= 0 && lead < rows[0]!)
  const told = new Map<number, NewsEvent>(rows.map((row, i) => [row, events[i]!]))
  for (const [i, event] of (await wire.events(before)).entries()) told.set(before[i]!, event)
  const known = new Map<string, InStory>()
  for (const [i, lead] of leads.entries())
    if (lead >= 0) known.set(events[i]!.id, toLead(told.get(lead)!, `${wire.hash} ${columns.stories[lead]}`))
  return ({ id }) => known.get(id) ?? NO_STORY
}

/** Of each of some rows the first of its story under its head, which it follows in the list; -1 where it is in none. */
function leadsOf({ stories, headStarts }: Columns, rows: readonly number[]): number[] {
  let head = 0
  let lead = -1
  return rows.map((row, i) => {
    while (headStarts[head + 1]! <= row) head++
    const story = stories[row] ?? 0
    if (story === 0) return (lead = -1)
    const goesOn = (at: number) => at >= headStarts[head]! && stories[at] === story
    if (i > 0 && lead >= 0 && goesOn(row - 1)) return lead
    lead = row
    while (goesOn(lead - 1)) lead--
    return lead
  })
}
