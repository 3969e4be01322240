'use client'

import { Dialog } from '@/app/_ui/dialog'
import { useDesk } from '../_engine/use-desk'
import { useFocusedId, useSentence, useText } from '../_engine/use-desk-state'
import styles from './split-dialog.module.css'
import { useScreen, useScreenStore } from './use-screen'

/** Where a sentence is cut in two: one presses the word that the second begins with. */
export default function SplitDialog() {
  const { actions } = useDesk()
  const screen = useScreenStore()
  const isOpen = useScreen(({ panel }) => panel === 'split')
  const sentence = useSentence(useFocusedId())
  const text = useText()
  const close = () => screen.setState({ panel: null })
  const words = sentence ? [...text.slice(sentence.start, sentence.end).matchAll(/\S+/gu)] : []
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => !open && close()}
      title="Split the sentence"
      description="Which word does the second sentence begin with?"
    >
      <p className={styles.words}>
        {words.map(({ 0: word, index }) =>
          index === 0 ? (
            <span key={index}>{word}</span>
          ) : (
            <button
              key={index}
              type="button"
              onClick={() => {
                if (sentence) actions.splitSentence(sentence.id, sentence.start + index)
                close()
              }}
            >
              {word}
            </button>
          ),
        )}
      </p>
    </Dialog>
  )
}
