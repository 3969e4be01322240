import type { BlockType } from '../document'
import { onOneLine, type Step, withMeta } from './draft'
import { bylineWithin } from './find-byline'
import { placeAndDay } from './find-dateline'

/** Takes every block for what it is marked as. */
export const takeMarked: Step = (draft) => {
  const textOf = (type: BlockType) => draft.blocks.find((block) => block.type === type)?.text ?? ''
  const fields = {
    title: onOneLine(textOf('headline')),
    standfirst: onOneLine(textOf('standfirst')),
    byline: bylineWithin(onOneLine(textOf('byline'))).byline,
    dateline: placeAndDay(textOf('dateline')),
  }
  return withMeta(draft, Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== '')))
}
