import type { Metadata } from 'next'
import { readFindingRules } from '@/lib/use-cases/finding-rules'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { FindingSwitches } from '../_findings/finding-switches'

export const metadata: Metadata = { title: 'Findings' }

export default forPerson(FindingsPage)

async function FindingsPage() {
  const { off } = await loadPage(readFindingRules(await requirePageActor()))
  return <FindingSwitches saved={off} />
}
