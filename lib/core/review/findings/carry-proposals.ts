import { carry } from '../../anchor/carry'
import type { Edit } from '../../revise/edit'
import type { Span } from '../../text/span'
import type { FindingReading, IdentifiedProposal } from './proposal'

/**
 * What is still true of a reading when the text was edited and nobody has read it again: the findings of which no place
 * was touched, neither their own words nor others that they speak of nor those that they would mend, where these stand now.
 */
export function carryProposals(
  from: string,
  edits: readonly Edit[],
  read: readonly IdentifiedProposal[],
): IdentifiedProposal[] {
  const spans = read.flatMap(({ id, start, end, reading: { related = [], correction } }) =>
    [{ start, end }, ...related, ...(correction ? [correction] : [])].map((span) => ({
      id,
      start: span.start,
      end: span.end,
    })),
  )
  const places = carry(from, edits, spans)
  let next = 0
  return read.flatMap((proposal) => {
    const { related, correction } = proposal.reading
    const own = places.slice(next, next + 1 + (related?.length ?? 0) + (correction ? 1 : 0))
    next += own.length
    if (own.some(({ how }) => how === 'changed' || how === 'orphan')) return []
    const [place, ...others] = own.map(({ start, end }): Span => ({ start, end }))
    const mending = correction && others.pop()
    const reading: FindingReading = {
      ...proposal.reading,
      ...(related && { related: others }),
      ...(correction && mending && { correction: { ...correction, ...mending } }),
    }
    return place ? { ...proposal, ...place, reading } : []
  })
}
