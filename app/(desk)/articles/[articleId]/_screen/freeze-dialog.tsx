'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { toast } from '@/app/_ui/toast'
import { counted } from '@/lib/core/text/counted'
import type { Objects } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useActions, useArticle, useChanges, useTally } from '../_engine/use-desk-state'
import { useScreen, useScreenStore } from './use-screen'
import { WhatIsOpen } from './what-is-open'
import { whatWasCarried } from './what-was-carried'

/** Says what a freeze will do, does it, and says what became of everything. */
export default function FreezeDialog() {
  const actions = useActions()
  const screen = useScreenStore()
  const isOpen = useScreen(({ panel }) => panel === 'freeze')
  const next = (useArticle()?.version.number ?? 0) + 1
  const { accepted, proposed } = useTally()
  // The objects are changed in place.
  useChanges()
  const mended = errorsMended(useDesk().store.getState().objects)
  const [isPending, setPending] = useState(false)
  const close = () => screen.setState({ panel: null })
  const freeze = async () => {
    setPending(true)
    const frozen = await actions.freeze()
    setPending(false)
    if (!frozen) return
    close()
    toast({ tone: 'done', title: `Version ${frozen.number} is frozen`, description: whatWasCarried(frozen) })
  }
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => !open && close()}
      title={`Freeze version ${next}`}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" pending={isPending} disabled={accepted === 0} onClick={freeze}>
            Freeze version {next}
          </Button>
        </>
      }
    >
      <p>
        {accepted === 0
          ? 'No correction has been accepted yet. A version is frozen to make accepted corrections in the text.'
          : `${counted(accepted, 'accepted correction')} will be made in the text.`}
        {mended.size > 0 && ` ${counted(mended.size, 'marked error is', 'marked errors are')} resolved by that.`}
        {proposed > 0 &&
          ` ${counted(proposed, 'correction')} nobody has decided on ${proposed === 1 ? 'stays' : 'stay'} proposed.`}
      </p>
      <p>
        Statuses, marks and comments are carried over. Sentences whose words change ask to be read again. Version{' '}
        {next - 1} stays as it is.
      </p>
      <WhatIsOpen without={SAID_ABOVE} closing={mended} />
    </Dialog>
  )
}

/** The open errors that accepted corrections were made for. */
function errorsMended({ corrections, annotations }: Objects): ReadonlySet<string> {
  const ids = [...corrections.values()].flatMap(
    ({ state, annotationId }) => (state === 'accepted' && annotationId) || [],
  )
  const isOpen = (id: string) => {
    const mark = annotations.get(id)
    return mark?.kind === 'attribution-error' && mark.state !== 'closed'
  }
  return new Set(ids.filter(isOpen))
}

const SAID_ABOVE = ['correction-undecided', 'correction-unfrozen'] as const
