import { useStore } from '../store'
import { useView } from '../view'
import { Dialog } from '../Dialog'
import { words } from '../words'
import './fix.css'
import { FixForm } from './FixForm'
import { useFixing } from './fixing'
import { MakeForm } from './MakeForm'

/** The form for one event: there already, or to be made from words of an article. */
export function FixDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView()
  const fixing = useFixing((state) => state.fixing)
  const language = useStore((state) => state.language)
  if (!view || !fixing) return null
  if (fixing.kind === 'event') {
    const event = view.byId.get(fixing.id)
    return event ? (
      <Dialog heading={words.fix.heading} className="fix" onClose={onClose}>
        <FixForm key={`${event.id} ${language}`} view={view} event={event} onClose={onClose} />
      </Dialog>
    ) : null
  }
  const article = view.articles.get(fixing.article)
  return article ? (
    <Dialog heading={words.fix.makeHeading} className="fix" onClose={onClose}>
      <MakeForm view={view} article={article} span={fixing.span} onClose={onClose} />
    </Dialog>
  ) : null
}
