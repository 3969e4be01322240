import fc from 'fast-check'
import { joinPieces, type SourcePiece, type SourceText } from './source-text'

const words = fc.stringMatching(/^[a-zé’]{1,6}( [a-z]{1,6}){0,4}$/)

/** Sources as readers make them: pages and times that only grow. */
export const anySource: fc.Arbitrary<SourceText> = fc
  .record({
    hasPages: fc.boolean(),
    hasTimes: fc.boolean(),
    pieces: fc.array(
      fc.record({
        text: fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.constant('') }),
        gap: fc.constantFrom('\n\n', ' ', '', undefined),
        speaker: fc.constantFrom('Ann Roe', 'Bo', undefined),
        isNext: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ hasPages, hasTimes, pieces }) => {
    let page = 1
    return joinPieces(
      pieces.map(({ text, gap, speaker, isNext }, index): SourcePiece => {
        page += isNext ? 1 : 0
        return {
          text,
          ...(gap !== undefined && { gap }),
          ...(speaker && { speaker, label: `${speaker}: ` }),
          ...(hasPages && { page }),
          ...(hasTimes && { from: index * 1_000, to: index * 1_000 + 900 }),
        }
      }),
    )
  })

/** What is wrong with the parts of a source; nothing when all is as it is promised. */
export function faultsOf({ text, parts }: SourceText): string[] {
  return parts.flatMap(({ start, end, from, to, page }, index) => {
    const before = parts[index - 1]
    return [
      ...(start < end ? [] : ['empty']),
      ...(start >= (before?.end ?? 0) ? [] : ['out of order']),
      ...(end <= text.length ? [] : ['outside']),
      ...(text.slice(start, end).trim() === text.slice(start, end) ? [] : ['not trimmed']),
      ...((page ?? 1) >= (before?.page ?? 1) ? [] : ['a page before']),
      ...(to === undefined || (from ?? 0) <= to ? [] : ['ends before it begins']),
    ].map((fault) => `${index}: ${fault}`)
  })
}
