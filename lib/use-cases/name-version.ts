import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { listVersionRows, setVersionName } from '../data/versions'
import type * as schemas from '../schemas/versions'
import { changeArticle } from './change-article'
import { versionSummary } from './views/version-summary'

/** Gives a version a name, or takes it away; its text stays what it is. Throws `conflict` when somebody was faster. */
export function nameVersion(
  actor: Actor,
  { articleId, number, name, seen }: z.output<typeof schemas.nameVersion.input>,
): Promise<z.input<typeof schemas.nameVersion.reply>> {
  return changeArticle(actor, articleId, async ({ tx, article, log }) => {
    allow(actor, 'version:freeze', article)
    const row = (await listVersionRows(tx, articleId)).find(({ version }) => version.number === number)
    if (!row) throw new AppError('not-found', `This article has no version ${number}.`)
    const { version, corrections } = row
    const named = name || null
    if (named !== version.name) {
      if (seen !== undefined && seen !== version.name) throw namedSince(version.name)
      await setVersionName(tx, version.id, named)
      const to = { number, name: named }
      log({ type: 'version-named', subjectKind: 'version', subjectId: version.id, from: version.name, to })
    }
    return versionSummary({ ...version, name: named }, corrections)
  })
}

const namedSince = (current: string | null) =>
  new AppError(
    'conflict',
    current === null
      ? 'Somebody has taken its name away since you looked. Save again to give it yours.'
      : `Somebody has named it “${current}” since you looked. Save again to name it as you wrote.`,
    { current },
  )
