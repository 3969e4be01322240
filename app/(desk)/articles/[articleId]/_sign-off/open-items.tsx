import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import { openItemWords } from '@/lib/core/review/open-words'
import type { SignOffOpenItem, SignOffOpenKind } from '@/lib/core/review/sign-off-open'
import { useDesk } from '../_engine/use-desk'
import { arrivalAt } from '../_screen/arrival'
import { followFocus } from '../_screen/follow-focus'
import { useNear } from '../_screen/use-screen'
import styles from './sign-off.module.css'

interface Props {
  /** Null until it is known. */
  readonly open: readonly SignOffOpenItem[] | null
  readonly reasons: Readonly<Partial<Record<SignOffOpenKind, string>>>
  readonly onReason: (kind: SignOffOpenKind, reason: string) => void
  readonly onLeave: () => void
}

/** What stands in the way, the way to each, and room for why it may go out all the same. */
export function OpenItems({ open, reasons, onReason, onLeave }: Props) {
  const { store, actions } = useDesk()
  const near = useNear()
  if (open === null) return <p className={styles.quiet}>Looking for what is open…</p>
  if (open.length === 0) return <p className={styles.quiet}>Nothing is open.</p>
  const show = (id: string) => {
    const arrival = arrivalAt(`#${id}`, store.getState())
    onLeave()
    if (arrival && 'card' in arrival) actions.focusCard(arrival.card)
    else if (arrival) actions.focusSentence(arrival.sentence)
    followFocus(store.getState(), near)
  }
  return (
    <section aria-label="Still open">
      <h3 className={styles.heading}>Still open</h3>
      <p className={styles.quiet}>
        Settle it, or say for each why it may go out all the same. The reasons stay with your name.
      </p>
      <ul className={styles.items}>
        {open.map((item) => {
          const [first] = item.ids
          const words = openItemWords(item)
          return (
            <li key={item.kind} className={styles.item}>
              <p className={styles.what}>
                {words}
                {first !== undefined && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Show the first: ${words}`}
                    onClick={() => show(first)}
                  >
                    Show
                  </Button>
                )}
              </p>
              <TextField
                label={`Why it may go out all the same: ${words}`}
                hideLabel
                placeholder="Why it may go out all the same"
                value={reasons[item.kind] ?? ''}
                onChange={({ target }) => onReason(item.kind, target.value)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
