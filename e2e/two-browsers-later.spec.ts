import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'
import { correct, decide, mark, openNow, sentenceOf } from './story'

test('what one writes without a line meets what the other did meanwhile: it is told, and nothing is lost', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  const claim = await mark(api('checker'), opened, '14 cracks')
  const checker = await DeskPage.open(await signInAs('checker'), opened)
  const editor = await DeskPage.open(await signInAs('editor'), opened)
  const line = checker.page.context()

  await test.step('the line is gone: a status, a comment and a note that is half typed', async () => {
    // The form is there before the line is gone.
    await checker.mark('closed the road', 'Comment')
    await expect(checker.margin.getByRole('textbox', { name: 'Note' })).toBeVisible()
    await checker.page.keyboard.press('Escape')
    const card = await checker.openCard('Claim')
    await line.setOffline(true)
    await checker.say(card, 'The report says 41.')
    await checker.setStatus('Nobody has closed', 'Disputed')
    await checker.mark('closed the road', 'Comment')
    await checker.margin.getByRole('textbox', { name: 'Note' }).fill('Ask the engi')
    await expect(checker.page.getByRole('button', { name: /not yet saved · 2/ })).toBeVisible()
  })

  await test.step('meanwhile the other sets the same status and freezes other words', async () => {
    await editor.setStatus('Nobody has closed', 'Verified')
    await expect(editor.saved).toBeVisible()
    await decide(api('editor'), await correct(api('editor'), opened, '14', '41'), 'accept')
    await editor.page.getByRole('button', { name: 'Freeze' }).click()
    await editor.page.getByRole('dialog').getByRole('button', { name: 'Freeze version 2' }).click()
    await expect(editor.sentence('Engineers counted 41 cracks')).toBeVisible()
  })

  await test.step('the line is back: the new words come, both statuses are shown, and the note can be typed on', async () => {
    await line.setOffline(false)
    await expect(checker.sentence('Engineers counted 41 cracks')).toBeVisible()
    const notice = checker.page.getByRole('region', { name: 'Somebody was faster' })
    await expect(notice.getByRole('definition').first()).toContainText('Verified')
    await expect(notice.getByRole('definition').last()).toContainText('Disputed')
    await notice.getByRole('button', { name: 'Set mine' }).click()
    const note = checker.margin.getByRole('textbox', { name: 'Note' })
    await expect(note).toHaveValue('Ask the engi')
    await note.fill('Ask the engineers.')
    await checker.margin.getByRole('button', { name: 'Save' }).click()
    await expect(checker.card('Note', 'Ask the engineers.')).toBeVisible()
    await expect(checker.saved).toBeVisible()
  })

  await test.step('the other has it all', async () => {
    await expect(editor.sentence('Nobody has closed')).toHaveAttribute('data-status', 'disputed')
    await expect(editor.card('Note', 'Ask the engineers.')).toBeVisible()
    await expect(editor.card('Claim', 'The report says 41.')).toBeVisible()
    const now = await openNow(api('viewer'), opened)
    expect(now.annotations.find(({ id }) => id === claim.id)?.comments).toHaveLength(1)
    expect(sentenceOf(now, 'Nobody').status).toBe('disputed')
  })
})

test('a draft that the one takes in comes to the other, whose mark lost its place; dragged onto a sentence, it is there for both', async ({
  signInAs,
  article,
  api,
}) => {
  const opened = await article()
  await mark(api('checker'), opened, '14 cracks', { kind: 'claim' })
  const checker = await DeskPage.open(await signInAs('checker'), opened)
  const editor = await DeskPage.open(await signInAs('editor'), opened)
  const tray = ({ page }: DeskPage) => page.getByRole('region', { name: 'Lost their place' })

  await test.step('the draft comes in from the text of the desk elsewhere', async () => {
    const text = opened.version.text.replace(/Engineers counted .*?March\./, 'The report lists forty-one breaches.')
    await api('editor').post(`/articles/${opened.id}/versions`, { text, format: 'text' })
    await expect(checker.sentence('The report lists')).toBeVisible()
    await expect(tray(checker)).toContainText('14 cracks')
    await expect(tray(editor)).toContainText('14 cracks')
  })

  await test.step('one drags it onto the sentence, and both see it there', async () => {
    await tray(checker)
      .getByRole('article', { name: /^Claim/ })
      .dragTo(checker.sentence('The report lists'))
    await expect(tray(checker)).toBeHidden()
    await expect(checker.card('Claim')).toBeVisible()
    await expect(tray(editor)).toBeHidden()
    await expect(checker.saved).toBeVisible()
    const [claim] = (await openNow(api('editor'), opened)).annotations
    expect(claim).toMatchObject({ how: 'exact', exact: 'The report lists forty-one breaches.' })
  })

  await test.step('undo brings it back into the tray of both', async () => {
    await checker.page.keyboard.press('u')
    await expect(tray(checker)).toBeVisible()
    await expect(tray(editor)).toContainText('14 cracks')
  })
})
