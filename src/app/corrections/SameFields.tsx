import { X } from 'lucide-react'
import { useCallback, useId } from 'react'
import type { NewsEvent } from '../../extract/types'
import { noFilters } from '../../facets/filters'
import { whenShort } from '../dates'
import { articleName } from '../event-words'
import type { View } from '../view'
import { words } from '../words'
import { Finder } from './Finder'

const MOST = 8

interface SameFieldsProps {
  readonly view: View
  readonly event: NewsEvent
  /** Ids of the events that tell the same. */
  readonly same: readonly string[]
  readonly onChange: (same: readonly string[]) => void
}

/** Which other events tell the same: each can be told apart, more are found by their words. */
export function SameFields({ view, event, same, onChange }: SameFieldsProps) {
  const name = useId()
  const { fix } = words
  const find = useCallback((text: string) => findEvents(view, text, event.id), [view, event.id])
  return (
    <fieldset className="fix-field" aria-labelledby={name}>
      <legend id={name}>{fix.same}</legend>
      <ul>
        {same.flatMap((id) => {
          const other = view.byId.get(id)
          if (!other) return []
          return (
            <li key={id} className="fix-place">
              <span>
                {other.title} <small>{noteOf(view, other)}</small>
              </span>
              <button
                type="button"
                className="button is-icon is-quiet"
                aria-label={fix.sameRemove(other.title)}
                title={fix.sameRemove(other.title)}
                onClick={() => onChange(same.filter((one) => one !== id))}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
      <Finder
        label={fix.sameAdd}
        find={find}
        show={(other) => ({ key: other.id, label: other.title, note: noteOf(view, other) })}
        count={fix.sameFound}
        none={words.facet.noneFound}
        onChoose={(other) => onChange([...new Set([...same, other.id])])}
      />
    </fieldset>
  )
}

/** Events with all these words in title or quote, in the order of the list. */
async function findEvents({ questions }: View, text: string, not: string): Promise<NewsEvent[]> {
  const filters = { ...noFilters, text }
  const { rows } = await questions.rows({ filters, from: 0, count: MOST + 1, heads: false })
  return rows.flatMap(({ event }) => (event.id === not ? [] : event)).slice(0, MOST)
}

const noteOf = ({ articles }: View, event: NewsEvent) =>
  `${whenShort(event.when)} · ${articleName(articles.get(event.article))}`
