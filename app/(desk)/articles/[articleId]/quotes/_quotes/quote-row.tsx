import Link from 'next/link'
import { Badge } from '@/app/_ui/badge'
import { Button, buttonClass } from '@/app/_ui/button'
import { Kbd } from '@/app/_ui/kbd'
import type { SourceView } from '@/lib/schemas/sources'
import { usePageKeyLabel } from '../../sources/_sources/page-keys'
import { DismissForm, SaidToBeFine } from './decision'
import { Difference } from './difference'
import type { ComparedQuote } from './group-matches'
import { MATCH_WORDS } from './match-words'
import styles from './quotes.module.css'
import { differs, isFine } from './settled'

interface Props {
  readonly quote: ComparedQuote
  readonly sources: readonly SourceView[]
  readonly isCurrent: boolean
  /** A correction lies on what differs. */
  readonly isMended: boolean
  /** The errors that somebody has marked already. */
  readonly marked: readonly string[]
  readonly sourceHref: string
  readonly deskHref: string
  readonly onFocus: () => void
  readonly onMend: (() => void) | undefined
  readonly onMark: (() => void) | undefined
  readonly nameOf: (personId: string) => string
  /** It wants the reason for which what differs is fine. */
  readonly isAsking: boolean
  /** Evidence points to its place already. */
  readonly rests: boolean
  readonly onRest: (() => void) | undefined
  readonly onDecide: (() => void) | undefined
  readonly onDismiss: (reason: string) => void
  readonly onLeave: () => void
}

/** One quote: its words with what differs, who says them, and where they stand. */
export function QuoteRow(props: Props) {
  const { quote, sources, isCurrent, isMended, marked, sourceHref, deskHref, onFocus, onMend, onMark } = props
  const { nameOf, isAsking, rests, onRest, onDecide, onDismiss, onLeave } = props
  const { best, others, speaker } = quote
  const keyOf = usePageKeyLabel()
  const [showKey, deskKey] = isCurrent ? [keyOf('show-in-source'), keyOf('back')] : []
  const { label, means, tone } = MATCH_WORDS[best.match]
  const isFound = best.match !== 'not-found'
  const titleOf = ({ sourceId }: (typeof others)[number]) => sources.find(({ id }) => id === sourceId)?.title ?? ''
  const unmarked = best.errors.filter(({ code }) => !marked.includes(code))
  const alsoIn = others.filter(({ match }) => match !== 'not-found').map(titleOf)
  return (
    <li
      id={`quote-${quote.id}`}
      className={styles.quote}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the page walk the list. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press only moves the mark of where one is. */}
      <div className={styles.main} onClick={onFocus}>
        <p className={styles.badges}>
          <Badge tone={isFound && !isFine(quote) && tone === 'verified' ? 'needs-source' : tone} title={means}>
            {label}
          </Badge>
          <span className={styles.speaker}>{speaker ?? 'No speaker'}</span>
          {best.sourceSpeaker && <span className={styles.facts}>in the source: {best.sourceSpeaker}</span>}
          {best.alternatives.length > 0 && <Badge tone="needs-source">{best.alternatives.length + 1} places fit</Badge>}
        </p>
        <blockquote className={styles.words}>
          <Difference diff={best.diff} isFound={isFound} />
          {best.cutBefore && <span className={styles.goesOn}> {best.cutBefore.text} …</span>}
        </blockquote>
        {best.errors.map(({ code, message }) => (
          <p key={code} className={styles.error}>
            <Badge tone="attribution-error">{code}</Badge> {message}
            {marked.includes(code) && <span className={styles.facts}> Marked.</span>}
          </p>
        ))}
        <p className={styles.facts}>
          {isFound ? titleOf(best) : means}
          {rests && ', its evidence'}
          {alsoIn.length > 0 && `; also in ${alsoIn.join('; ')}`}
        </p>
        {best.dismissed && <SaidToBeFine dismissed={best.dismissed} name={nameOf(best.dismissed.by)} />}
        {isAsking && <DismissForm onGive={onDismiss} onLeave={onLeave} />}
      </div>
      <div className={styles.acts}>
        {onRest && (
          <Button size="small" shortcut={isCurrent ? keyOf('rest-quote') : undefined} onClick={onRest}>
            Make it the evidence
          </Button>
        )}
        {onMend && best.mending && (
          <Button
            size="small"
            variant={isCurrent ? 'primary' : 'plain'}
            shortcut={isCurrent ? keyOf('correct') : undefined}
            disabled={isMended}
            onClick={onMend}
          >
            {isMended ? 'Correction proposed' : 'Take the source’s words'}
          </Button>
        )}
        {onMark && unmarked[0] && (
          <Button size="small" shortcut={isCurrent ? keyOf('error') : undefined} onClick={onMark}>
            Mark {unmarked[0].code}
          </Button>
        )}
        {onDecide && (best.dismissed || differs(best)) && (
          <Button
            size="small"
            variant="quiet"
            shortcut={isCurrent ? keyOf('dismiss-difference') : undefined}
            onClick={onDecide}
          >
            {best.dismissed ? 'Take that back' : 'It is fine'}
          </Button>
        )}
        {isFound && (
          <Link href={sourceHref} className={buttonClass({ size: 'small', variant: 'quiet' })}>
            Show in the source {showKey && <Kbd>{showKey}</Kbd>}
          </Link>
        )}
        <Link href={deskHref} className={buttonClass({ size: 'small', variant: 'quiet' })}>
          Show at the desk {deskKey && <Kbd>{deskKey}</Kbd>}
        </Link>
      </div>
    </li>
  )
}
