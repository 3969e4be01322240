import type { Api } from '../api'
import type { Person } from '../newsroom'
import { PASSWORD } from '../newsroom'
import { placeOf, sentenceOf } from '../story'
import type { Scene } from './scene'

export interface Given {
  /** The parts of the path that vary. */
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
}

/** Whoever sends the request, where that matters: what is one's own differs from person to person. */
interface Sender {
  readonly person: Person
  readonly session: Api
}

type Make = (scene: Scene, sender: Sender) => Promise<Given> | Given

const onArticle = (more: Omit<Given, 'params'> = {}): Make => {
  return async (scene) => ({ params: { articleId: (await scene.article()).id }, ...more })
}
const onSentence = (words: string, body: object = {}): Make => {
  return async (scene) => {
    const article = await scene.article()
    return { params: { articleId: article.id, sentenceId: sentenceOf(article, words).id }, body }
  }
}
const onAnnotation = (body?: object): Make => {
  return async (scene) => ({ params: { annotationId: (await scene.annotation()).id }, body })
}
const onComment = (body?: object): Make => {
  return async (scene) => ({ params: { commentId: (await scene.comment()).id }, body })
}
const onCorrection = (body?: object): Make => {
  return async (scene) => ({ params: { correctionId: (await scene.correction()).id }, body })
}
const onSource = (body?: object): Make => {
  return async (scene) => ({ params: { sourceId: (await scene.source()).id }, body })
}
const onEvidence = (body?: object): Make => {
  return async (scene) => ({ params: { evidenceId: (await scene.evidence()).id }, body })
}
const onNote: Make = async (scene) => ({ params: await scene.note() })
const nothing: Make = () => ({})

const DISSENT = { dissent: true, statement: 'It is not ready.' }

