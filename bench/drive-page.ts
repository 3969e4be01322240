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

/** The bytes of script that a page loads over the network, compressed, until nothing more has come for a second. */
export async function scriptBytes(page: Page, url: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  let bytes = 0
  let newest = Date.now()
  devtools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    newest = Date.now()
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  await page.goto(url, { waitUntil: 'load' })
  while (Date.now() - newest < 1000) await page.waitForTimeout(100)
  return bytes
}
