import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { decideCorrection } from '../decide-correction'
import { changeFindingRules } from '../finding-rules'
import { makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { openArticle } from '../open-article'
import { corrected, decide, doubtful, findingOn, frozen } from './findings.fixture'

const placeOfWords = (view: ArticleView, { start, end }: { readonly start: number; readonly end: number }) => ({
  start,
  end,
  exact: view.version.text.slice(start, end),
})

onEachEngine('a decision on a finding to which something has happened', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const again = () => openArticle(newsroom.viewer, { articleId: view.id })
  const start = async (code = 'Q14') => {
    view = await doubtful(newsroom)
    return findingOn(view, code)
  }

  describe('that is sent again after a freeze, because its reply was lost, is answered', () => {
    const accepted = async () => {
      const finding = await start()
      const ids = { annotationId: newId(), correctionId: newId(), seen: finding.revision }
      const send = (who = newsroom.checker) => decide(who, view, finding, 'accept', ids)
      await send()
      return { ids, send }
    }
    const counts = async () => {
      const { annotations, corrections, revision } = await again()
      return { annotations: annotations.length, corrections: corrections.length, revision }
    }

    test('when the words have moved', async () => {
      const { ids, send } = await accepted()
      await corrected(newsroom, view, 'The bridge was shut', 'The old bridge was shut')
      const before = await counts()
      expect(before).toMatchObject({ annotations: 1, corrections: 1 })
      expect(await send()).toMatchObject({
        finding: { state: 'accepted', annotationId: ids.annotationId },
        annotation: { id: ids.annotationId },
        correction: { id: ids.correctionId },
      })
      expect(await counts()).toEqual(before)
    })

    test('when the finding itself was mended', async () => {
      const { ids, send } = await accepted()
      await decideCorrection(newsroom.editor, { correctionId: ids.correctionId, decision: 'accept' })
      await frozen(newsroom, view)
      const before = await counts()
      expect(await send()).toMatchObject({
        finding: { state: 'accepted', annotationId: ids.annotationId },
        annotation: { id: ids.annotationId, state: 'closed' },
      })
      expect(await counts()).toEqual(before)
      await expect(send(newsroom.editor)).rejects.toMatchObject({ code: 'conflict' })
    })

    test('when it was a dismissal of what is gone', async () => {
      const finding = await start('A12')
      await decide(newsroom.checker, view, finding, 'dismiss')
      await corrected(newsroom, view, ' Experts say the bridge is old.', '')
      expect(await decide(newsroom.checker, view, finding, 'dismiss')).toMatchObject({
        finding: { state: 'dismissed' },
      })
      await expect(decide(newsroom.checker, view, finding, 'accept')).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  test('to accept what another has marked meanwhile is a conflict, and makes no second mark', async () => {
    const finding = await start('quote')
    const { start: from, end, exact } = placeOfWords(view, finding)
    await addAnnotation(newsroom.editor, { articleId: view.id, kind: 'quote', start: from, end, exact })
    const late = decide(newsroom.checker, view, finding, 'accept', { annotationId: newId() })
    await expect(late).rejects.toMatchObject({ code: 'conflict', message: expect.stringMatching(/marked/) })
    expect((await again()).annotations).toHaveLength(1)
    const other = findingOn(view, 'Q14')
    expect(await decide(newsroom.checker, view, other, 'accept')).toMatchObject({ finding: { state: 'accepted' } })
  })

  test('to accept what the house has switched off meanwhile is a conflict; to dismiss it is none', async () => {
    const finding = await start('A14')
    await changeFindingRules(newsroom.admin, { off: ['A14'] })
    const late = decide(newsroom.checker, view, finding, 'accept')
    await expect(late).rejects.toMatchObject({ code: 'conflict', message: expect.stringMatching(/switched off/) })
    await decide(newsroom.checker, view, finding, 'dismiss')
    await changeFindingRules(newsroom.admin, { off: [] })
  })
})
