import { DIMENSIONS, isFiltering, type Dimension } from '../facets/filters'
import { useAsking } from './cluster/asking'
import { filterNames } from './filter-names'
import { loadCorpus } from './load'
import { SAMPLE_ARTICLE } from './sample-article'
import { clearFilter, clearFilters, useStore } from './store'
import type { View } from './view'
import { words } from './words'

/** What the list's pane says when it has no event to show, with ways out. */
export function EmptyList({ view }: { readonly view: View | null }) {
  const load = useStore((state) => state.load)
  const failed = useAsking((state) => state.failed)
  if (failed && !view) return <p className="empty empty-says">{words.asking.none}</p>
  if (load.kind === 'failed' && !view) return <Failed detail={load.detail} />
  if (!view) return <Skeleton share={load.kind === 'loading' ? load.share : undefined} />
  if (view.facts.events === 0) return <Nothing />
  return <NoMatch view={view} />
}

function Skeleton({ share }: { readonly share: number | undefined }) {
  return (
    <div className="empty" aria-busy="true">
      <p className={share === undefined ? 'hidden' : 'empty-says'}>
        {words.empty.loading}
        {share !== undefined && ` ${Math.floor(100 * share)} %`}
      </p>
      {share !== undefined && <progress value={share} aria-label={words.empty.loading} />}
      {[72, 88, 64, 80, 70].map((width) => (
        <div key={width} className="skeleton-row">
          <span style={{ width: `${width}%` }} />
          <span style={{ width: `${width - 24}%` }} />
        </div>
      ))}
    </div>
  )
}

function Failed({ detail }: { readonly detail: string }) {
  return (
    <div className="empty">
      <p className="empty-says">{words.empty.failed}</p>
      <p>{words.empty.failedWhy}</p>
      <p className="empty-ways">
        <button type="button" className="button" onClick={() => void loadCorpus()}>
          {words.retry}
        </button>
        <AddButton />
      </p>
      <details>
        <summary>{words.empty.details}</summary>
        <code>{detail}</code>
      </details>
    </div>
  )
}

function Nothing() {
  return (
    <div className="empty">
      <p className="empty-says">{words.empty.nothing}</p>
      <ul>
        {words.empty.nothingHow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="empty-ways">
        <AddButton />
        <button
          type="button"
          className="button"
          onClick={() => void import('./ingest').then(({ ingest }) => ingest([SAMPLE_ARTICLE]))}
        >
          {words.empty.sample}
        </button>
      </p>
      <p className="empty-note">{words.add.privacy}</p>
    </div>
  )
}

function AddButton() {
  return (
    <button type="button" className="button is-main" onClick={() => useStore.setState({ dialog: 'add' })}>
      {words.addArticles}
    </button>
  )
}

function NoMatch({ view }: { readonly view: View }) {
  const filters = useStore((state) => state.filters)
  const on = DIMENSIONS.filter((dimension) => isFiltering(filters, dimension))
  const ways = on.filter((dimension) => view.filtered.without[dimension] > 0)
  const name = (dimension: Dimension) => filterNames(view, filters, dimension)
  return (
    <div className="empty">
      <p className="empty-says">{words.empty.noMatch(on.map(name).join(` ${words.chip.and} `))}</p>
      <ul className="empty-ways">
        {ways.map((dimension) => (
          <li key={dimension}>
            <button type="button" className="button" onClick={() => clearFilter(dimension)}>
              {words.empty.remove(name(dimension))}{' '}
              <small>{words.empty.brings(view.filtered.without[dimension])}</small>
            </button>
          </li>
        ))}
        {on.length > 1 && (
          <li>
            <button type="button" className="button" onClick={clearFilters}>
              {words.clearAll} <small>{words.empty.brings(view.facts.events)}</small>
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}
