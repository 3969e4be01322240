'use client'

import { memo } from 'react'
import { later } from '@/app/_ui/later'
import { ERROR_CODES } from '@/lib/core/review/error-codes'
import type { FindingView } from '@/lib/schemas/views'
import { useDesk } from '../_engine/use-desk'
import { useFinding, useText } from '../_engine/use-desk-state'
import { briefChange } from './brief-change'
import cardStyles from './card.module.css'
import { CardFrame } from './card-frame'
import { ChangedWords } from './changed-words'
import styles from './finding-card.module.css'
import { KINDS } from './kinds'
import { PARTS } from './parts'
import { QuickDecisions } from './quick-decisions'
import lineStyles from './run-text.module.css'
import { useFromDesk } from './use-from-desk'

const OpenFinding = later(PARTS.openFinding)

/** What the margin says about something the program proposes. */
export default memo(function FindingCard({ id }: { id: string }) {
  const finding = useFinding(id)
  return finding && finding.state !== 'accepted' ? <Card finding={finding} /> : null
})

function Card({ finding }: { finding: FindingView }) {
  const desk = useDesk()
  const isOpen = useFromDesk(({ focusedCard }) => focusedCard === finding.id)
  const isWaiting = finding.state === 'open'
  return (
    <CardFrame
      id={finding.id}
      isProposal
      isDone={!isWaiting}
      title={
        <>
          <span className={styles.label}>{isWaiting ? 'Finding' : 'Dismissed'}</span> <Kind finding={finding} />
        </>
      }
      aside={isWaiting && !isOpen && desk.may('finding:decide') && <QuickDecisions finding={finding} />}
      summary={<Summary finding={finding} />}
    >
      <OpenFinding finding={finding} />
    </CardFrame>
  )
}

function Kind({ finding: { kind, code } }: { finding: FindingView }) {
  if (code) return <span className={cardStyles.code}>{code}</span>
  return <span className={`${lineStyles.marked} ${lineStyles[kind]}`}>{KINDS[kind].label}</span>
}

/** Why it is proposed, in one sentence, and the words that would mend it. */
function Summary({ finding: { kind, code, message, speaker, correction } }: { finding: FindingView }) {
  const text = useText()
  return (
    <div className={cardStyles.summary}>
      {code && <p className={styles.name}>{ERROR_CODES[code]}</p>}
      {kind === 'quote' && speaker ? <p className={styles.name}>{speaker}</p> : <p>{message}</p>}
      {correction && (
        <p className={cardStyles.words}>
          <ChangedWords steps={changeOf(text, correction)} />
        </p>
      )}
    </div>
  )
}

/** Just what changes of the words it stands on: of a quotation whose two marks are mended, the marks. */
const changeOf = (text: string, { start, end, text: replacement }: NonNullable<FindingView['correction']>) =>
  briefChange(text, { start, end, expected: text.slice(start, end), replacement })
