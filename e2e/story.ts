import type { AnnotationView, ArticleView, CommentView, CorrectionView } from '@/lib/schemas/views'
import type { Api } from './api'

export const STORY = `The mayor said the bridge is safe. “It has stood for ninety years,” said Ada Holm.

Engineers counted 14 cracks in March. Nobody has closed the road.`

interface Given {
  readonly title?: string
  readonly writerId?: string
  readonly desk?: string
}

export const importStory = (editor: Api, text: string = STORY, given: Given = {}) =>
  editor.post<ArticleView>('/articles', { text, format: 'text', ...given })

/** As it stands with the server now. */
export const openNow = (who: Api, { id }: Pick<ArticleView, 'id'>) => who.get<ArticleView>(`/articles/${id}`)

/** Where words stand in the newest version, as a request wants them. */
export function placeOf({ version }: ArticleView, words: string) {
  const start = version.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the article`)
  return { start, end: start + words.length }
}

export const sentenceOf = (article: ArticleView, words: string) => {
  const { start } = placeOf(article, words)
  const sentence = article.sentences.find((each) => each.start <= start && start < each.end)
  if (!sentence) throw new Error(`“${words}” stands in no sentence`)
  return sentence
}

export const mark = (who: Api, article: ArticleView, words: string, details: object = {}) =>
  who.post<AnnotationView>(`/articles/${article.id}/annotations`, {
    kind: 'claim',
    ...placeOf(article, words),
    exact: words,
    ...details,
  })

export const comment = (who: Api, { id }: AnnotationView, body = 'Where does this come from?') =>
  who.post<CommentView>(`/annotations/${id}/comments`, { body })

export const correct = (who: Api, article: ArticleView, words: string, replacement: string, details: object = {}) =>
  who.post<CorrectionView>(`/articles/${article.id}/corrections`, {
    ...placeOf(article, words),
    expected: words,
    replacement,
    reason: 'As the report says.',
    ...details,
  })

export const decide = (who: Api, { id }: CorrectionView, decision: string, reason?: string) =>
  who.post<CorrectionView>(`/corrections/${id}/decision`, { decision, reason })
