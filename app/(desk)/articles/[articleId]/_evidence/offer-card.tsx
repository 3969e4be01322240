'use client'

import { X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useStore } from 'zustand'
import { Button } from '@/app/_ui/button'
import { IconButton } from '@/app/_ui/icon-button'
import { StatusIcon } from '@/app/_ui/status-icon'
import { toast } from '@/app/_ui/toast'
import { useDesk } from '../_engine/use-desk'
import { useChanges, useSentence, useText } from '../_engine/use-desk-state'
import { useKeyLabel } from '../_screen/use-key-label'
import { addressToName, choose, takePlace } from './act-on-evidence'
import { evidenceOf } from './evidence-store'
import { placesHere } from './here'
import styles from './offer-card.module.css'

/** More sources than this are chosen from on their own page. */
const MOST = 4

/**
 * Stands at the foot, always in one place, after a sentence was verified that names nothing yet. It takes no focus, covers no words
 * that are being read and goes with the next sentence; whoever does not want it says so once.
 */
export function OfferCard() {
  const desk = useDesk()
  const router = useRouter()
  const { offer, known, choices } = useStore(evidenceOf(desk))
  const sentence = useSentence(offer?.sentenceId ?? null)
  const text = useText()
  // The objects are changed in place.
  useChanges()
  const keys = { name: useKeyLabel('name-source'), take: useKeyLabel('take-place') }
  if (!offer || !known || !choices || !sentence) return null
  const places = placesHere(known, sentence)
  const place = places.length === 1 ? places[0] : undefined
  const found = known.sources.findIndex(({ id }) => id === place?.sourceId)
  const close = () => evidenceOf(desk).setState({ offer: null })
  const never = () => {
    choose(desk, { offersEvidence: false })
    close()
    toast({
      title: 'Verified sentences ask for their evidence no more.',
      description: 'The profile in Settings brings that back.',
      action: { label: 'Undo', onPress: () => choose(desk, { offersEvidence: true }) },
    })
  }
  return (
    <aside className={styles.offer} aria-label="Evidence for the sentence just verified">
      <p className={styles.words}>
        <StatusIcon status="verified" size={12} />
        <span>{text.slice(sentence.start, sentence.end)}</span>
      </p>
      <IconButton className={styles.close} size="small" label="Not for this sentence" onClick={close}>
        <X aria-hidden />
      </IconButton>
      {place && (
        <p className={styles.found}>
          Its quote stands word for word in <b>{`${found + 1} ${known.sources[found]?.title}`}</b>.
        </p>
      )}
      <div className={styles.acts}>
        {place && (
          <Button size="small" variant="primary" shortcut={keys.take} onClick={() => takePlace(desk, sentence, place)}>
            It rests on that
          </Button>
        )}
        <Button size="small" shortcut={keys.name} onClick={() => router.push(addressToName(desk, sentence))}>
          Name its source
        </Button>
      </div>
      {!place && known.sources.length > 0 && (
        <ul className={styles.sources} aria-label="Sources of the article">
          {known.sources.slice(0, MOST).map(({ id, title }, index) => (
            <li key={id}>
              <button type="button" onClick={() => router.push(addressToName(desk, sentence, id))}>
                <span className={styles.number}>{index + 1}</span> {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className={styles.never} onClick={never}>
        Do not ask me again
      </button>
    </aside>
  )
}
