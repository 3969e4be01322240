import { build } from 'esbuild'
import type { BrowserContext, Page } from 'playwright'
import type { Opened } from './paints'

/** Makes every page of this context take down when things are painted. */
export async function watchPaints(context: BrowserContext): Promise<void> {
  const built = await build({ entryPoints: ['bench/paints.ts'], bundle: true, write: false, format: 'iife' })
  await context.addInitScript({ content: built.outputFiles[0]?.text ?? '' })
}

/** Opens a page and answers when its article was painted. */
export async function open(page: Page, url: string): Promise<Opened> {
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate(() => window.paints.opened)
}

/** Presses a key so many times, each when the one before is painted; answers how long each took. */
export async function press(page: Page, key: string, times: number): Promise<readonly number[]> {
  await page.evaluate(() => window.paints.keys.splice(0))
  for (let count = 0; count < times; count++) {
    await page.keyboard.press(key)
    await page.evaluate(() => window.paints.afterKey())
  }
  return page.evaluate(() => window.paints.keys)
}

/** The bytes of script that a page loads, as packed as they come, until nothing more has come for a second. */
export async function scriptBytes(page: Page, url: string): Promise<number> {
  let newest = Date.now()
  page.on('requestfinished', () => {
    newest = Date.now()
  })
  await page.goto(url, { waitUntil: 'load' })
  while (Date.now() - newest < 1000) await page.waitForTimeout(100)
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => new URL(entry.name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  )
}
