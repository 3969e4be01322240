import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type * as schemas from '../schemas/versions'
import { freezeVersion } from './freeze-version'
import { reimportDraft } from './reimport-draft'
import { restoreVersion } from './restore-version'
import type { Stored } from './store-version'

/** The next version of an article: of a draft, or of an earlier version, when one is given, or else of the accepted corrections. */
export async function makeVersion(actor: Actor, input: z.output<typeof schemas.freezeVersion.input>): Promise<Stored> {
  const { articleId, restore, seen, text, file } = input
  const isDraft = text !== undefined || file !== undefined
  if (restore === undefined) return isDraft ? reimportDraft(actor, input) : freezeVersion(actor, input)
  if (isDraft) throw new AppError('invalid', 'Send a draft, or the number of a version to restore, not both.')
  return restoreVersion(actor, { articleId, restore, seen })
}
