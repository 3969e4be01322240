import type { Metadata } from 'next'
import { readFindingRules } from '@/lib/use-cases/finding-rules'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { SuggestionRules } from '../_suggestions/suggestion-rules'

export const metadata: Metadata = { title: 'Suggestions' }

export default async function SuggestionsPage() {
  const { off } = await loadPage(readFindingRules(await requirePageActor()))
  return <SuggestionRules saved={off} />
}
