import { Download, Pencil } from 'lucide-react'
import { useCallback, useState } from 'react'
import { correctedNow } from './corrections/state'
import { Dialog } from './Dialog'
import './export/export.css'
import { dataOffers, htmlOffer, pictureOffers, toldOf, type Offer } from './export/offers'
import { filtersInWords, type Choice } from './export/pack'
import { Progress, useSaving } from './export/saving'
import { exportWords } from './export/words'
import { isOneFile } from './inlined'
import { useStore } from './store'
import { useAnswer } from './useAnswer'
import { useView } from './view'
import { words } from './words'

/** What is filtered, or all, as a file of the chosen form. */
export function ExportMenu({ onClose }: { readonly onClose: () => void }) {
  const view = useView()
  const [chosen, setChosen] = useState<Choice>('filtered')
  const { says, work, save } = useSaving()
  const isFiltered = view !== null && view.filtered.shown < view.facts.events
  const choice = isFiltered ? chosen : 'all'
  const told = useAnswer(useCallback(() => view && toldOf(view, choice), [view, choice]))
  if (!view) return null
  const isHere = correctedNow() !== null
  const lists = [
    [exportWords().groups.data, dataOffers(told ?? [], choice)],
    [exportWords().groups.page, isOneFile() || !isHere ? [] : [htmlOffer(choice)]],
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
        <OfferList key={heading} heading={heading} offers={offers} isBusy={work !== null} onSave={save} />
      ))}
      {!isHere && <p className="export-filters">{exportWords().noHtml}</p>}
      {isHere && <CorrectionsOffer />}
      {work && <Progress work={work} />}
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
  /** One is being made. */
  readonly isBusy: boolean
  readonly onSave: (offer: Offer) => void
}

function OfferList({ heading, offers, isBusy, onSave }: OfferListProps) {
  if (offers.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul className="export-list">
        {offers.map((offer) => (
          <li key={offer.key}>
            <button type="button" aria-disabled={isBusy} onClick={() => onSave(offer)}>
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
