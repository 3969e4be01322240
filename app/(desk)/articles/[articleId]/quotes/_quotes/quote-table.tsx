'use client'

import { MessageSquareQuote } from 'lucide-react'
import { nanoid } from 'nanoid'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Banner } from '@/app/_ui/banner'
import { Button, buttonClass } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { Spinner } from '@/app/_ui/spinner'
import { toast } from '@/app/_ui/toast'
import type { ErrorCode } from '@/lib/core/review/error-codes'
import type { Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceView } from '@/lib/schemas/sources'
import type { AnnotationView, CorrectionView } from '@/lib/schemas/views'
import { usePageKeyLabel } from '../../sources/_sources/page-keys'
import { useLivePage } from '../../sources/_sources/use-live-page'
import { usePageKeys } from '../../sources/_sources/use-page-keys'
import { countMatches } from './count-matches'
import { type ComparedQuote, groupMatches } from './group-matches'
import { QuoteRow } from './quote-row'
import styles from './quotes.module.css'
import { differs, isMarked, isMended, type Work, wantsDecision } from './settled'
import { UnmarkedList } from './unmarked-list'
import { type Compared, keyOf, useDecisions } from './use-decisions'
import { useMatches } from './use-matches'
import { isSure, useQuoteEvidence } from './use-quote-evidence'

interface Props {
  readonly articleId: string
  readonly revision: number
  readonly text: string
  readonly sentences: readonly (Span & { readonly id: string })[]
  readonly sources: readonly SourceView[]
  /** Those that stand, so that nothing is proposed or marked twice. */
  readonly corrections: readonly CorrectionView[]
  readonly errors: readonly AnnotationView[]
  readonly hasQuotes: boolean
  readonly evidence: readonly EvidenceView[]
  readonly person: { readonly id: string; readonly name: string }
  readonly may: {
    readonly correct: boolean
    readonly mark: boolean
    readonly add: boolean
    readonly decide: boolean
    readonly rest: boolean
  }
}

