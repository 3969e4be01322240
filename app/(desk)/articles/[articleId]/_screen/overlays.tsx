'use client'

import { later } from '@/app/_ui/later'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { PARTS } from './parts'
import type { Panel } from './screen-state'
import { useFromDesk } from './use-from-desk'
import { useScreen } from './use-screen'

const ConflictNotices = later(PARTS.conflicts)
const GoneNotice = later(PARTS.gone)
const ExportDialog = later(PARTS.exporting)
const FreezeDialog = later(PARTS.freezing)
const KeysDialog = later(PARTS.keys)
const SignOffDialog = later(PARTS.signingOff)
const SplitDialog = later(PARTS.splitting)
const ErrorPicker = later(PARTS.errors)

/** What opens above the page. Each is fetched when it is first wanted and stays for its way out. */
export function Overlays() {
  const isWanted = {
    export: useWanted('export'),
    freeze: useWanted('freeze'),
    signOff: useWanted('sign-off'),
    keys: useWanted('keys'),
    split: useWanted('split'),
  }
  const isPicking = useEverOpen(useScreen(({ picking }) => picking !== null))
  const hasConflicts = useFromDesk(({ conflicts }) => conflicts.length > 0)
  const isGone = useFromDesk((state) => state.isGone)
  return (
    <>
      {hasConflicts && <ConflictNotices />}
      {isGone && <GoneNotice />}
      {isWanted.export && <ExportDialog />}
      {isWanted.freeze && <FreezeDialog />}
      {isWanted.signOff && <SignOffDialog />}
      {isWanted.keys && <KeysDialog />}
      {isWanted.split && <SplitDialog />}
      {isPicking && <ErrorPicker />}
    </>
  )
}

const useWanted = (panel: Panel) => useEverOpen(useScreen((state) => state.panel === panel))
