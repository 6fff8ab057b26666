import { Component, type ReactNode } from 'react'
import { useStore } from './store'
import { words } from './words'

interface PaneBoundaryProps {
  readonly name: string
  readonly children: ReactNode
}

/** Keeps one pane's failure to itself, until it is tried again or the collection is another. (React has error boundaries as classes only.) */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  private stop = () => {}

  override componentDidMount() {
    this.stop = useStore.subscribe((now, before) => {
      if (now.corpus !== before.corpus || now.remote !== before.remote) this.setState({ failed: false })
    })
  }

  override componentWillUnmount() {
    this.stop()
  }

  override render() {
    const { name, children } = this.props
    if (!this.state.failed) return children
    return (
      <div className="empty" role="alert">
        <p className="empty-says">{words.empty.paneFailed(name)}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {words.empty.reload(name)}
        </button>
      </div>
    )
  }
}
