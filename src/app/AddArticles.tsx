import { Dialog } from './Dialog'
import { words } from './words'

/** Where articles are added by hand. */
export function AddArticles({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog heading={words.add.heading} onClose={onClose}>
      <p>{words.add.privacy}</p>
    </Dialog>
  )
}
