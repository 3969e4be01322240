import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { compareVersions, listVersions } from '@/lib/use-cases/read-versions'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../../../_chrome/for-person'
import { CompareForm } from '../_versions/compare-form'
import { Comparison } from '../_versions/comparison'
import styles from '../_versions/versions.module.css'
import { ViewChoice } from '../_versions/view-choice'

export const metadata: Metadata = { title: 'Compare versions' }

const numberIn = (value: string | string[] | undefined) => (typeof value === 'string' ? Number(value) : Number.NaN)
const isNumber = (value: number) => Number.isInteger(value) && value > 0

export default forPerson(ComparePage)

/** What changed between two versions, word by word. */
async function ComparePage(props: PageProps<'/articles/[articleId]/versions/compare'>) {
  const { articleId } = await props.params
  const query = await props.searchParams
  const [from, to] = [numberIn(query.from), numberIn(query.to)]
  if (!isNumber(from) || !isNumber(to)) notFound()
  const actor = await requirePageActor()
  const { blocks } = await loadPage(compareVersions(actor, { articleId, from, to }))
  const { items } = await loadPage(listVersions(actor, { articleId }))
  const view = query.view === 'side' ? 'side' : 'line'
  const changed = blocks.filter(({ steps, isMoved }) => isMoved || steps.some(({ op }) => op !== 'equal')).length
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>What changed</h1>
          <p className={styles.facts}>
            {changed === 0 ? 'The words are the same.' : `${changed} of ${blocks.length} paragraphs differ.`}
          </p>
        </div>
        <div className={styles.form}>
          <ViewChoice articleId={articleId} from={from} to={to} view={view} />
          <CompareForm
            key={`${from}-${to}`}
            articleId={articleId}
            newest={items[0]?.number ?? 1}
            from={from}
            to={to}
            view={view === 'side' ? view : undefined}
          />
        </div>
      </header>
      <Comparison blocks={blocks} view={view} from={from} to={to} />
    </>
  )
}
