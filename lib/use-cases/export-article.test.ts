import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { decideCorrection } from './decide-correction'
import { exportArticle } from './export-article'
import { freezeVersion } from './freeze-version'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { proposeCorrection } from './propose-correction'
import { readLog } from './read-log'
import { setStatuses } from './set-statuses'

type Asked = Parameters<typeof exportArticle>[1]

onEachEngine('an export', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await article(newsroom)
  })
  const write = (copy: Asked['copy'], format: Asked['format'] = 'text', version?: number) =>
    exportArticle(newsroom.editor, { articleId: view.id, format, copy, version })
  const textOf = async (...asked: Parameters<typeof write>) => new TextDecoder().decode((await write(...asked)).bytes)
  const propose = (expected: string, replacement: string) =>
    proposeCorrection(newsroom.checker, {
      articleId: view.id,
      ...placeIn(view, expected),
      expected,
      replacement,
      reason: 'The report',
    })
  const accept = async (expected: string, replacement: string) => {
    const { id } = await propose(expected, replacement)
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
  }
  const freeze = () => freezeVersion(newsroom.editor, { articleId: view.id })

  test('as it is says nothing of any correction', async () => {
    await accept('14', '41')
    expect(await textOf('clean')).toContain('counted 14 cracks')
  })

  test('checked has what was accepted, and not what was only proposed', async () => {
    await accept('14', '41')
    await propose('March', 'May')
    expect(await textOf('checked')).toContain('counted 41 cracks in March')
  })

  test('tracked shows both, with what was there', async () => {
    await accept('14', '41')
    await propose('March', 'May')
    const html = await textOf('tracked', 'html')
    for (const words of ['14', 'March']) expect(html).toMatch(new RegExp(`<del[^>]*>${words}</del>`))
    for (const words of ['41', 'May']) expect(html).toMatch(new RegExp(`<ins[^>]*>${words}</ins>`))
  })

  test('tracked tells what was accepted, and by whom, from what is only proposed', async () => {
    await accept('14', '41')
    await propose('March', 'May')
    const html = await textOf('tracked', 'html')
    expect(html).toMatch(/<ins[^>]*data-state="accepted" data-decided-by="Editor"[^>]*>41</)
    expect(html).toMatch(/<ins[^>]*data-state="proposed" title="Not decided; proposed by Checker[^>]*>May</)
    expect(await textOf('tracked', 'markdown')).toMatch(
      /41~~\}\{>>Checker, accepted by Editor: .*May~~\}\{>>Checker, proposed: /,
    )
  })

  describe('of a version made from corrections', () => {
    test('has the words of that version, whichever is the newest', async () => {
      await accept('14', '41')
      await freeze()
      expect(await textOf('clean')).toContain('counted 41 cracks')
      expect(await textOf('clean', 'text', 1)).toContain('counted 14 cracks')
    })
    test('tracked shows those, on the text they were made to', async () => {
      await accept('14', '41')
      await freeze()
      expect(await textOf('tracked', 'markdown')).toContain('{~~14~>41~~}')
    })
  })

  test('of JSON holds the work, too', async () => {
    const json = JSON.parse(await textOf('clean', 'json'))
    expect(JSON.stringify(json)).toContain(view.sentences[0]?.id)
  })

  test('of JSON names its article, its version and the people at work', async () => {
    const ids = view.sentences.slice(0, 1).map(({ id }) => id)
    await setStatuses(newsroom.checker, { articleId: view.id, ids, status: 'verified' })
    await accept('14', '41')
    await freeze()
    const json = JSON.parse(await textOf('clean', 'json'))
    expect(json).toMatchObject({ articleId: view.id, version: 2, textOfVersion: 2 })
    expect(json.review.sentences[0]).toMatchObject({ statusBy: newsroom.checker.id, statusByName: 'Checker' })
    expect(JSON.parse(await textOf('tracked', 'json'))).toMatchObject({ version: 2, textOfVersion: 1 })
  })

  describe('of JSON stands in the text of its copy', () => {
    const work = async (...asked: [Asked['copy']]) => {
      const { text, review } = JSON.parse(await textOf(asked[0], 'json'))
      const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
      return {
        sentences: review.sentences.map((one: ArticleView['sentences'][number]) => [one.status, wordsOf(one)]),
        marks: review.annotations.map(wordsOf),
      }
    }
    beforeEach(async () => {
      const ids = view.sentences.map(({ id }) => id)
      await setStatuses(newsroom.checker, { articleId: view.id, ids, status: 'verified' })
      const exact = 'closed the road'
      await addAnnotation(newsroom.checker, { articleId: view.id, kind: 'claim', ...placeIn(view, exact), exact })
      await accept('counted 14', 'found no fewer than 41')
    })
    const CHANGED = 'Engineers found no fewer than 41 cracks in March.'

    test('checked: as a freeze would leave it', async () => {
      const { sentences, marks } = await work('checked')
      expect(marks).toEqual(['closed the road'])
      expect(sentences.slice(2)).toEqual([
        ['unreviewed', CHANGED],
        ['verified', 'Nobody has closed the road.'],
      ])
    })
    test('checked: each sentence has an id of its own or none, and mended errors are closed', async () => {
      const exact = 'the bridge is safe'
      const place = { articleId: view.id, ...placeIn(view, exact), exact }
      const { id } = await addAnnotation(newsroom.checker, { ...place, kind: 'attribution-error', errorCode: 'A1' })
      const input = { articleId: view.id, ...placeIn(view, exact), expected: exact, reason: '', annotationId: id }
      const made = await proposeCorrection(newsroom.checker, {
        ...input,
        replacement: 'all is well. The bridge is safe',
      })
      await decideCorrection(newsroom.editor, { correctionId: made.id, decision: 'accept' })
      const { review } = JSON.parse(await textOf('checked', 'json'))
      const ids = review.sentences.flatMap((one: ArticleView['sentences'][number]) => one.id ?? [])
      expect([new Set(ids).size, review.sentences.length]).toEqual([view.sentences.length, view.sentences.length + 1])
      expect(review.annotations.find((one: { id: string }) => one.id === id)).toMatchObject({ state: 'closed' })
    })
    test('clean and tracked: as it is', async () => {
      for (const copy of ['clean', 'tracked'] as const) {
        const { sentences, marks } = await work(copy)
        expect(marks).toEqual(['closed the road'])
        expect(sentences[2]).toEqual(['verified', 'Engineers counted 14 cracks in March.'])
      }
    })
    test('tracked, of a version made from corrections: in the text they were made to', async () => {
      await freeze()
      const { sentences, marks } = await work('tracked')
      expect(marks).toEqual(['closed the road'])
      expect(sentences[2]?.[1]).toBe('Engineers counted 14 cracks in March.')
    })
  })

  test('is logged, and its file is named for the title and the version', async () => {
    const file = await write('checked', 'markdown')
    expect(file.fileName).toMatch(/bridge.*\.md$/i)
    expect(file.contentDisposition).toMatch(/^attachment/)
    const [entry] = (await readLog(newsroom.editor, { articleId: view.id, limit: 1 })).items
    expect(entry).toMatchObject({
      type: 'article-exported',
      actor: newsroom.editor.id,
      to: { format: 'markdown', copy: 'checked', version: 1 },
    })
  })

  test('of what a format cannot say is refused in a sentence and not logged', async () => {
    await expect(write('tracked', 'text')).rejects.toMatchObject({ code: 'unsupported' })
    expect((await readLog(newsroom.editor, { articleId: view.id, limit: 5 })).items).toHaveLength(1)
  })

  test('of a version that is not there, or of another desk, is not found', async () => {
    await expect(write('clean', 'text', 9)).rejects.toMatchObject({ code: 'not-found' })
    const foreign = exportArticle(newsroom.stranger, { articleId: view.id, format: 'text', copy: 'clean' })
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  })
})
