import { lazy, Suspense } from 'react'
import { FilterDialog } from './FilterDialog'
import { useStore } from './store'

/** What is opened now and then is fetched when it is opened. */
const DIALOGS = {
  filters: FilterDialog,
  settings: lazy(() => import('./Settings').then(({ Settings }) => ({ default: Settings }))),
  keys: lazy(() => import('./Keys').then(({ Keys }) => ({ default: Keys }))),
  credits: lazy(() => import('./Credits').then(({ Credits }) => ({ default: Credits }))),
  add: lazy(() => import('./AddArticles').then(({ AddArticles }) => ({ default: AddArticles }))),
  export: lazy(() => import('./ExportMenu').then(({ ExportMenu }) => ({ default: ExportMenu }))),
  fix: lazy(() => import('./corrections/FixDialog').then(({ FixDialog }) => ({ default: FixDialog }))),
  corrections: lazy(() =>
    import('./corrections/CorrectionsDialog').then(({ CorrectionsDialog }) => ({
      default: CorrectionsDialog,
    })),
  ),
  visit: lazy(() => import('./visits/VisitDialog').then(({ VisitDialog }) => ({ default: VisitDialog }))),
}

const close = () => useStore.setState({ dialog: null })

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useStore((state) => state.dialog)
  if (!dialog) return null
  const Shown = DIALOGS[dialog]
  return (
    <Suspense>
      <Shown onClose={close} />
    </Suspense>
  )
}
