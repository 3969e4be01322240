import type { z } from 'zod'
import type { Actor } from '../core/review/actor'
import type * as schemas from '../schemas/versions'
import { freezeVersion } from './freeze-version'
import { reimportDraft } from './reimport-draft'
import type { Stored } from './store-version'

/** The next version of an article: of a draft, when one is given, or else of the accepted corrections. */
export const makeVersion = (actor: Actor, input: z.output<typeof schemas.freezeVersion.input>): Promise<Stored> =>
  input.text === undefined && input.file === undefined ? freezeVersion(actor, input) : reimportDraft(actor, input)
