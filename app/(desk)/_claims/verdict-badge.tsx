import { Badge, type BadgeTone } from '@/app/_ui/badge'
import type { Verdict } from '@/lib/core/review/vocabulary'
import { VERDICT_LABELS } from '../articles/[articleId]/_screen/kinds'

const TONES: Readonly<Record<Verdict, BadgeTone>> = {
  true: 'verified',
  'mostly-true': 'verified',
  mixed: 'needs-source',
  misleading: 'disputed',
  false: 'disputed',
  unverifiable: 'neutral',
  unproven: 'neutral',
}

export const VerdictBadge = ({ verdict }: { verdict: Verdict | null }) =>
  verdict ? <Badge tone={TONES[verdict]}>{VERDICT_LABELS[verdict]}</Badge> : <Badge>No verdict yet</Badge>
