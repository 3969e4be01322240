'use client'

import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Refused, send } from '@/app/_people/send'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { toast } from '@/app/_ui/toast'
import { openItemWords } from '@/lib/core/review/open-words'
import type { SignOffOpenKind } from '@/lib/core/review/sign-off-open'
import { CAPACITY_LABELS, type Capacity } from '@/lib/core/review/sign-offs'
import { useDesk } from '../_engine/use-desk'
import { useArticle, useChanges, usePendingCount } from '../_engine/use-desk-state'
import { useScreen, useScreenStore } from '../_screen/use-screen'
import { readSignOffs } from './follow-sign-offs'
import { GivenSignOffs } from './given-sign-offs'
import { OpenItems } from './open-items'
import { signOffsOf } from './sign-off-store'

/** Who has signed, what is open, and one's own sign-off or dissent. */
export default function SignOffDialog() {
  const desk = useDesk()
  const screen = useScreenStore()
  const isOpen = useScreen(({ panel }) => panel === 'sign-off')
  const known = useStore(signOffsOf(desk), (state) => state.known)
  const changes = useChanges()
  const pending = usePendingCount()
  const number = useArticle()?.version.number ?? 1
  const [chosen, setChosen] = useState<Capacity | null>(null)
  const [statement, setStatement] = useState('')
  const [reasons, setReasons] = useState<Readonly<Partial<Record<SignOffOpenKind, string>>>>({})
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState<'sign' | 'dissent' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when it opens, when the work changes, and when that is saved.
  useEffect(() => {
    if (isOpen && pending === 0) void readSignOffs(desk, true)
  }, [isOpen, pending, changes, desk])
  const top = useRef<HTMLDivElement>(null)
  const close = () => screen.setState(({ panel }) => (panel === 'sign-off' ? { panel: null } : {}))
  const may = known?.mayAs ?? []
  const capacity = chosen ?? may.findLast((one) => known?.needed.includes(one)) ?? may.at(-1)
  const open = known?.open ?? []
  const unexplained = open.filter(({ kind }) => !reasons[kind]?.trim())
  const give = async (dissent: boolean) => {
    if (!known || !capacity || busy) return
    setProblem('')
    if (dissent && !statement.trim()) return setProblem('Say why this version should not go out as it is.')
    if (!dissent && unexplained.length > 0) {
      const words = unexplained.map(openItemWords).join(', ')
      return setProblem(`Still open: ${words}. Settle it, or say for each why it may go out all the same.`)
    }
    setBusy(dissent ? 'dissent' : 'sign')
    try {
      const overrides = open.map(({ kind }) => ({ kind, reason: reasons[kind] ?? '' }))
      await send('POST', `/articles/${desk.articleId}/sign-offs`, {
        ...{ versionId: known.versionId, seen: known.revision, capacity, dissent, statement },
        overrides: dissent ? [] : overrides,
      })
      setStatement('')
      setReasons({})
      toast({
        tone: 'done',
        title: dissent ? 'Your dissent is recorded.' : `Version ${known.version} is signed off by you.`,
      })
      close()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setProblem(error.message)
    } finally {
      setBusy(null)
      await readSignOffs(desk, true)
    }
  }
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(next) => !next && close()}
      title={may.length > 0 ? `Sign off version ${number}` : `Sign-offs of version ${number}`}
      width="wide"
      initialFocus={top}
      actions={
        <>
          <Button onClick={close}>{may.length > 0 ? 'Cancel' : 'Close'}</Button>
          {may.length > 0 && (
            <>
              <Button pending={busy === 'dissent'} onClick={() => void give(true)}>
                Record dissent
              </Button>
              <Button
                variant="primary"
                pending={busy === 'sign'}
                disabled={pending > 0 || known?.open === null}
                onClick={() => void give(false)}
              >
                Sign off{capacity && ` as ${CAPACITY_LABELS[capacity].toLowerCase()}`}
              </Button>
            </>
          )}
        </>
      }
    >
      <div ref={top} tabIndex={-1}>
        {known && <GivenSignOffs known={known} />}
      </div>
      {may.length > 0 && (
        <>
          {pending > 0 && <Banner>Your last acts are not saved yet. Sign off when they are.</Banner>}
          <OpenItems
            open={known?.open ?? null}
            reasons={reasons}
            onReason={(kind, reason) => setReasons({ ...reasons, [kind]: reason })}
            onLeave={close}
          />
          {may.length > 1 && (
            <Select label="As" value={capacity} onChange={({ target }) => setChosen(target.value as Capacity)}>
              {may.map((one) => (
                <option key={one} value={one}>
                  {CAPACITY_LABELS[one]}
                </option>
              ))}
            </Select>
          )}
          <TextArea
            label="Statement"
            optional
            hint="Kept with your name, whether you sign or dissent. A dissent needs one."
            rows={2}
            value={statement}
            onChange={({ target }) => setStatement(target.value)}
          />
          {problem && <Banner tone="danger">{problem}</Banner>}
        </>
      )}
    </Dialog>
  )
}
