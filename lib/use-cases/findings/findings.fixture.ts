import type { ArticleView, FindingView } from '../../schemas/views'
import { decideCorrection } from '../decide-correction'
import { decideFinding } from '../decide-finding'
import { freezeVersion } from '../freeze-version'
import { article, type Newsroom, placeIn } from '../newsroom.fixture'
import { openArticle } from '../open-article'
import { proposeCorrection } from '../propose-correction'

/** One error of each kind that matters here: a verb that judges, sources without a name, a mark of another style. */
export const DOUBTFUL = `The bridge was shut on Monday after engineers counted 14 cracks in its deck.

The mayor, Ada Holm, admitted that the city had known. Experts say the bridge is old.

"It has stood for ninety years,” said Ada Holm. Nobody has closed the road.`

export const doubtful = (newsroom: Newsroom) => article(newsroom, DOUBTFUL)

/** The finding of this kind, by its code or as quote or claim, that stands on or around the words. */
export function findingOn(view: ArticleView, kind: string, words?: string): FindingView {
  const found = findingsOn(view, kind, words)[0]
  if (!found) throw new Error(`No ${kind} on “${words}”`)
  return found
}

export const findingsOn = (view: ArticleView, kind: string, words?: string) => {
  const at = words === undefined ? 0 : placeIn(view, words).start
  return view.findings.filter(
    (finding) =>
      (finding.code ?? finding.kind) === kind && (words === undefined || (finding.start <= at && at < finding.end)),
  )
}

type Decision = Parameters<typeof decideFinding>[1]

export const decide = (
  actor: Parameters<typeof decideFinding>[0],
  view: ArticleView,
  finding: FindingView,
  decision: Decision['decision'],
  more: Partial<Decision> = {},
) => decideFinding(actor, { articleId: view.id, findingId: finding.id, decision, ...more })

/** The article with these words put in place of those, in a version of its own. */
export async function corrected(newsroom: Newsroom, view: ArticleView, words: string, replacement: string) {
  const place = { articleId: view.id, expected: words, ...placeIn(view, words) }
  const { id } = await proposeCorrection(newsroom.checker, { ...place, replacement, reason: '' })
  await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
  return frozen(newsroom, view)
}

/** The article after a freeze. */
export async function frozen(newsroom: Newsroom, view: ArticleView): Promise<ArticleView> {
  await freezeVersion(newsroom.editor, { articleId: view.id })
  return openArticle(newsroom.editor, { articleId: view.id })
}
