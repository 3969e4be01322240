import { Refused, send } from '@/app/_people/send'
import type { SignOffsView } from '@/lib/schemas/sign-offs'
import { afterPaint } from '../_engine/after-paint'
import type { Desk } from '../_engine/desk'
import type { DeskState } from '../_engine/types'
import { signOffsOf } from './sign-off-store'

/** Milliseconds of quiet after which what may have changed is read again: acts come in rows. */
const QUIET = 400

/** Reads them; with what is open when it is to be shown. What cannot be read now is read with the next news. */
export async function readSignOffs(desk: Desk, withOpen = false): Promise<void> {
  try {
    const path = `/articles/${desk.articleId}/sign-offs${withOpen ? '?open=true' : ''}`
    signOffsOf(desk).setState({ known: await send<SignOffsView>('GET', path) })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

/** Follows who signs and what makes it void. Answers what stops it. */
export function followSignOffs(desk: Desk): () => void {
  const { store } = desk
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = newsOf(store.getState())
  void readSignOffs(desk)
  const stop = store.subscribe((state, before) => {
    if (state.changes === before.changes && state.signOffsTold === before.signOffsTold) return
    afterPaint(() => {
      const now = newsOf(store.getState())
      // Where nothing stands that a change could make void, only who signs is news.
      if (
        now === told &&
        !signOffsOf(desk)
          .getState()
          .known?.items.some((one) => !one.void && !one.withdrawn)
      )
        return
      told = now
      clearTimeout(timer)
      timer = setTimeout(() => void readSignOffs(desk), QUIET)
    })
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

const newsOf = ({ signOffsTold, article }: DeskState) => `${signOffsTold} ${article?.version.id}`
