import { Component, type ComponentChildren } from 'preact'

interface BoundaryProps {
  readonly children: ComponentChildren
  /** What is drawn in the children's place after one of them has failed. */
  readonly fallback: (error: unknown) => ComponentChildren
}

/** Keeps an error while drawing from leaving a blank page. */
export class Boundary extends Component<BoundaryProps, { error: unknown; failed: boolean }> {
  override state = { error: null as unknown, failed: false }

  override componentDidCatch(error: unknown): void {
    console.error(error)
    this.setState({ error, failed: true })
  }

  override render({ children, fallback }: BoundaryProps): ComponentChildren {
    return this.state.failed ? fallback(this.state.error) : children
  }
}
