import type { KeyboardEvent } from 'react'

/** In a field of several lines: Ctrl or ⌘ with Enter sends, Escape leaves it as it is. */
export const submitOn = (submit: () => void, leave: () => void) => (event: KeyboardEvent) => {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    submit()
  }
  if (event.key === 'Escape') {
    event.preventDefault()
    event.stopPropagation()
    leave()
  }
}
