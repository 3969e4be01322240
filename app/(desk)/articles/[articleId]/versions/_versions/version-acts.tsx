'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Confirm } from '@/app/_people/confirm'
import { send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import { whatWasCarried } from '../../_screen/what-was-carried'
import type { TakenIn } from '../draft/_draft/request-draft'
import { NameDialog } from './name-dialog'

interface Props {
  articleId: string
  number: number
  name: string | null
  /** The number of the newest version. */
  newest: number
}

/** What an editor can do with a version: give it a name, and make an earlier one the text again. */
export function VersionActs({ articleId, number, name, newest }: Props) {
  const router = useRouter()
  const [isNaming, setNaming] = useState(false)
  const [isRestoring, setRestoring] = useState(false)
  const restore = async () => {
    const made = await send<TakenIn>('POST', `/articles/${articleId}/versions`, { restore: number, seen: newest })
    toast({
      tone: 'done',
      title: `Version ${number} is back, as version ${made.number}`,
      description: whatWasCarried(made),
    })
    router.push(`/articles/${articleId}`)
  }
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setNaming(true)}>
        {name ? 'Rename' : 'Name'}
      </Button>
      {number < newest && (
        <Button size="small" variant="quiet" onClick={() => setRestoring(true)}>
          Restore
        </Button>
      )}
      {isNaming && <NameDialog articleId={articleId} number={number} name={name} onClose={() => setNaming(false)} />}
      <Confirm
        open={isRestoring}
        onOpenChange={setRestoring}
        title={`Restore version ${number}`}
        description={`Its text becomes version ${newest + 1}. No version goes. Statuses, marks and comments come along as into a new draft: what has other words asks to be read again.`}
        label={`Restore as version ${newest + 1}`}
        danger={false}
        act={restore}
      />
    </>
  )
}
