import type { NewsEvent, Place, Status } from '../extract/types'
import { NO_THEME } from '../facets/columns'
import type { PlaceForm } from '../facets/places'
import type { MapAsk, PlaceMark, Questions } from '../facets/questions'
import type { Ask } from './open'
import { boxParameters, filterParameters } from './parameters'

const NEAREST_MERGED = 11

type MarkRow = readonly [
  place: string,
  form: PlaceForm,
  places: number,
  merged: readonly string[],
  events: number,
  vague: string,
  ...statuses: [happened: number, reported: number, planned: number, denied: number],
  themes: readonly [names: readonly string[], counts: readonly number[]],
  one: string,
]

/** Places that were asked for before, by id: they never change. */
type Places = Map<string, Place>

/** Question 1 over the server. */
export function askMap(ask: Ask): Questions['mapCounts'] {
  const places: Places = new Map()
  return async ({ filters, box, zoom, most, singles }: MapAsk, how = {}) => {
    const asked = { ...filterParameters(filters), ...boxParameters('box', box) }
    const shift = zoom > NEAREST_MERGED ? 0 : 29 - zoom
    const [rows, totals] = await Promise.all([
      ask('marks', { ...asked, shift, most }, how) as Promise<readonly MarkRow[]>,
      ask('marksTotals', filterParameters(filters), how),
    ])
    const alone = singles ? rows.flatMap((row) => (row[4] === 1 ? [row[11]] : [])) : []
    const [events] = await Promise.all([
      eventsById(ask, alone, how),
      learnPlaces(
        ask,
        places,
        rows.map((row) => row[0]),
        how,
      ),
    ])
    const [shown, unplaced, atTowns] = totals[0] as [number, number, number]
    const elsewhere = atTowns - rows.reduce((sum, row) => sum + (row[1] === 'point' ? row[4] : 0), 0)
    const marks = rows.map((row) => toMark(row, places, singles ? (events.get(row[11]) ?? null) : null))
    return { marks: marks.sort(byEvents), shown, unplaced, elsewhere }
  }
}

function toMark(
  [id, form, places, merged, events, vague, happened, reported, planned, denied, themes, one]: MarkRow,
  known: Places,
  single: NewsEvent | null,
): PlaceMark {
  const statuses = { happened, reported, planned, denied }
  void one
  return {
    place: known.get(id)!,
    form,
    places,
    merged: places > 1 ? merged : [],
    events,
    vague: vague || null,
    statuses: Object.fromEntries(
      (Object.keys(statuses) as Status[]).flatMap((status) =>
        statuses[status] > 0 ? [[status, statuses[status]]] : [],
      ),
    ),
    themes: commonest(themes),
    single: events === 1 ? single : null,
  }
}

function commonest([names, counts]: MarkRow[10]): readonly (string | null)[] {
  return names
    .map((name, i) => ({ name, count: counts[i]! }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => (name === NO_THEME ? null : name))
}

function byEvents(a: PlaceMark, b: PlaceMark): number {
  return b.events - a.events || (a.place.id < b.place.id ? -1 : 1)
}

async function learnPlaces(ask: Ask, known: Places, ids: readonly string[], how: Parameters<Ask>[2]) {
  await inChunks(
    ids.filter((id) => !known.has(id)),
    async (some) => {
      for (const [place] of await ask('placesById', { ids: some }, how)) {
        const read = JSON.parse(place as string) as Place
        known.set(read.id, read)
      }
    },
  )
}

/** The events of some ids, those there are. */
export async function eventsById(ask: Ask, ids: readonly string[], how: Parameters<Ask>[2]) {
  const events = new Map<string, NewsEvent>()
  await inChunks(ids, async (some) => {
    for (const [event] of await ask('eventsById', { ids: some }, how)) {
      const read = JSON.parse(event as string) as NewsEvent
      events.set(read.id, read)
    }
  })
  return events
}

/** An address carries only so much. */
const MOST_IDS = 400

export async function inChunks(
  ids: readonly string[],
  run: (some: readonly string[]) => Promise<void>,
): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, i) =>
    ids.slice(i * MOST_IDS, (i + 1) * MOST_IDS),
  )
  await Promise.all(chunks.map(run))
}
