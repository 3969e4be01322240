import { nanoid } from 'nanoid'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { toast } from '@/app/_ui/toast'
import { counted } from '@/lib/core/text/counted'
import { overlaps } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { ComparedQuote } from './group-matches'

interface Options {
  readonly articleId: string
  readonly text: string
  readonly evidence: readonly EvidenceView[]
}

/** Makes the places where quotes stand word for word their evidence. */
export function useQuoteEvidence({ articleId, text, evidence }: Options) {
  const { act } = useAct()
  const rest = (quotes: readonly ComparedQuote[]) => {
    const bodies = quotes.flatMap((quote) => {
      const locator = placeIn(quote)
      const { annotationId, start, end } = quote
      const on = annotationId ? { annotationId } : { start, end, exact: text.slice(start, end) }
      return locator ? [{ id: nanoid(), sourceId: quote.best.sourceId, ...on, locator, stance: 'supports' }] : []
    })
    if (bodies.length === 0) return
    act(async () => {
      for (const body of bodies) await send('POST', `/articles/${articleId}/evidence`, body)
      const undo = () =>
        act(async () => {
          for (const { id } of bodies) await send('DELETE', `/evidence/${id}`)
        })
      const title = `${counted(bodies.length, 'quote rests', 'quotes rest')} on the words of the source.`
      toast({ title, tone: 'done', action: { label: 'Undo', onPress: undo } }, 'evidence')
    })
  }
  return { rest, restsAlready: (quote: ComparedQuote) => restsAlready(quote, evidence) }
}

/** Whether a quote can rest on its place without anybody looking: no word differs, and there is no other place. */
export const isSure = ({ best }: ComparedQuote): boolean =>
  (best.match === 'verbatim' || best.match === 'typographic') &&
  best.alternatives.length === 0 &&
  best.errors.length === 0 &&
  best.spans.length > 0

function placeIn({ best }: ComparedQuote) {
  const [first, last] = [best.spans[0], best.spans.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Whether evidence for these words points to that place already. */
function restsAlready(quote: ComparedQuote, evidence: readonly EvidenceView[]): boolean {
  const place = placeIn(quote)
  return evidence.some(({ sourceId, start, end, locator }) => {
    const isHere = start !== null && end !== null && overlaps({ start, end }, quote)
    const { start: from, end: to } = locator
    const isThere = place && from !== undefined && to !== undefined && overlaps({ start: from, end: to }, place)
    return sourceId === quote.best.sourceId && isHere && Boolean(isThere)
  })
}
