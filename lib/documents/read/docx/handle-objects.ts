import type { NoteTally } from '../note-tally'
import type { Handlers } from './handlers'

/** What is left out and told, and content that stands there twice for older programs. */
export function handleObjects(tally: NoteTally): Handlers {
  /** For each place with a choice of forms, whether one has been read. */
  const choices: boolean[] = []
  const takeOne = () => {
    if (choices.at(-1)) return 'skip'
    if (choices.length > 0) choices[choices.length - 1] = true
    return undefined
  }
  return {
    opens: {
      'w:altChunk': () => tally.count('embedded'),
      'o:OLEObject': () => tally.count('embedded'),
      'chart:chart': () => tally.count('embedded'),
      'pic:pic': () => tally.count('images'),
      'v:imagedata': () => tally.count('images'),
      'mc:AlternateContent': () => choices.push(false),
      'mc:Choice': takeOne,
      'mc:Fallback': takeOne,
    },
    closes: { 'mc:AlternateContent': () => choices.pop() },
  }
}
