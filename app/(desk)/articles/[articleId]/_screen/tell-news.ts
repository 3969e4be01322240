import type { ToastMessage } from '@/app/_ui/toast'
import { counted } from '@/lib/core/text/counted'
import type { VersionView } from '@/lib/schemas/views'
import type { News } from '../_engine/news'
import type { DeskState } from '../_engine/types'

type Known = Pick<DeskState, 'people'>

/** One piece of news as a message; `show` leads to what it is about. */
export function tellNews(news: News, { people }: Known, show: (id: string) => void): ToastMessage {
  const nameOf = (id: string | null) => people.get(id ?? '')?.name ?? 'Somebody'
  if (news.kind === 'version') return { title: `${nameOf(news.by)} ${MADE[news.origin](news.number)}` }
  const { id } = news.about
  const action = { label: 'Show', onPress: () => show(id) }
  switch (news.kind) {
    case 'asked':
      return { title: `${nameOf(news.about.createdBy)} asks you`, description: brief(news.about.body), action }
    case 'answered': {
      const { addressee, comments } = news.about
      const answer = comments.findLast(({ author }) => author === addressee)
      return { title: `${nameOf(addressee)} answered you`, description: brief(answer?.body), action }
    }
    case 'decided': {
      const { decidedBy, decisionReason, state } = news.about
      const did = state === 'accepted' ? 'accepted your correction' : 'let the text stand against your correction'
      return { title: `${nameOf(decidedBy)} ${did}`, description: brief(decisionReason), action }
    }
  }
}

/** How a version was made, by where its text comes from. */
const MADE: Readonly<Record<VersionView['origin'], (number: number) => string>> = {
  import: (number) => `imported version ${number}`,
  corrections: (number) => `froze version ${number}`,
  're-import': (number) => `took in a draft as version ${number}`,
  restored: (number) => `restored an earlier text as version ${number}`,
}

/** What happened while one was away, as one message; null when nothing did. */
export function tellWhileAway(news: readonly News[], known: Known, show: (id: string) => void): ToastMessage | null {
  const [only] = news
  if (only && news.length === 1) return tellNews(only, known, show)
  const count = (wanted: (one: News) => boolean) => news.filter(wanted).length
  const parts = [
    ...news.flatMap((one) => (one.kind === 'version' ? [`version ${one.number} was made`] : [])),
    ...told(
      count(({ kind }) => kind === 'answered'),
      'answer to you',
      'answers to you',
    ),
    ...told(
      count((one) => one.kind === 'decided' && one.about.state === 'accepted'),
      'correction of yours accepted',
    ),
    ...told(
      count((one) => one.kind === 'decided' && one.about.state === 'stet'),
      'correction of yours stetted',
    ),
  ]
  return parts.length === 0 ? null : { title: 'Since you were here', description: parts.join(', ') }
}

const told = (count: number, one: string, many = one.replace('correction', 'corrections')) =>
  count > 0 ? [counted(count, one, many)] : []

/** More characters than this are read where they stand. */
const MOST = 140

const brief = (words: string | null | undefined) => {
  const line = words?.trim().replaceAll(/\s+/g, ' ')
  return line && line.length > MOST ? `${line.slice(0, MOST).trimEnd()} …` : line || undefined
}
