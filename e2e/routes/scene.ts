import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceView } from '@/lib/schemas/sources'
import type { AnnotationView, ArticleView, CommentView, CorrectionView } from '@/lib/schemas/views'
import { Api } from '../api'
import { type Newsroom, PASSWORD, type Person, signInByRequest } from '../newsroom'
import { comment, correct, decide, importStory, mark } from '../story'

/** What requests are tried on. Everything is made anew for each of them, by the editor and the checker. */
export class Scene {
  readonly editor: Api
  readonly checker: Api
  readonly admin: Api

  constructor(readonly newsroom: Newsroom) {
    this.admin = this.as('admin')
    this.editor = this.as('editor')
    this.checker = this.as('checker')
  }

  as(member: keyof Newsroom['people']) {
    return new Api(this.newsroom.url, { token: this.newsroom.people[member].token })
  }

  article = (): Promise<ArticleView> => importStory(this.editor)

  /** Made by the checker. */
  async annotation(): Promise<AnnotationView> {
    return mark(this.checker, await this.article(), 'The mayor')
  }

  async comment(): Promise<CommentView> {
    return comment(this.checker, await this.annotation())
  }

  async correction(article?: ArticleView): Promise<CorrectionView> {
    return correct(this.checker, article ?? (await this.article()), '14 cracks', '41 cracks')
  }

  /** Added by the checker. */
  source = () =>
    this.checker.post<SourceView>('/sources', {
      title: 'Minutes',
      text: 'The council met at nine.',
      desk: this.newsroom.desk.id,
    })

  /** Named by the checker. */
  async evidence(): Promise<EvidenceView> {
    const [{ id, sentences }, { id: sourceId }] = [await this.article(), await this.source()]
    return this.checker.post<EvidenceView>(`/articles/${id}/evidence`, { sourceId, sentenceId: sentences[0]?.id })
  }

  /** A footnote that an article came with. */
  async note() {
    const text = 'It rained.[^1]\n\n[^1]: Minutes of the council.'
    const given = { text, format: 'markdown', title: 'Rain', desk: this.newsroom.desk.id }
    const { id: articleId } = await this.editor.post<ArticleView>('/articles', given)
    const { items } = await this.editor.get<{ items: { id: string }[] }>(`/articles/${articleId}/source-notes`)
    return { articleId, noteId: items[0]?.id ?? '' }
  }

  /** An article with a correction that waits to be frozen. */
  async corrected(): Promise<ArticleView> {
    const article = await this.article()
    await decide(this.editor, await this.correction(article), 'accept')
    return article
  }

  /** Another viewer of the desk. */
  async person(): Promise<Person> {
    const given = { name: 'Nora New', role: 'viewer', email: this.email(), password: PASSWORD }
    const { person } = await this.admin.post<{ person: Person }>('/people', given)
    return { ...person, password: PASSWORD }
  }

  desk = () => this.admin.post<{ id: string }>('/desks', { name: this.name() })

  session = (person: Person) => signInByRequest(this.newsroom.url, person)

  email = () => `${crypto.randomUUID()}@newsroom.example`
  name = () => `Desk ${crypto.randomUUID()}`
}
