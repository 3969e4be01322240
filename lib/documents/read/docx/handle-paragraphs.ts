import type { Handlers } from './handlers'
import type { Paragraphs } from './paragraphs'

/** Paragraphs and text boxes. */
export const handleParagraphs = (paragraphs: Paragraphs): Handlers => ({
  opens: {
    'w:p': () => paragraphs.begin(),
    'w:pStyle': (attribute) => paragraphs.set({ style: attribute('w:val') }),
    'w:outlineLvl': (attribute) => paragraphs.set({ outline: Number(attribute('w:val')) }),
    'w:numId': (attribute) => paragraphs.set({ numberId: attribute('w:val') }),
    'w:ilvl': (attribute) => paragraphs.set({ level: Number(attribute('w:val')) }),
    'w:txbxContent': () => paragraphs.enter(),
  },
  closes: {
    'w:p': () => paragraphs.end(),
    'w:txbxContent': () => paragraphs.leaveBehind(),
  },
})
