import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import type { ArticleView } from '@/lib/schemas/views'
import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import type { Member } from './newsroom'
import { comment, correct, mark } from './story'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WEIGHTY = ['serious', 'critical']

/** At the ends of a dialog: they never hold the focus but hand it on to the other end at once, which axe cannot see. */
const HANDING_ON = ['[data-base-ui-focus-guard]']

const LAPTOP = { viewport: { width: 1280, height: 720 } }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'light, on a laptop': { ...LAPTOP, colorScheme: 'light' },
  'dark, on a laptop': { ...LAPTOP, colorScheme: 'dark' },
  'light, on a phone': { ...PHONE, colorScheme: 'light' },
  'dark, on a phone': { ...PHONE, colorScheme: 'dark' },
}

/** What axe finds that would keep somebody out, in words that lead to the place. Scripts run by the test need no nonce. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => 0))))
  const { violations } = await page.evaluate((exclude) => {
    const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }
    return axe.run({ exclude })
  }, HANDING_ON)
  return violations
    .filter(({ impact }) => WEIGHTY.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`))
}

const expectNothing = async (page: Page) => expect(await findings(page)).toEqual([])

/** Pages without a dialog, by who looks at them. */
const PAGES: readonly (readonly [path: string, who: Member, heading: RegExp])[] = [
  ['/', 'editor', /^Articles/],
  ['/?q=zeppelin', 'editor', /^No article matches/],
  ['/import', 'editor', /^Import an article/],
  ['/settings', 'viewer', /^Settings/],
  ['/settings/sign-in', 'viewer', /^Settings/],
  ['/settings/keys', 'viewer', /^Settings/],
  ['/settings/tokens', 'viewer', /^Settings/],
  ['/admin', 'admin', /./],
  ['/admin/desks', 'admin', /./],
  ['/admin/log', 'admin', /./],
  ['/nothing-of-the-kind', 'viewer', /./],
]

for (const [look, options] of Object.entries(LOOKS)) {
  test.describe(look, () => {
    test('axe finds nothing at the door', async ({ newPage }) => {
      const page = await newPage(options)
      await page.goto('/sign-in')
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
      await expectNothing(page)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByText('Must not be empty.').first()).toBeVisible()
      await expectNothing(page)
    })

    test('axe finds nothing on the pages around the desk', async ({ signInAs, article }) => {
      await article()
      for (const [path, who, heading] of PAGES) {
        await test.step(path, async () => {
          const page = await signInAs(who, options)
          await page.goto(path)
          await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
          await expectNothing(page)
          await page.context().close()
        })
      }
    })

    test('axe finds nothing in dialogs, menus and the preview', async ({ signInAs }) => {
      const admin = await signInAs('admin', options)
      await admin.goto('/admin')
      await admin.getByRole('button', { name: 'Add person' }).click()
      await expect(admin.getByRole('dialog')).toBeVisible()
      await expectNothing(admin)
      await admin.keyboard.press('Escape')
      await expect(admin.getByRole('dialog')).toBeHidden()
      await admin.getByRole('button', { name: /: settings, theme and sign-out/ }).click()
      await expect(admin.getByRole('menu')).toBeVisible()
      await expectNothing(admin)
      await admin.goto('/import')
      await admin.getByLabel('The story').fill('Rain\n\nIt rained in the north.')
      await admin.getByRole('button', { name: 'Preview' }).click()
      await expect(admin.getByRole('heading', { name: 'What Stet reads' })).toBeVisible()
      await expectNothing(admin)
    })

    test('axe finds nothing at the desk, whatever is open', async ({ signInAs, article, api }) => {
      const opened = await article()
      await workedOn(opened)
      const desk = await DeskPage.open(await signInAs('editor', options), opened)
      await expectNothing(desk.page)
      for (const [what, open] of Object.entries(OPENED)) {
        await test.step(what, async () => {
          await open(desk)
          await expectNothing(desk.page)
          await desk.page.keyboard.press('Escape')
          await expect(desk.page.getByRole('dialog')).toBeHidden()
          await expect(desk.page.getByRole('menu')).toBeHidden()
        })
      }

      async function workedOn(story: ArticleView) {
        const claim = await mark(api('checker'), story, '14 cracks')
        await comment(api('reporter'), claim)
        await mark(api('checker'), story, 'It has stood for ninety years', { kind: 'quote', speaker: 'Ada Holm' })
        await mark(api('checker'), story, 'Nobody', { kind: 'attribution-error', errorCode: 'A12' })
        await correct(api('checker'), story, 'in March', 'in April')
        const ids = story.sentences.slice(0, 3).map(({ id }) => id)
        await api('checker').post(`/articles/${story.id}/sentences/status`, { ids, status: 'verified' })
      }
    })
  })
}

/** What can stand open at the desk, opened by the keys that work on every screen. */
const OPENED: Readonly<Record<string, (desk: DeskPage) => Promise<void>>> = {
  'all keys': async ({ page }) => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  },
  versions: async ({ page }) => {
    await page.keyboard.press('v')
    await expect(page.getByRole('menu')).toBeVisible()
  },
  filters: async ({ page }) => {
    await page.keyboard.press('f')
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'the codes of errors': async ({ page }) => {
    await page.keyboard.press('e')
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  'a correction': async ({ page, editor }) => {
    await page.keyboard.press('r')
    await expect(editor).toBeVisible()
  },
  'a card': async ({ page }) => {
    await page.keyboard.press(']')
    await expect(page.getByRole('textbox', { name: 'Comment' })).toBeVisible()
  },
}
