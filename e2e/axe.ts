import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect } from './fixtures'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WEIGHTY = ['serious', 'critical']
const THEMES = ['light', 'dark'] as const
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const

/** At the ends of a dialog: they never hold the focus but hand it on to the other end at once, which axe cannot see. */
const HANDING_ON = ['[data-base-ui-focus-guard]']

/** Nothing on the page as it is keeps anybody out, in light and in dark, on a laptop and on a phone. It is left as it was. */
export async function expectOpenToAll(page: Page) {
  const before = page.viewportSize()
  await page.evaluate(AXE)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findings(page), `${colorScheme}, ${size.width} × ${size.height}`).toEqual([])
    }
  }
  if (before) await page.setViewportSize(before)
}

/** What axe finds, in words that lead to the place. Code that the test itself runs in the page needs no nonce. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const { violations } = await page.evaluate((exclude) => {
    const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
    return axe.run({ exclude }, { resultTypes: ['violations'], preload: false })
  }, HANDING_ON)
  return violations
    .filter(({ impact }) => WEIGHTY.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`))
}
