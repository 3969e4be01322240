'use client'

import { useEffect } from 'react'
import { CodeMissing, fetched } from '@/app/_ui/fetched'
import { tellOldPage } from '@/app/_ui/with-code'
import { PARTS } from './parts'
import { useScreen, useScreenStore } from './use-screen'

/** Fetches the editor of corrections when it is wanted: the words that it stands in for stay until it has come. */
export function useEditorCode() {
  const screen = useScreenStore()
  const isWanted = useScreen(({ correcting, hasEditor }) => correcting !== null && !hasEditor)
  useEffect(() => {
    if (!isWanted) return
    fetched(PARTS.editor).then(
      () => screen.setState({ hasEditor: true }),
      (error) => {
        if (!(error instanceof CodeMissing)) throw error
        tellOldPage()
      },
    )
  }, [screen, isWanted])
}
