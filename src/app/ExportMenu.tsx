import { Download, Pencil } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { NewsEvent } from '../extract/types'
import type { Answer } from '../facets/engine/details'
import { noFilters } from '../facets/filters'
import { fileName, FORMATS, type FormatId } from '../exports/formats'
import { isInCalendar } from '../exports/ics'
import { isPointed } from '../exports/lines'
import type { Pack } from '../exports/types'
import { correctedNow } from './corrections/state'
import { Dialog } from './Dialog'
import { download } from './export/download'
import './export/export.css'
import { oneFileOf } from './export/one-file'
import { filtersInWords, packNow, type Choice } from './export/pack'
import { pictureOf } from './export/picture'
import { exportWords } from './export/words'
import { isOneFile } from './inlined'
import { useStore } from './store'
import { allEvents } from './list'
import { useAnswer } from './useAnswer'
import { useView, type View } from './view'
import { words } from './words'

type Says = { readonly kind: 'working' | 'saved' | 'failed'; readonly text: string }

/** One file to be made: `use` says in a line what it is for. */
interface Offer {
  readonly key: string
  readonly name: string
  readonly extension: string
  readonly use: string
  /** Part of the file's name. */
  readonly part?: string
  readonly make: (pack: Pack) => Promise<Blob>
}

const DATA: readonly FormatId[] = ['csv', 'geojson', 'kml', 'ics', 'json', 'md']

/** What is filtered, or all, as a file of the chosen form. */
export function ExportMenu({ onClose }: { readonly onClose: () => void }) {
  const view = useView()
  const [chosen, setChosen] = useState<Choice>('filtered')
  const [says, setSays] = useState<Says | null>(null)
  const isFiltered = view !== null && view.filtered.shown < view.facts.events
  const choice = isFiltered ? chosen : 'all'
  const told = useAnswer(useCallback(() => view && toldOf(view, choice), [view, choice]))
  if (!view) return null
  const save = (offer: Offer) => void saveFile(offer, choice, setSays)
  const lists = [
    [exportWords().groups.data, dataOffers(told ?? [])],
    [exportWords().groups.page, isOneFile() || !correctedNow() ? [] : [htmlOffer()]],
    [exportWords().groups.pictures, pictureOffers(view)],
  ] as const
  return (
    <Dialog heading={exportWords().heading} className="export" onClose={onClose}>
      <fieldset className="export-which">
        <legend className="hidden">{exportWords().which}</legend>
        {(isFiltered ? (['filtered', 'all'] as const) : (['all'] as const)).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="export-which"
              checked={choice === one}
              onChange={() => setChosen(one)}
            />
            {one === 'all'
              ? exportWords().all(view.facts.events)
              : exportWords().filtered(view.filtered.shown)}
          </label>
        ))}
      </fieldset>
      {choice === 'filtered' && (
        <p className="export-filters">{exportWords().filters(filtersInWords(view).join(' · '))}</p>
      )}
      {lists.map(([heading, offers]) => (
        <OfferList key={heading} heading={heading} offers={offers} onSave={save} />
      ))}
      {correctedNow() && <CorrectionsOffer />}
      <p className={`export-says is-${says?.kind}`} role="status">
        {says?.text}
      </p>
    </Dialog>
  )
}

function CorrectionsOffer() {
  return (
    <>
      <h3>{words.fix.list}</h3>
      <ul className="export-list">
        <li>
          <button type="button" onClick={() => useStore.setState({ dialog: 'corrections' })}>
            <strong>{words.fix.list}…</strong>
            <span>{words.fix.downloadUse}</span>
            <Pencil size={16} aria-hidden="true" />
          </button>
        </li>
      </ul>
    </>
  )
}

interface OfferListProps {
  readonly heading: string
  readonly offers: readonly Offer[]
  readonly onSave: (offer: Offer) => void
}

function OfferList({ heading, offers, onSave }: OfferListProps) {
  if (offers.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul className="export-list">
        {offers.map((offer) => (
          <li key={offer.key}>
            <button type="button" onClick={() => onSave(offer)}>
              <strong>
                {offer.name}
                {!offer.name.toLowerCase().includes(offer.extension) && <small> .{offer.extension}</small>}
              </strong>
              <span>{offer.use}</span>
              <Download size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

async function saveFile(offer: Offer, choice: Choice, say: (says: Says) => void): Promise<void> {
  say({ kind: 'working', text: exportWords().working(offer.name) })
  // so that the line above is on the screen before a large collection takes its seconds
  await new Promise((done) => setTimeout(done, 30))
  try {
    const pack = await packNow(choice, new Date())
    if (!pack) return
    const blob = await offer.make(pack)
    const file = fileName(pack, offer.extension, offer.part)
    download(blob, file)
    say({ kind: 'saved', text: exportWords().saved(file, exportWords().size(blob.size)) })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    say({ kind: 'failed', text: exportWords().failed(offer.name, why) })
  }
}

/** Of more events it is not told beforehand how many a format can hold. */
const MOST_TOLD = 20_000

function toldOf({ questions, filters, filtered, facts }: View, choice: Choice): Answer<readonly NewsEvent[]> {
  const count = choice === 'all' ? facts.events : filtered.shown
  return count > MOST_TOLD ? [] : allEvents(questions, choice === 'all' ? noFilters : filters)
}

function dataOffers(events: readonly NewsEvent[]): readonly Offer[] {
  const counts: Partial<Record<FormatId, string>> =
    events.length > 0
      ? {
          geojson: exportWords().points(events.filter(isPointed).length, events.length),
          ics: exportWords().dated(events.filter(isInCalendar).length, events.length),
        }
      : {}
  return DATA.map((id) => {
    const [name, use] = exportWords().formats[id]
    const { extension, type, write } = FORMATS[id]
    return {
      key: id,
      name,
      extension,
      use: counts[id] ? `${use} ${counts[id]}` : use,
      make: async (pack) => new Blob([write(pack)], { type }),
    }
  })
}

function htmlOffer(): Offer {
  const [name, use] = exportWords().html
  return {
    key: 'html',
    name,
    extension: 'html',
    use,
    make: (pack) => oneFileOf(pack, correctedNow()!),
  }
}

/** Pictures of the panes that are on the page: what they show is what is filtered, whatever the choice. */
function pictureOffers(view: View): readonly Offer[] {
  const { facts, filtered } = view
  const shown = words.shown(filtered.shown, facts.events)
  const caption = [[facts.name || words.title, shown, ...filtersInWords(view)].join(' · ')]
  return (['map', 'timeline'] as const).flatMap((key) => {
    const pane = document.getElementById(`${key}-pane`)
    const [name, use] = exportWords()[key]
    return pane ? [{ key, name, extension: 'png', use, part: key, make: () => pictureOf(pane, caption) }] : []
  })
}
