import { DeskPage } from './desk-page'
import { expect, test } from './fixtures'

test('a deleted source is restored where it stood, with what rests on it', async ({ signInAs, article, api }) => {
  const opened = await article()
  const given = { articleId: opened.id, title: 'Minutes', text: 'The bridge is safe.' }
  const { id } = await api('checker').post<{ id: string }>('/sources', given)
  await api('checker').post(`/articles/${opened.id}/evidence`, {
    ...{ sourceId: id, sentenceId: opened.sentences[0]?.id, locator: { start: 0, end: 10 } },
  })
  await api('editor').delete(`/sources/${id}`)
  const { page } = await DeskPage.open(await signInAs('editor'), opened)
  await page.goto(`/articles/${opened.id}/sources`)
  await expect(page.getByText('Nothing to check against yet')).toBeVisible()
  await page.getByRole('button', { name: 'Restore Minutes' }).click()
  await expect(page.getByRole('region', { name: 'Deleted sources' })).toBeHidden()
  await expect(page.getByText('Supports one place')).toBeVisible()
})
