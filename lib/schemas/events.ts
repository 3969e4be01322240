import { z } from 'zod'
import { ROLES } from '../core/review/vocabulary'
import { id, time } from './endpoint'
import { annotationView, correctionView, findingView, personView, sentenceView } from './views'

/** `event: change`. The objects as they are now; one that is gone is named in `removed`. Its SSE id is `revision`. */
export const changeEvent = z.object({
  revision: z.number().int(),
  entries: z
    .array(
      z.object({ revision: z.number().int(), type: z.string(), actor: id.nullable(), actorName: z.string(), at: time }),
    )
    .describe('What was done, oldest first.'),
  sentences: z.array(sentenceView),
  annotations: z.array(annotationView),
  corrections: z.array(correctionView),
  findings: z.array(findingView),
  removed: z.array(id).describe('Sentences, annotations, corrections and findings that are no longer there.'),
  reload: z
    .boolean()
    .describe('True when there is a new version, or the house shows other kinds of finding: fetch the article again.'),
  title: z.string(),
  people: z.array(personView).describe('Names that the objects above mention.'),
})
export type ChangeEvent = z.infer<typeof changeEvent>

/** `event: here`. Who has the article open, one entry per open page. */
export const hereEvent = z.object({
  here: z.array(z.object({ page: id, person: id, name: z.string(), sentenceId: id.nullable() })),
})
export type HereEvent = z.infer<typeof hereEvent>

/** `event: beat`. Comes every few seconds, so that silence means that the line is gone. */
export const beatEvent = z.object({ role: z.enum(ROLES).describe('Of the one who listens, as it is now.') })
export type BeatEvent = z.infer<typeof beatEvent>
