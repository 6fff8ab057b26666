import { Component, type ReactNode } from 'react'
import { words } from './words'

interface PaneBoundaryProps {
  readonly name: string
  readonly children: ReactNode
}

/** Keeps one pane's failure to itself. (React has error boundaries as classes only.) */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
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
