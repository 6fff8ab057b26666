import path from 'node:path'
import { applyCorrections } from '../corrections/apply'
import type { CorrectedCorpus } from '../corrections/types'
import { putFile } from './aside'
import { count } from './progress'
import { describeTally, emptyFolder, isTableFile, readInput, type InputRead } from './reading/folder'
import type { Kept } from './reading/kept'
import type { Setting } from './reading/pieces'
import { openTableEvents, toCorpus, type TableEvents } from './tables/collection'
import { incomingOf, MOST_IN_JSON, writeWire, type Incoming } from './wire/write'

/** What the page is to show: all in memory, or a table that is too long for that. */
export type Input = InputRead | { readonly table: TableEvents }

/** A folder of articles or a table of events. */
export async function openInput(setting: Setting, input: string, kept?: Kept): Promise<Input> {
  if (!isTableFile(input)) return readInput(setting, input, kept)
  const table = await openTableEvents(setting.root, input, setting.map)
  if (table.rows > MOST_IN_JSON) return { table }
  return { corpus: await toCorpus(table, input), tally: null }
}

/** The same, with a complaint where the folder holds no article. */
export function notEmpty(input: Input, folder: string): Input {
  if (!('table' in input) && input.corpus.articles.length === 0) throw emptyFolder(folder)
  return input
}

/** Writes what the page reads to a folder: `corpus.json`, and above `MOST_IN_JSON` events the files it tells of. `live`: a server tells of changes. */
export async function writeCollection(input: Input, folder: string, live = false): Promise<Written> {
  const isTable = 'table' in input
  if (!isTable && input.corpus.events.length <= MOST_IN_JSON) {
    const corpus = live ? { ...input.corpus, live } : input.corpus
    putFile(path.join(folder, 'corpus.json'), JSON.stringify(corpus))
    return { events: corpus.events.length, says: describe(input) }
  }
  const incoming = isTable ? input.table : incomingOf(corrected(input.corpus))
  const events = await writeWire(folder, { ...incoming, events: eventsOf(incoming) }, live)
  return { events, says: isTable ? `${count(events)} events of a table` : describe(input) }
}

export interface Written {
  readonly events: number
  readonly says: string
}

const eventsOf = ({ events }: TableEvents | Incoming): Incoming['events'] =>
  typeof events === 'function' ? events() : events

/** The page corrects what it has whole; columns are of events as they were corrected. */
function corrected({ corrections = [], ...corpus }: CorrectedCorpus) {
  return corrections.length > 0 ? applyCorrections(corpus, corrections).corpus : corpus
}

/** "40 events from 2 articles (2 files read)". */
export function describe({ corpus, tally }: InputRead): string {
  if (tally === null) return `${corpus.events.length} events of a table`
  return `${corpus.events.length} events from ${corpus.articles.length} articles (${describeTally(tally)})`
}
