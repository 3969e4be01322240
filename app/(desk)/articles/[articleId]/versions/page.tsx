import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { may } from '@/lib/core/review/permissions'
import { readNames } from '@/lib/use-cases/read-names'
import { listVersions } from '@/lib/use-cases/read-versions'
import { readSignOffs } from '@/lib/use-cases/sign-offs/read-sign-offs'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../../_chrome/for-person'
import { CompareForm } from './_versions/compare-form'
import { VersionRow } from './_versions/version-row'
import styles from './_versions/versions.module.css'

export const metadata: Metadata = { title: 'Versions' }

export default forPerson(VersionsPage)

async function VersionsPage({ params }: PageProps<'/articles/[articleId]/versions'>) {
  const { articleId } = await params
  const actor = await requirePageActor()
  const { items } = await loadPage(listVersions(actor, { articleId }))
  const { items: signOffs, people } = await loadPage(readSignOffs(actor, { articleId }))
  const names = await loadPage(readNames(actor, { articleId, ids: items.map(({ createdBy }) => createdBy) }))
  const newest = items[0]?.number ?? 1
  const now = Date.now()
  return (
    <>
      <header className={styles.head}>
        <h1>Versions</h1>
        <div className={styles.form}>
          {newest > 1 && <CompareForm articleId={articleId} newest={newest} from={newest - 1} to={newest} />}
          {may(actor, 'version:freeze') && (
            <ButtonLink size="small" href={`/articles/${articleId}/versions/draft`}>
              Take in a new draft
            </ButtonLink>
          )}
        </div>
      </header>
      <ol className={styles.rows} reversed start={newest} aria-label="Versions, newest first">
        {items.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            articleId={articleId}
            author={names.get(version.createdBy) ?? 'Somebody'}
            newest={newest}
            signOffs={signOffs.filter((one) => one.versionId === version.id)}
            people={people}
            mayAct={may(actor, 'version:freeze')}
            now={now}
          />
        ))}
      </ol>
      {newest === 1 && (
        <p className={styles.teaching}>
          This is the text as it was filed, and it will stay as it is. When corrections have been accepted, an editor
          freezes them into version 2; here you can then compare the two.
        </p>
      )}
    </>
  )
}
