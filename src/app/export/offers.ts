import type { NewsEvent } from '../../extract/types'
import { FORMATS, type FormatId } from '../../exports/formats'
import { isInCalendar } from '../../exports/ics'
import { isPointed } from '../../exports/lines'
import type { Answer } from '../../facets/engine/details'
import { noFilters } from '../../facets/filters'
import { failure } from '../../facets/questions'
import { correctedNow } from '../corrections/state'
import { allEvents } from '../list'
import type { View } from '../view'
import { words } from '../words'
import { oneFileOf } from './one-file'
import { filtersInWords, newestOf, packNow, type Choice } from './pack'
import { pictureOf } from './picture'
import { exportWords } from './words'
import { writeEvents, type Following } from './write'

/** One file to be made: `use` says in a line what it is for. */
export interface Offer {
  readonly key: string
  readonly name: string
  readonly extension: string
  readonly use: string
  /** Part of the file's name. */
  readonly part?: string
  readonly make: (following: Following) => Promise<Made>
}

/** `newest`: day of the newest article; `holds`: what is in the file, in words. */
export interface Made {
  readonly blob: Blob
  readonly newest: string | null
  readonly holds?: string
}

const DATA: readonly FormatId[] = ['csv', 'geojson', 'kml', 'ics', 'json', 'md']

/** Of more events, and where they are not in the page, it is not told beforehand how many a format can hold. */
const MOST_TOLD = 20_000

export function toldOf(
  { questions, filters, filtered, facts }: View,
  choice: Choice,
): Answer<readonly NewsEvent[]> {
  const count = choice === 'all' ? facts.events : filtered.shown
  return count > MOST_TOLD || !correctedNow()
    ? []
    : allEvents(questions, choice === 'all' ? noFilters : filters)
}

export function dataOffers(events: readonly NewsEvent[], choice: Choice): readonly Offer[] {
  const counts: Partial<Record<FormatId, string>> =
    events.length > 0
      ? {
          geojson: exportWords().points(events.filter(isPointed).length, events.length),
          ics: exportWords().dated(events.filter(isInCalendar).length, events.length),
        }
      : {}
  return DATA.map((id) => {
    const [name, use] = exportWords().formats[id]
    return {
      key: id,
      name,
      extension: FORMATS[id].extension,
      use: counts[id] ? `${use} ${counts[id]}` : use,
      make: async (following) => {
        const { blob, newest, events: held, all } = await writeEvents(FORMATS[id], choice, following)
        return { blob, newest, holds: exportWords().holds(held, all) }
      },
    }
  })
}

export function htmlOffer(choice: Choice): Offer {
  const [name, use] = exportWords().html
  return {
    key: 'html',
    name,
    extension: 'html',
    use,
    make: async () => {
      const pack = await packNow(choice)
      if (!pack) throw failure('changed', 'there is no collection')
      return { blob: await oneFileOf(pack, correctedNow()!), newest: newestOf(pack.articles) }
    },
  }
}

/** Pictures of the panes that are on the page: what they show is what is filtered, whatever the choice. */
export function pictureOffers(view: View): readonly Offer[] {
  const { facts, filtered } = view
  const shown = words.shown(filtered.shown, facts.events)
  const caption = [[facts.name || words.title, shown, ...filtersInWords(view)].join(' · ')]
  return (['map', 'timeline'] as const).flatMap((key) => {
    const pane = document.getElementById(`${key}-pane`)
    const [name, use] = exportWords()[key]
    return pane
      ? [
          {
            key,
            name,
            extension: 'png',
            use,
            part: key,
            make: async () => ({ blob: await pictureOf(pane, caption), newest: facts.newest }),
          },
        ]
      : []
  })
}