/** For every request of the API one that succeeds when the right person sends it. */
export const REQUESTS: Readonly<Record<string, Make>> = {
  'POST /imports/preview': () => ({ body: { text: 'It rained.', format: 'text' } }),
  'POST /articles': () => ({ body: { text: 'It rained.', format: 'text', title: 'Rain' } }),
  'GET /articles': nothing,
  'GET /articles/:articleId': onArticle(),
  'PATCH /articles/:articleId': onArticle({ body: { title: 'Another title' } }),
  'DELETE /articles/:articleId': onArticle(),
  'POST /articles/:articleId/restore': async (scene) => {
    const { id } = await scene.article()
    await scene.editor.delete(`/articles/${id}`)
    return { params: { articleId: id } }
  },
  'GET /articles/:articleId/versions': onArticle(),
  'POST /articles/:articleId/versions': async (scene) => ({ params: { articleId: (await scene.corrected()).id } }),
  'PATCH /articles/:articleId/versions/:number': async (scene) => ({
    params: { articleId: (await scene.article()).id, number: '1' },
    body: { name: 'As filed' },
  }),
  'POST /articles/:articleId/versions/preview': onArticle({ body: { text: 'It rained.' } }),
  'GET /articles/:articleId/versions/:number': async (scene) => ({
    params: { articleId: (await scene.article()).id, number: '1' },
  }),
  'GET /articles/:articleId/versions/compare': onArticle({ query: { from: '1', to: '1' } }),
  'GET /articles/:articleId/export': onArticle({ query: { format: 'text', copy: 'clean' } }),
  'POST /sources': () => ({ body: { title: 'Minutes', text: 'It rained.' } }),
  'GET /sources': nothing,
  'GET /sources/:sourceId': onSource(),
  'PATCH /sources/:sourceId': onSource({ title: 'Other minutes' }),
  'DELETE /sources/:sourceId': onSource(),
  'POST /sources/:sourceId/restore': async (scene) => {
    const { id } = await scene.source()
    await scene.editor.delete(`/sources/${id}`)
    return { params: { sourceId: id } }
  },
  'POST /sources/:sourceId/contacts': onSource({ person: 'Ada Holm', date: '2026-03-02', outcome: 'Confirmed.' }),
  'GET /sources/:sourceId/log': onSource(),
  'GET /sources/:sourceId/parts': onSource(),
  'GET /sources/:sourceId/find': async (scene) => ({
    params: { sourceId: (await scene.source()).id },
    query: { q: 'a' },
  }),
  'GET /claims': nothing,
  'POST /claims/import': () => ({
    body: {
      text: JSON.stringify({
        '@type': 'ClaimReview',
        url: 'https://checks.example/rain',
        claimReviewed: 'It rained.',
        reviewRating: { alternateName: 'True' },
      }),
    },
  }),
  'GET /annotations/:annotationId/earlier-checks': onAnnotation(),
  'GET /articles/:articleId/sources': onArticle(),
  'POST /articles/:articleId/sources': async (scene) => ({
    params: { articleId: (await scene.article()).id },
    body: { sourceId: (await scene.source()).id },
  }),
  'DELETE /articles/:articleId/sources/:sourceId': async (scene) => ({
    params: { articleId: (await scene.article()).id, sourceId: (await scene.source()).id },
  }),
  'GET /articles/:articleId/evidence': onArticle(),
  'POST /articles/:articleId/evidence': async (scene) => {
    const article = await scene.article()
    const sentenceId = article.sentences[0]?.id
    return { params: { articleId: article.id }, body: { sourceId: (await scene.source()).id, sentenceId } }
  },
  'GET /articles/:articleId/source-notes': onArticle(),
  'POST /articles/:articleId/source-notes/:noteId/source': onNote,
  'POST /articles/:articleId/source-notes/:noteId/dismiss': onNote,
  'POST /articles/:articleId/source-notes/:noteId/reopen': onNote,
  'PATCH /evidence/:evidenceId': onEvidence({ stance: 'partly' }),
  'DELETE /evidence/:evidenceId': onEvidence(),
  'POST /evidence/:evidenceId/restore': async (scene) => {
    const { id } = await scene.evidence()
    await scene.checker.delete(`/evidence/${id}`)
    return { params: { evidenceId: id } }
  },
  'GET /articles/:articleId/matches': onArticle(),
  'POST /articles/:articleId/matches/decision': async (scene) => ({
    params: { articleId: (await scene.article()).id },
    body: { sourceId: (await scene.source()).id, wordsKey: 'none', decision: 'reopen' },
  }),
  'GET /articles/:articleId/log': onArticle(),
  'GET /articles/:articleId/events': onArticle({ query: { page: 'a-page' } }),
  'PUT /articles/:articleId/presence': onArticle({ body: { page: 'a-page' } }),

  'PATCH /articles/:articleId/sentences/:sentenceId': onSentence('Engineers', {
    status: 'verified',
    seen: 'unreviewed',
  }),
  'POST /articles/:articleId/sentences/status': async (scene) => {
    const article = await scene.article()
    const ids = article.sentences.map(({ id }) => id)
    return { params: { articleId: article.id }, body: { ids, status: 'checking' } }
  },
  'POST /articles/:articleId/sentences/:sentenceId/split': async (scene) => {
    const article = await scene.article()
    const params = { articleId: article.id, sentenceId: sentenceOf(article, 'Engineers').id }
    return { params, body: { at: placeOf(article, 'in March').start } }
  },
  'POST /articles/:articleId/sentences/:sentenceId/merge': onSentence('Engineers'),

  'POST /articles/:articleId/annotations': async (scene) => {
    const article = await scene.article()
    const body = { kind: 'claim', exact: '14 cracks', ...placeOf(article, '14 cracks') }
    return { params: { articleId: article.id }, body }
  },
  'PATCH /annotations/:annotationId': onAnnotation({ body: 'See the report.' }),
  'DELETE /annotations/:annotationId': onAnnotation(),
  'PUT /annotations/:annotationId/place': onAnnotation({ start: 0, end: 3, exact: 'The' }),
  'GET /annotations/:annotationId/places': onAnnotation(),
  'POST /annotations/:annotationId/restore': async (scene) => {
    const { id } = await scene.annotation()
    await scene.checker.delete(`/annotations/${id}`)
    return { params: { annotationId: id } }
  },
  'PATCH /annotations/:annotationId/state': onAnnotation({ state: 'closed', reason: 'It was settled on the phone.' }),
  'POST /annotations/:annotationId/comments': onAnnotation({ body: 'Says who?' }),
  'POST /corrections/:correctionId/comments': onCorrection({ body: 'Says who?' }),
  'PATCH /comments/:commentId': onComment({ body: 'Says who, and when?' }),
  'DELETE /comments/:commentId': onComment(),
  'POST /comments/:commentId/restore': async (scene) => {
    const { id } = await scene.comment()
    await scene.checker.delete(`/comments/${id}`)
    return { params: { commentId: id } }
  },

  'POST /articles/:articleId/corrections': async (scene) => {
    const article = await scene.article()
    const body = { expected: '14 cracks', replacement: '41 cracks', ...placeOf(article, '14 cracks') }
    return { params: { articleId: article.id }, body }
  },
  'PATCH /corrections/:correctionId': onCorrection({ reason: 'The report says 41.' }),
  'POST /articles/:articleId/corrections/decisions': async (scene) => {
    const article = await scene.article()
    const { id } = await scene.correction(article)
    return { params: { articleId: article.id }, body: { items: [{ id }], decision: 'accept' } }
  },
  'POST /corrections/:correctionId/decision': onCorrection({ decision: 'accept' }),

  'GET /articles/:articleId/sign-offs': onArticle(),
  'POST /articles/:articleId/sign-offs': async (scene) => {
    const { id, version } = await scene.article()
    return { params: { articleId: id }, body: { versionId: version.id, ...DISSENT } }
  },
  'POST /sign-offs/:signOffId/withdrawal': async (scene) => {
    const { id, version } = await scene.article()
    const given = { versionId: version.id, ...DISSENT }
    const { id: signOffId } = await scene.checker.post<{ id: string }>(`/articles/${id}/sign-offs`, given)
    return { params: { signOffId } }
  },

  'POST /articles/:articleId/findings/:findingId/decision': async (scene) => {
    const { id, findings } = await scene.article()
    return { params: { articleId: id, findingId: findings[0]?.id ?? '' }, body: { decision: 'accept' } }
  },

  'GET /me': nothing,
  'PATCH /me': (_, { person }) => ({ body: { name: person.name } }),
  'PUT /me/password': () => ({ body: { current: PASSWORD, password: PASSWORD } }),
  'GET /me/sessions': nothing,
  'DELETE /me/sessions/:sessionId': async (_, { session }) => {
    const { items } = await session.get<{ items: { id: string; current: boolean }[] }>('/me/sessions')
    return { params: { sessionId: items.find(({ current }) => current)?.id ?? '' } }
  },
  'DELETE /me/sessions': nothing,
  'GET /me/tokens': nothing,
  'POST /me/tokens': () => ({ body: { name: 'Wire' } }),
  'DELETE /me/tokens/:tokenId': async (_, { session }) => {
    const { id } = await session.post<{ id: string }>('/me/tokens', { name: 'Wire' })
    return { params: { tokenId: id } }
  },
  'GET /me/preferences': nothing,
  'PATCH /me/preferences': () => ({ body: { theme: 'auto' } }),

  'GET /people': nothing,
  'POST /people': (scene) => ({ body: { name: 'Nora New', email: scene.email(), role: 'viewer' } }),
  'PATCH /people/:personId': async (scene) => ({
    params: { personId: (await scene.person()).id },
    body: { disabled: true },
  }),
  'POST /people/:personId/password': async (scene) => ({ params: { personId: (await scene.person()).id } }),

  'GET /desks': nothing,
  'POST /desks': (scene) => ({ body: { name: scene.name() } }),
  'PATCH /desks/:deskId': async (scene) => ({
    params: { deskId: (await scene.desk()).id },
    body: { name: scene.name() },
  }),
  'PUT /desks/:deskId/members/:personId': async (scene) => ({
    params: { deskId: (await scene.desk()).id, personId: scene.newsroom.people.viewer.id },
  }),
  'DELETE /desks/:deskId/members/:personId': async (scene) => ({
    params: { deskId: (await scene.desk()).id, personId: scene.newsroom.people.viewer.id },
  }),

  'GET /house/sign-off': nothing,
  'PUT /house/sign-off': () => ({ body: { needed: ['checker', 'editor'], lawyers: [] } }),
  'GET /house/evidence': nothing,
  'PUT /house/evidence': () => ({ body: { demands: [] } }),
  'GET /house/findings': nothing,
  'PUT /house/findings': () => ({ body: { off: [] } }),
  'GET /admin/log': nothing,
  'GET /admin/log/verification': nothing,
  'POST /admin/log/verification': nothing,
  'POST /setup': (scene) => ({
    body: { token: 'used-up', name: 'Nora New', email: scene.email(), password: PASSWORD, desk: scene.name() },
  }),
  'GET /health': nothing,
  'GET /openapi.json': nothing,
  'GET /schema/article-1.json': nothing,
}
