import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { cleanCharacters } from './clean-characters'
import { FOOTER } from './docx-styles'

/** At the foot of each page: which copy of which version it is, and the page. */
export const docxFooter = (line: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: FOOTER,
        children: [
          new TextRun(cleanCharacters(line)),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
