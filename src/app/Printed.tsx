import { ArticleText } from './ArticleText'
import { whenInWords } from './dates'
import { articleName, placeWords, statusWords, TEXT_LANGUAGE } from './event-words'
import { useActiveFilters } from './FilterPanel'
import { filterNames } from './filter-names'
import { Glyph } from './Glyph'
import './print.css'
import { useListPage } from './list'
import { useStore } from './store'
import { formOf, useSelected, useView, type View } from './view'
import { Why } from './Why'
import { words } from './words'

/** What is put on paper: the open article with its evidence, or else the whole list. */
export function Printed() {
  const view = useView()
  const event = useSelected()
  const article = event && view?.articles.get(event.article)
  if (!view) return null
  if (!event || !article) return <PrintedList view={view} />
  return (
    <article className="printed">
      <h1 lang={TEXT_LANGUAGE}>{article.title || article.id}</h1>
      <p className="printed-facts">
        {[
          article.outlet,
          article.id,
          words.reader.sentence(event.evidence.sentence + 1, article.sentences.length),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ArticleText
        view={view}
        article={article}
        event={event}
        why={<Why key="why" event={event} text={article.text} view={view} beside={[]} />}
      />
    </article>
  )
}

function PrintedList({ view }: { readonly view: View }) {
  const page = useListPage(view, 0)
  const filters = useStore((state) => state.filters)
  const active = useActiveFilters()
  return (
    <article className="printed">
      <h1>{words.title}</h1>
      <p className="printed-facts">
        {[
          words.collection(view.facts.name, view.facts.articles),
          words.shown(view.filtered.shown, view.facts.events),
          ...active.map((dimension) => filterNames(view, filters, dimension)),
        ].join(' · ')}
      </p>
      {page?.groups.map((group) => (
        <section key={group.name}>
          <h2>{group.name}</h2>
          <ul>
            {group.events.map((event) => (
              <li key={event.id}>
                <Glyph form={formOf(view, event)} status={event.status} />
                <div>
                  <div lang={TEXT_LANGUAGE}>{event.title}</div>
                  <small>
                    <b>{whenInWords(event.when)}</b>
                    {` · ${placeWords(event)} · ${statusWords(event)} · ${articleName(view.articles.get(event.article))}`}
                  </small>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
