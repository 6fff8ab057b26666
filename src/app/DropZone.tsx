import { useEffect, useState } from 'react'
import { useStore } from './store'
import { words } from './words'

/** The whole window takes files, folders and pages that are dropped on it or pasted outside of a field. */
export function DropZone() {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const { items, files } = event.dataTransfer ?? {}
      if (!files?.length) return
      event.preventDefault()
      // the entries and the list are there only until this listener returns
      const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? [])
      const list = [...files]
      useStore.setState({ dialog: 'add' })
      void import('./dropped').then(({ ingestChosen, ingestDropped }) =>
        entries.length > 0 ? ingestDropped(entries) : ingestChosen(list),
      )
    }
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (target instanceof Element && target.closest('input, textarea, [contenteditable]')) return
      const files = [...(clipboardData?.files ?? [])]
      const [html, text] = [
        clipboardData?.getData('text/html') ?? '',
        clipboardData?.getData('text/plain') ?? '',
      ]
      if (files.length === 0 && !html && !text) return
      useStore.setState({ dialog: 'add' })
      void import('./dropped').then(({ ingestChosen, takePasted }) =>
        files.length > 0 ? ingestChosen(files) : takePasted(html, text),
      )
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  return isOver ? <div className="drop-frame">{words.add.drop}</div> : null
}
