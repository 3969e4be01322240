import { expect, type Locator, type Page } from '@playwright/test'

/** More steps than this no page may ask of somebody who has no mouse. */
const FARTHEST = 60

/** Presses Tab until a control has the focus, as somebody without a mouse gets there. */
export async function tabTo(control: Locator) {
  await expect(control).toBeVisible()
  for (let step = 0; step < FARTHEST; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await control.page().keyboard.press('Tab')
  }
  await expect(control, 'can be reached with Tab').toBeFocused()
}

/** One key after the other. */
export async function press(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

/** All keys before the page has drawn anything, as fast fingers on a slow machine do. A key with `Ctrl+` is held with it. */
export async function pressInOneGo(page: Page, keys: readonly string[]) {
  await page.evaluate((names) => {
    for (const name of names) {
      const key = name.replace('Ctrl+', '')
      const press = { key, ctrlKey: key !== name, bubbles: true, cancelable: true }
      ;(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', press))
    }
  }, keys)
}
