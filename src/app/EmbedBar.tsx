import { ExternalLink } from 'lucide-react'
import { wholePage } from './embed'
import { useStore } from './store'
import { Shown } from './TopBar'
import { useView } from './view'
import { words } from './words'

/** All the head there is where the page stands in another one: what it is, how many events, and the way to the whole page. */
export function EmbedBar({ hasCount = false }: { readonly hasCount?: boolean }) {
  const view = useView()
  const whole = useStore(wholePage)
  return (
    <header className="embed-bar">
      <h1>{words.title}</h1>
      <p className="bar-collection">
        {view && words.collection(view.corpus.name, view.corpus.articles.length)}
      </p>
      {hasCount && <Shown />}
      <a className="button" href={whole} target="_blank" rel="noopener">
        <ExternalLink size={15} aria-hidden="true" />
        <span>{words.wholePage}</span>
      </a>
    </header>
  )
}
