'use client'

import { Check, X } from 'lucide-react'
import { IconButton } from '@/app/_ui/icon-button'
import type { FindingView } from '@/lib/schemas/views'
import styles from './finding-card.module.css'
import { useKeyLabel } from './use-key-label'
import { useDecisions } from './use-screen'

/** The key that accepts it: a quote and a claim have one of their own. */
const useAcceptKey = ({ kind }: FindingView) => useKeyLabel(kind === 'attribution-error' ? 'accept' : kind)

/** On a folded card, one press each. */
export function QuickDecisions({ finding }: { finding: FindingView }) {
  const { take, dismiss } = useDecisions()
  const keys = { accept: useAcceptKey(finding), dismiss: useKeyLabel('stet') }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a press between the buttons is none on the card.
    <span className={styles.quick} onClick={(event) => event.stopPropagation()}>
      <IconButton size="small" label="Accept it" shortcut={keys.accept} onClick={() => take(finding)}>
        <Check aria-hidden />
      </IconButton>
      <IconButton size="small" label="Dismiss it" shortcut={keys.dismiss} onClick={() => dismiss(finding.id)}>
        <X aria-hidden />
      </IconButton>
    </span>
  )
}
