import { Dialog } from './Dialog'
import { useStore } from './store'
import { words } from './words'

/** What each key does, and whether single letters are keys. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const singleKeys = useStore((state) => state.singleKeys)
  return (
    <Dialog heading={words.keys.heading} onClose={onClose}>
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
