import { z } from 'zod'
import { ERROR_CODE_LIST } from '../core/review/error-codes'
import { ANCHOR_KINDS, ANNOTATION_KINDS, THREAD_STATES, VERDICTS } from '../core/review/vocabulary'
import { endpoint, id, lineOrEmpty, nothing, offset, remark, undo, written } from './endpoint'
import { annotationView, commentView } from './views'

const seen = z
  .number()
  .int()
  .optional()
  .describe('The revision that was on screen; 409 with `current` when it moved on.')

const details = {
  errorCode: z.enum(ERROR_CODE_LIST).nullish(),
  verdict: z.enum(VERDICTS).nullish(),
  explanation: remark(20_000).nullish().describe('Of a claim: why the verdict is what it is.'),
  speaker: lineOrEmpty(300).nullish(),
  body: remark(20_000).nullish().describe('What the mark says, in the words of whoever made it.'),
  addressee: id.nullish().describe('Makes it a query to this person.'),
}

const takenFrom = id
  .nullish()
  .describe(
    'The claim of the library whose check this is; what it rests on is taken over as far as you may know of it.',
  )

export const addAnnotation = endpoint({
  method: 'POST',
  path: '/articles/:articleId/annotations',
  summary: 'Mark a span. 409 when `exact` is not the text there.',
  input: z.object({
    articleId: id,
    id: id.optional().describe('Chosen by the client, so that sending it twice makes one.'),
    kind: z.enum(ANNOTATION_KINDS),
    start: offset,
    end: offset,
    exact: z.string().min(1).max(200_000),
    ...details,
  }),
  reply: annotationView,
  status: 201,
  needs: 'annotation:create',
})

export const changeAnnotation = endpoint({
  method: 'PATCH',
  path: '/annotations/:annotationId',
  summary: 'Change what a mark says. Fields left out stay as they are.',
  input: z.object({ annotationId: id, kind: z.enum(ANNOTATION_KINDS).optional(), ...details, takenFrom, seen, undo }),
  reply: annotationView,
  needs: 'annotation:change',
})

export const deleteAnnotation = endpoint({
  method: 'DELETE',
  path: '/annotations/:annotationId',
  summary: 'Take a mark away. It can be restored.',
  input: z.object({
    annotationId: id,
    undo: z
      .stringbool()
      .optional()
      .describe(undo.description ?? ''),
  }),
  reply: z.object({ deletedBy: id.nullable().describe('You, or whoever took it away before you did.') }),
  needs: 'annotation:change',
})

export const restoreAnnotation = endpoint({
  method: 'POST',
  path: '/annotations/:annotationId/restore',
  summary: 'Bring a deleted mark back, with its thread.',
  input: z.object({ annotationId: id, undo }),
  reply: annotationView,
  needs: 'annotation:change',
})

export const setAnnotationState = endpoint({
  method: 'PATCH',
  path: '/annotations/:annotationId/state',
  summary: 'Open, answer or close a mark. An editor who did not raise it closes it with a reason.',
  input: z.object({ annotationId: id, state: z.enum(THREAD_STATES), reason: remark(2000).nullish(), seen, undo }),
  reply: annotationView,
  needs: 'annotation:close',
})

export const placeAnnotation = endpoint({
  method: 'PUT',
  path: '/annotations/:annotationId/place',
  summary: 'Say where a mark stands, in the newest version. 409 when `exact` is not the text there.',
  input: z.object({
    annotationId: id,
    start: offset,
    end: offset,
    exact: z.string().min(1).max(200_000),
    how: z
      .enum(ANCHOR_KINDS)
      .default('exact')
      .describe(
        'Anything but `exact` only with `undo`: how it stood before; where it is `orphan`, `exact` are its old words.',
      ),
    seen,
    undo,
  }),
  reply: annotationView,
  needs: 'annotation:place',
})

const place = z.object({ start: offset, end: offset, exact: z.string(), prefix: z.string(), suffix: z.string() })

export const findPlaces = endpoint({
  method: 'GET',
  path: '/annotations/:annotationId/places',
  summary: 'What a mark stood on when it last stood, and where in the newest version that may be now.',
  input: z.object({ annotationId: id }),
  reply: z.object({
    was: place
      .omit({ start: true, end: true })
      .extend({ version: z.number().int() })
      .nullable()
      .describe('Its words in the last version in which they stood, with those around them.'),
    candidates: z.array(place.extend({ score: z.number() })).describe('The likeliest first.'),
  }),
  needs: 'article:read',
})

export const addComment = endpoint({
  method: 'POST',
  path: '/annotations/:annotationId/comments',
  summary: 'Say something in the thread of a mark.',
  input: z.object({ annotationId: id, id: id.optional(), body: written(20_000) }),
  reply: commentView,
  status: 201,
  needs: 'comment:create',
})

export const addCorrectionComment = endpoint({
  method: 'POST',
  path: '/corrections/:correctionId/comments',
  summary: 'Say something in the thread of a correction.',
  input: z.object({ correctionId: id, id: id.optional(), body: written(20_000) }),
  reply: commentView,
  status: 201,
  needs: 'comment:create',
})

export const changeComment = endpoint({
  method: 'PATCH',
  path: '/comments/:commentId',
  summary: 'Reword one’s own comment.',
  input: z.object({
    commentId: id,
    body: written(20_000),
    seen: z.string().optional().describe('The words that were on screen; 409 with `current` when they changed.'),
  }),
  reply: commentView,
  needs: 'comment:change',
})

export const deleteComment = endpoint({
  method: 'DELETE',
  path: '/comments/:commentId',
  summary: 'Take one’s own comment away. It can be restored.',
  input: z.object({ commentId: id }),
  reply: nothing,
  needs: 'comment:change',
})

export const restoreComment = endpoint({
  method: 'POST',
  path: '/comments/:commentId/restore',
  summary: 'Bring one’s own deleted comment back.',
  input: z.object({ commentId: id }),
  reply: commentView,
  needs: 'comment:change',
})
