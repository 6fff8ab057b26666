import { SourceLine } from './cluster/AskingLine'
import { Dialog } from './Dialog'
import { words } from './words'

/** Where the data is from, and under which licences. */
export function Credits({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog heading={words.credits.heading} onClose={onClose}>
      <p>
        <SourceLine />
      </p>
      <dl className="credits">
        {words.credits.list.map(([what, whose, licence]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {whose} <small>{licence}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className="dialog-note">{words.credits.outlines}</p>
    </Dialog>
  )
}
