/** Where typing goes on: there the focus of the browser is never taken away, or the next letters would be commands. */
const FIELD =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit]), [contenteditable]:not([contenteditable=false])'

/** Whether the person is in a field. */
export const isTyping = (active: { matches(selector: string): boolean } | null = document.activeElement): boolean =>
  active?.matches(FIELD) ?? false
