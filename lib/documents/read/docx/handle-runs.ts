import type { NoteTally } from '../note-tally'
import { safeHref } from '../safe-href'
import { type Fields, linkOf } from './fields'
import type { Relationship } from './find-parts'
import type { Handlers } from './handlers'
import { isOn } from './read-styles'
import type { RunWriter } from './run-writer'
import { symbolOf } from './symbols'

/** Plain characters that have an element of their own. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** Runs, their formatting, links and fields. */
export function handleRuns(
  run: RunWriter,
  fields: Fields,
  relationships: ReadonlyMap<string, Relationship>,
  tally: NoteTally,
): Handlers {
  const characters = Object.entries(CHARACTERS).map(([name, text]) => [
    name,
    // Elsewhere, as in the list of tab stops, the same names are settings.
    (_attribute: unknown, parent: string) => parent === 'w:r' && run.write(text),
  ])
  return {
    opens: {
      ...Object.fromEntries(characters),
      'w:r': () => run.begin(),
      'w:rPr': (_attribute, parent) => run.openProperties(parent === 'w:r'),
      'w:rStyle': (attribute) => run.set({ style: attribute('w:val') }),
      'w:b': (attribute) => run.set({ bold: isOn(attribute) }),
      'w:i': (attribute) => run.set({ italic: isOn(attribute) }),
      'w:vanish': (attribute) => run.set({ hidden: isOn(attribute) }),
      'w:br': () => run.breakLine(),
      'w:cr': () => run.breakLine(),
      'w:sym': (attribute) => {
        const symbol = symbolOf(attribute('w:font'), attribute('w:char'))
        return symbol ? run.write(symbol) : tally.count('symbols')
      },
      'w:fldChar': (attribute) => {
        const type = attribute('w:fldCharType')
        if (type === 'begin') fields.begin()
        if (type === 'separate') fields.separate()
        if (type === 'end') fields.end()
      },
      'w:fldSimple': (attribute) => run.openLink(linkOf(attribute('w:instr') ?? '')),
      'w:hyperlink': (attribute) => {
        const target = relationships.get(attribute('r:id') ?? '')
        const href = target?.external ? safeHref(target.target) : undefined
        if (target && !href) tally.count('unsafe-links')
        run.openLink(href)
      },
    },
    closes: {
      'w:r': () => run.end(),
      'w:rPr': () => run.openProperties(false),
      'w:hyperlink': () => run.closeLink(),
      'w:fldSimple': () => run.closeLink(),
    },
  }
}