/** Every quote with its best match; worked by keys, from one to the next. */
export function QuoteTable(props: Props) {
  const { articleId, sources, hasQuotes, may } = props
  const work: Work = props
  const router = useRouter()
  const { act } = useAct()
  const withWords = sources.filter(({ words }) => words !== null)
  const { items, unmarked, people, pending, isLoading, problem, decided } = useMatches(articleId, props.revision)
  const decisions = useDecisions({ articleId, decided })
  const { rest, restsAlready } = useQuoteEvidence({ articleId, text: props.text, evidence: props.evidence })
  useLivePage({
    articleId,
    personId: props.person.id,
    revision: props.revision,
    looks: sources.some((source) => source.protected),
  })
  const nameOf = (id: string) => [...people, props.person].find((person) => person.id === id)?.name ?? 'somebody'
  const quotes = useMemo(() => groupMatches(items), [items])
  const [focus, setFocus] = useState<string>()
  const at = Math.max(
    0,
    quotes.findIndex(({ id }) => id === focus),
  )
  const current = quotes[at]
  const go = (quote: ComparedQuote | undefined) => quote && setFocus(quote.id)
  const inSource = ({ best, start }: ComparedQuote) => {
    const [first, last] = [best.spans[0], best.spans.at(-1)]
    const place = first && last ? `&at=${first.start}-${last.end}&pick=1` : ''
    const sentence = props.sentences.findLast(({ start: from }) => from <= start)
    return `/articles/${articleId}/sources?source=${best.sourceId}${place}${sentence ? `&sentence=${sentence.id}` : ''}`
  }
  const atDesk = ({ id, start }: ComparedQuote) => `/articles/${articleId}#${id}@${start}`
  const isProtected = (sourceId: string) => sources.some(({ id, protected: hidden }) => hidden && id === sourceId)
  const mend = (quote: ComparedQuote | undefined) => {
    const mending = quote?.best.mending
    if (!quote || !mending || !may.correct || isMended(quote, work)) return
    const errorCode = quote.best.errors.find(({ code }) => /^Q[124]$/.test(code))?.code ?? 'Q1'
    const reason = quote.best.errors.find(({ code }) => code === errorCode)?.message ?? 'The source has other words.'
    const source = sources.find(({ id }) => id === quote.best.sourceId)
    const said = isProtected(quote.best.sourceId) ? 'To be put as it was said.' : `${reason} (${source?.title})`
    const body = { id: nanoid(), ...mending, errorCode, reason: said }
    act(async () => {
      await send('POST', `/articles/${articleId}/corrections`, body)
      toast({
        title: 'Proposed: the words of the source.',
        tone: 'done',
        action: {
          label: 'Undo',
          onPress: () => act(() => send('POST', `/corrections/${body.id}/decision`, { decision: 'withdraw' })),
        },
      })
    })
  }
  const markAs = ({ start, end }: Span, sourceId: string, { code, message }: Told) => {
    if (!may.mark) return
    // What others may read says nothing of a source that they may not know of.
    const said = isProtected(sourceId) ? '' : message
    const exact = props.text.slice(start, end)
    const body = { id: nanoid(), kind: 'attribution-error', start, end, exact, errorCode: code, body: said }
    act(async () => {
      await send('POST', `/articles/${articleId}/annotations`, body)
      toast({
        title: `Marked as ${code}.`,
        tone: 'done',
        action: { label: 'Undo', onPress: () => act(() => send('DELETE', `/annotations/${body.id}`)) },
      })
    })
  }
  const mark = (quote: ComparedQuote | undefined) => {
    const error = quote?.best.errors.find(({ code }) => !isMarked(quote, code, work))
    if (quote && error) markAs(quote, quote.best.sourceId, error)
  }
  const toRest = may.rest ? quotes.filter((quote) => isSure(quote) && !restsAlready(quote)) : []
  const decide = (one: Compared) => (one.dismissed ? decisions.reopen(one) : decisions.ask(one))
  const labelOf = usePageKeyLabel()
  usePageKeys({
    'next-sentence': () => go(quotes[at + 1]),
    'previous-sentence': () => go(quotes[at - 1]),
    'next-unreviewed': () =>
      go(
        quotes.find((quote, index) => index > at && wantsDecision(quote, work)) ??
          quotes.find((quote) => wantsDecision(quote, work)),
      ),
    correct: () => mend(current),
    error: () => mark(current),
    sources: () => router.push(`/articles/${articleId}/sources`),
    back: () => router.push(focus && current ? atDesk(current) : `/articles/${articleId}`),
    'show-in-source': () => current && router.push(inSource(current)),
    'dismiss-difference': () =>
      current && may.decide && (current.best.dismissed || differs(current.best)) && decide(current.best),
    'rest-quote': () => current && toRest.includes(current) && rest([current]),
    'rest-all': () => rest(toRest),
  })
  useEffect(() => {
    if (focus) document.getElementById(`quote-${focus}`)?.scrollIntoView({ block: 'nearest' })
  }, [focus])
  if (!hasQuotes || withWords.length === 0) {
    return (
      <EmptyState
        icon={<MessageSquareQuote />}
        title={hasQuotes ? 'No source with words yet' : 'No quotes in this article'}
        actions={
          hasQuotes &&
          may.add && (
            <Link href={`/articles/${articleId}/sources`} className={buttonClass({ variant: 'primary' })}>
              Add a source
            </Link>
          )
        }
      >
        <p>
          {hasQuotes
            ? 'As soon as the article has a transcript, a document or a statement to check against, every quote is compared with it.'
            : 'Words in quotation marks, and what you mark as a quote at the desk, are compared here with the sources.'}
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <p className={styles.summary} aria-live="polite">
        {isLoading && <Spinner />}
        {isLoading && quotes.length === 0 ? 'Comparing every quote with every source…' : countMatches(quotes, work)}
        {pending > 0 && ` ${pending} comparisons are still to be made.`}
        {quotes.some(({ best }) => best.match === 'altered') && (
          <span className={styles.facts}>Struck through: the quote. Underlined: the source.</span>
        )}
      </p>
      {toRest.length > 1 && (
        <p>
          <Button size="small" className={styles.all} shortcut={labelOf('rest-all')} onClick={() => rest(toRest)}>
            Make the places of {toRest.length} verbatim quotes their evidence
          </Button>
        </p>
      )}
      <ol className={styles.quotes} hidden={quotes.length === 0}>
        {quotes.map((quote, index) => (
          <QuoteRow
            key={quote.id}
            {...{ quote, sources }}
            isCurrent={index === at}
            isMended={isMended(quote, work)}
            marked={quote.best.errors.filter(({ code }) => isMarked(quote, code, work)).map(({ code }) => code)}
            sourceHref={inSource(quote)}
            deskHref={atDesk(quote)}
            onFocus={() => setFocus(quote.id)}
            nameOf={nameOf}
            isAsking={decisions.asking === keyOf(quote.best)}
            rests={restsAlready(quote)}
            onRest={toRest.includes(quote) ? () => rest([quote]) : undefined}
            onDecide={may.decide ? () => decide(quote.best) : undefined}
            onDismiss={(reason) => decisions.dismiss(quote.best, reason)}
            onLeave={decisions.leave}
            onMend={may.correct ? () => mend(quote) : undefined}
            onMark={may.mark ? () => mark(quote) : undefined}
          />
        ))}
      </ol>
      <UnmarkedList
        {...{ articleId, text: props.text, unmarked, sources, nameOf, decisions }}
        onDecide={may.decide ? decide : undefined}
        isMarked={(one) => isMarked(one, one.code, work)}
        onMark={may.mark ? (one) => markAs(one, one.sourceId, one) : undefined}
      />
    </>
  )
}

/** What a comparison says against words. */
interface Told {
  readonly code: ErrorCode
  readonly message: string
}
