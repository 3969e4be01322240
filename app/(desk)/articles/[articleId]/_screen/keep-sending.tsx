'use client'

import { Component } from 'react'
import { PageFailed } from '@/app/_ui/page-failed'

/** When the screen fails, the desk behind it stays: what was done goes on being sent. */
export class KeepSending extends Component<{ children: React.ReactNode }, { error: Error | null }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    return error ? <PageFailed error={error} reset={() => this.setState({ error: null })} /> : this.props.children
  }
}
