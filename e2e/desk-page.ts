import { expect, type Locator, type Page } from '@playwright/test'
import type { Status } from '@/lib/core/review/vocabulary'
import { wordsOnScreen } from './words-on-screen'

/** The review desk in one browser, in the words of whoever sits before it. */
export class DeskPage {
  readonly text: Locator
  readonly margin: Locator
  /** Sets what is focused; on a wide screen and on a phone alike. */
  readonly statuses: Locator
  readonly title: Locator

  constructor(readonly page: Page) {
    this.text = page.getByRole('article', { name: 'Article', exact: true })
    this.margin = page.getByRole('complementary', { name: 'Marks and corrections' })
    this.statuses = page.getByRole('group', { name: 'Status' })
    this.title = this.text.getByRole('heading').first()
  }

  static async open(page: Page, { id }: { readonly id: string }): Promise<DeskPage> {
    const desk = new DeskPage(page)
    await page.goto(`/articles/${id}`)
    await desk.isOpen()
    return desk
  }

  /** The article is there and one of its sentences has the focus. */
  async isOpen() {
    await expect(this.focused).toBeVisible()
    await expect(this.saved).toBeVisible()
  }

  get focused() {
    return this.text.locator('[data-sentence][aria-current]')
  }

  /** Everything that was done is with the server. */
  get saved() {
    return this.page.getByText('Saved', { exact: true })
  }

  sentence(words: string) {
    return this.text.locator('[data-sentence]', { hasText: words })
  }

  async hasStatus(words: string, status: Status) {
    await expect(this.sentence(words)).toHaveAttribute('data-status', status)
  }

  /** The button of a status; it is pressed when the focused sentence has it. */
  status(label: string) {
    return this.statuses.getByRole('button', { name: label })
  }

  /** With the mouse: to the sentence, then to the button. */
  async setStatus(words: string, label: string) {
    await this.sentence(words).click()
    await this.status(label).click()
  }

  /** A card of the margin by the beginning of its heading, such as “Claim”, and some words on it. */
  card(kind: string, words?: string) {
    return this.margin.getByRole('article', { name: new RegExp(`^${kind}`) }).filter({ hasText: words })
  }

  /** Opens a card as one does with the mouse, by its heading. */
  openCard = async (kind: string, words?: string) => {
    const card = this.card(kind, words)
    const heading = card.getByRole('button', { name: new RegExp(`^${kind}`) })
    if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click()
    await expect(heading).toHaveAttribute('aria-expanded', 'true')
    return card
  }

  /** Writes into the thread of an open card. */
  async say(card: Locator, words: string) {
    await card.getByRole('textbox', { name: 'Comment' }).fill(words)
    await card.getByRole('button', { name: 'Send' }).click()
    await expect(card.getByRole('list', { name: 'Comments' })).toContainText(words)
  }

  /** Draws the mouse over words of the article. */
  async select(words: string) {
    await this.sentence(words).scrollIntoViewIfNeeded()
    const { first, last } = await wordsOnScreen(this.text, words)
    await this.page.mouse.move(first.x, first.y)
    await this.page.mouse.down()
    await this.page.mouse.move(last.x, last.y, { steps: 4 })
    await this.page.mouse.up()
    await expect(this.selectionBar).toBeVisible()
  }

  get selectionBar() {
    return this.page.getByRole('toolbar', { name: 'Selected words' })
  }

  /** Selects words and presses a button of the bar that appears over them. */
  async mark(words: string, button: string) {
    await this.select(words)
    await this.selectionBar.getByRole('button', { name: button }).click()
  }

  get editor() {
    return this.page.getByRole('group', { name: 'Correction' })
  }

  /** Types other words over selected ones and proposes them. */
  async correct(words: string, replacement: string, reason = '') {
    await this.mark(words, 'Correct')
    await this.editor.getByLabel('The corrected words').fill(replacement)
    if (reason) await this.editor.getByLabel('Reason').fill(reason)
    await this.editor.getByRole('button', { name: 'Propose' }).click()
    await expect(this.editor).toBeHidden()
  }
}
