import { lazy, Suspense } from 'react'
import { SourceLine } from './cluster/AskingLine'
import { Dialog } from './Dialog'
import { FilterDialog } from './FilterDialog'
import { useStore } from './store'
import { words } from './words'

const AddArticles = lazy(() => import('./AddArticles').then((module) => ({ default: module.AddArticles })))

const Settings = lazy(() => import('./Settings').then((module) => ({ default: module.Settings })))
const ExportMenu = lazy(() => import('./ExportMenu').then((module) => ({ default: module.ExportMenu })))

const FixDialog = lazy(() =>
  import('./corrections/FixDialog').then((module) => ({ default: module.FixDialog })),
)

const CorrectionsDialog = lazy(() =>
  import('./corrections/CorrectionsDialog').then((module) => ({ default: module.CorrectionsDialog })),
)

const VisitDialog = lazy(() =>
  import('./visits/VisitDialog').then((module) => ({ default: module.VisitDialog })),
)

const close = () => useStore.setState({ dialog: null })

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useStore((state) => state.dialog)
  switch (dialog) {
    case 'filters':
      return <FilterDialog onClose={close} />
    case 'settings':
      return (
        <Suspense>
          <Settings onClose={close} />
        </Suspense>
      )
    case 'keys':
      return <Keys />
    case 'credits':
      return <Credits />
    case 'add':
      return (
        <Suspense>
          <AddArticles onClose={close} />
        </Suspense>
      )
    case 'export':
      return (
        <Suspense>
          <ExportMenu onClose={close} />
        </Suspense>
      )
    case 'fix':
      return (
        <Suspense>
          <FixDialog onClose={close} />
        </Suspense>
      )
    case 'corrections':
      return (
        <Suspense>
          <CorrectionsDialog onClose={close} />
        </Suspense>
      )
    case 'visit':
      return (
        <Suspense>
          <VisitDialog onClose={close} />
        </Suspense>
      )
    case null:
      return null
  }
}

function Keys() {
  const singleKeys = useStore((state) => state.singleKeys)
  return (
    <Dialog heading={words.keys.heading} onClose={close}>
      <dl className="keys">
        {words.keys.list.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(change) => useStore.setState({ singleKeys: change.target.checked })}
        />
        {words.keys.single}
      </label>
    </Dialog>
  )
}

function Credits() {
  return (
    <Dialog heading={words.credits.heading} onClose={close}>
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
