import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_ui/button-link'
import { TimeAgo } from '@/app/_ui/time-ago'
import { readNames } from '@/lib/use-cases/read-names'
import { openVersion } from '@/lib/use-cases/read-versions'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../../../_chrome/for-person'
import { ChangeNotice } from '../_versions/change-notice'
import { FrozenCorrections } from '../_versions/frozen-corrections'
import { VersionText } from '../_versions/version-text'
import styles from '../_versions/versions.module.css'

type Props = PageProps<'/articles/[articleId]/versions/[number]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Version ${(await params).number}` }
}

export default forPerson(VersionPage)

/** The words of one version, as they were and will stay. */
async function VersionPage({ params }: Props) {
  const { articleId, number: given } = await params
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1) notFound()
  const actor = await requirePageActor()
  const version = await loadPage(openVersion(actor, { articleId, number }))
  const people = version.corrections.flatMap(({ createdBy, decidedBy, comments }) => [
    createdBy,
    decidedBy,
    ...comments.map(({ author }) => author),
  ])
  const now = Date.now()
  const names = await loadPage(readNames(actor, { articleId, ids: [version.createdBy, ...people] }))
  const root = `/articles/${articleId}/versions`
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>Version {number}</h1>
          <p className={styles.facts}>
            {names.get(version.createdBy) ?? 'Somebody'}, <TimeAgo time={version.createdAt} now={now} />
          </p>
        </div>
        <nav className={styles.form} aria-label="Versions">
          {number > 1 && (
            <ButtonLink size="small" variant="quiet" href={`${root}/compare?from=${number - 1}&to=${number}`}>
              What changed
            </ButtonLink>
          )}
          <ButtonLink size="small" href={root}>
            All versions
          </ButtonLink>
        </nav>
      </header>
      <VersionText version={version} />
      {version.corrections.length > 0 && (
        <FrozenCorrections corrections={version.corrections} names={names} now={now} />
      )}
      {version.changeNotice && <ChangeNotice draft={version.changeNotice} />}
    </>
  )
}
