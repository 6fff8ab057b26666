import { Fragment, type ReactNode } from 'react'
import { dayInWords, whenInWords } from '../dates'
import { Dialog } from '../Dialog'
import { articleName, TEXT_LANGUAGE } from '../event-words'
import { select } from '../store'
import { useView, type View } from '../view'
import { words } from '../words'
import type { Change, Said, SaidField } from './compare'
import './visits.css'
import { useVisits } from './since'

/** So many of a kind are listed; of the others their number. */
const MOST_LISTED = 200

/** What came, changed and went since the last visit: new and changed ones can be chosen. */
export function VisitDialog({ onClose }: { readonly onClose: () => void }) {
  const since = useVisits((visits) => visits.since)
  const view = useView()
  if (!since || !view) return null
  const { added, changed, gone } = since.changes
  const { visit } = words
  const choose = (id: string) => {
    onClose()
    select(id)
  }
  return (
    <Dialog heading={visit.heading(dayInWords(since.day))} className="visit" onClose={onClose}>
      <Part heading={visit.added(added.length)} list={added}>
        {(said) => <Title said={said} view={view} onChoose={choose} />}
      </Part>
      <Part heading={visit.changed(changed.length)} list={changed}>
        {(change) => (
          <>
            <Title said={change.after} view={view} onChoose={choose} />
            <Fields change={change} />
          </>
        )}
      </Part>
      <Part heading={visit.gone(gone.length)} list={gone}>
        {(said) => <Title said={said} view={view} onChoose={choose} />}
      </Part>
    </Dialog>
  )
}

interface PartProps<Item> {
  readonly heading: string
  readonly list: readonly Item[]
  readonly children: (item: Item) => ReactNode
}

function Part<Item>({ heading, list, children }: PartProps<Item>) {
  if (list.length === 0) return null
  const more = list.length - MOST_LISTED
  return (
    <section className="visit-part">
      <h3>{heading}</h3>
      <ul>
        {list.slice(0, MOST_LISTED).map((item, i) => (
          <li key={i}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && <p>{words.reader.andMore(more)}</p>}
    </section>
  )
}

interface TitleProps {
  readonly said: Said
  readonly view: View
  readonly onChoose: (id: string) => void
}

/** One that is gone, or that the reader hid, cannot be chosen. */
function Title({ said, view, onChoose }: TitleProps) {
  const { id, title, article } = said
  return (
    <>
      {view.byId.has(id) ? (
        <button type="button" className="link" lang={TEXT_LANGUAGE} onClick={() => onChoose(id)}>
          {title}
        </button>
      ) : (
        <span lang={TEXT_LANGUAGE}>{title}</span>
      )}
      <small>
        {whenInWords(said.when)} · {articleName(view.articles.get(article) ?? { id: article, outlet: null })}
      </small>
    </>
  )
}

function Fields({ change: { before, after, fields } }: { readonly change: Change }) {
  return (
    <dl className="visit-fields">
      {fields.map((field) => (
        <Fragment key={field}>
          <dt>{words.fix.fields[field]}</dt>
          <dd>
            <del>{valueWords(before, field)}</del> → <ins>{valueWords(after, field)}</ins>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

function valueWords(said: Said, field: SaidField): string {
  switch (field) {
    case 'title':
      return said.title
    case 'when':
      return whenInWords(said.when)
    case 'where':
      return said.where.map(placeWords).join(', ') || words.list.noPlace
    case 'status':
      return words.statuses[said.status]
    case 'type':
      return words.types[said.type]
  }
}

const placeWords = ({ name, role }: Said['where'][number]) =>
  role === 'about' ? words.list.about(name) : name
