'use client'

import { useEffect, useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import type { EarlierCheck } from '@/lib/schemas/claims'
import type { AnnotationView } from '@/lib/schemas/views'
import styles from '../../../_claims/claims.module.css'
import { VerdictBadge } from '../../../_claims/verdict-badge'
import { useDesk } from '../_engine/use-desk'
import { STANCE_WORDS } from '../sources/_sources/words'
import { TAKES_OVER } from './take-over'
import { useKeyLabel } from './use-key-label'

/** Earlier checks of claims like this one, to be taken over. Asked for once the claim is with the server; without a line there are none. */
export default function EarlierChecks({ annotation }: { annotation: AnnotationView }) {
  const { actions } = useDesk()
  const key = useKeyLabel('take-over')
  const checks = useEarlierChecks(annotation).filter(({ id }) => id !== annotation.takenFrom)
  if (checks.length === 0) return null
  const take = (check: EarlierCheck) =>
    actions.changeAnnotation(annotation.id, {
      verdict: check.verdict,
      // What somebody has written already stays.
      explanation: annotation.explanation ?? explanationOf(check),
      takenFrom: check.id,
    })
  // A verdict that is there is not replaced by a key alone.
  const hasKey = annotation.verdict === null
  return (
    <section className={styles.offers} aria-label="Checked before">
      <h4>Checked before</h4>
      {checks.map((check, at) => (
        <div key={check.id} className={styles.offer}>
          <q>{check.words}</q>
          <span>
            <VerdictBadge verdict={check.verdict} /> <span className={styles.quiet}>{whereOf(check)}</span>
          </span>
          {check.explanation && <p className={styles.explanation}>{check.explanation}</p>}
          {check.evidence.map(({ id, stance, source }) => (
            <span key={id} className={styles.quiet}>
              {STANCE_WORDS[stance].label}: {source.title}
            </span>
          ))}
          <Button
            size="small"
            shortcut={hasKey && at === 0 ? key : undefined}
            onClick={() => take(check)}
            {...(hasKey && at === 0 && { [TAKES_OVER]: '' })}
          >
            Take over
          </Button>
        </div>
      ))}
    </section>
  )
}

const whereOf = ({ article, published, checkedBy, at }: EarlierCheck) =>
  [article ? article.title : published?.publisher, checkedBy, published ? published.date : at.slice(0, 10)]
    .filter(Boolean)
    .join(' · ')

/** A published check has no source in the house: where it stands is said in its explanation. */
function explanationOf({ explanation, published }: EarlierCheck): string | null {
  if (!published) return explanation
  const where = [published.publisher, published.date, published.address].filter(Boolean).join(', ')
  return [explanation, where].filter(Boolean).join('\n')
}

function useEarlierChecks({ id, exact, revision }: AnnotationView): readonly EarlierCheck[] {
  const [checks, setChecks] = useState<readonly EarlierCheck[]>([])
  const isKept = revision > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other checks.
  useEffect(() => {
    if (!isKept) return
    let isWanted = true
    send<{ items: EarlierCheck[] }>('GET', `/annotations/${id}/earlier-checks`).then(
      ({ items }) => isWanted && setChecks(items),
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error
      },
    )
    return () => {
      isWanted = false
    }
  }, [id, exact, isKept])
  return checks
}
