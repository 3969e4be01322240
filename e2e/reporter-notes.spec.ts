import { paragraph, run, wordFile, wordXml } from '@/lib/documents/read/word-file.fixture'
import type { ArticleView } from '@/lib/schemas/views'
import { expectOpenToAll } from './axe'
import { expect, test } from './fixtures'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationship = (name: string) => `<Relationship Id="${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`

/** A Word file with a footnote to its first sentence and a comment on its second. */
const story = () =>
  wordFile(
    paragraph(
      `${run('The bridge shut on Monday.')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' Nobody was hurt.')}<w:r><w:commentReference w:id="5"/></w:r>`,
    ),
    {
      parts: {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('footnotes')}${relationship('comments')}</Relationships>`,
        'word/footnotes.xml': wordXml(
          'footnotes',
          `<w:footnote w:id="2">${paragraph(run('Police report, page 3.'))}</w:footnote>`,
        ),
        'word/comments.xml': wordXml(
          'comments',
          `<w:comment w:id="5" w:author="Nora Lind">${paragraph(run('Is this too hard?'))}</w:comment>`,
        ),
      },
    },
  )

test('a footnote of a Word file becomes a source of its sentence, a comment is dismissed and taken back', async ({
  signInAs,
}) => {
  const page = await signInAs('editor')
  await page.goto('/import')
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'story.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(story()),
  })
  await expect(page.getByText('2 notes were kept as proposed sources.')).toBeVisible()
  const imported = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/api/v1/articles'),
  )
  await page.getByRole('button', { name: 'Import' }).click()
  const { id } = (await (await imported).json()) as ArticleView
  await page.goto(`/articles/${id}/sources`)
  const notes = page.getByRole('region', { name: 'Notes of the reporter' })
  await expect(notes.getByRole('listitem')).toHaveCount(2)
  await expect(notes).toContainText('Comment by Nora Lind')
  await expectOpenToAll(page)

  await notes
    .getByRole('listitem')
    .filter({ hasText: 'Police report' })
    .getByRole('button', { name: 'Make it a source' })
    .click()
  await expect(page.getByRole('heading', { name: 'Police report, page 3.' })).toBeVisible()
  await expect(page.getByRole('button', { name: /The bridge shut on Monday\..*supports this/ })).toBeVisible()

  await notes.getByRole('button', { name: 'Dismiss' }).click()
  await notes.getByText('Dismissed notes (1)').click()
  await notes.getByRole('button', { name: 'Take back' }).click()
  await expect(notes.getByRole('button', { name: 'Make it a source' })).toBeVisible()
})
