import type { Locator } from '@playwright/test'

/** Puts something on the clipboard of the browser and pastes it into a field, by the keys that everybody uses. */
export async function paste(field: Locator, { text, html }: { readonly text: string; readonly html?: string }) {
  const page = field.page()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(
    async ({ text, html }) => {
      const kinds: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
      if (html) kinds['text/html'] = new Blob([html], { type: 'text/html' })
      await navigator.clipboard.write([new ClipboardItem(kinds)])
    },
    { text, html },
  )
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
}
