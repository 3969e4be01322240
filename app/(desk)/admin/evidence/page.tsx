import type { Metadata } from 'next'
import { readEvidenceRules } from '@/lib/use-cases/evidence-rules'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { EvidenceDemands } from '../_evidence/evidence-demands'

export const metadata: Metadata = { title: 'Evidence' }

export default forPerson(EvidencePage)

async function EvidencePage() {
  const { demands } = await loadPage(readEvidenceRules(await requirePageActor()))
  return <EvidenceDemands saved={demands} />
}
