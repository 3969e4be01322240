/** Of the heading above the drafts that have no place in the text. */
export const DRAFTS_ID = 'your-drafts-title'

/** Leads to the drafts that have no place in the text. */
export function showDrafts(): void {
  const heading = document.getElementById(DRAFTS_ID)
  heading?.scrollIntoView({ block: 'center' })
  heading?.focus({ preventScroll: true })
}
