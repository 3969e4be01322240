import { run } from './word-file.fixture'

/** Who made a change, and when. */
export const by = (author: string, date = '2031-05-04T10:20:00Z') => `w:id="1" w:author="${author}" w:date="${date}"`
export const ins = (author: string, text: string) => `<w:ins ${by(author)}>${run(text)}</w:ins>`
export const del = (author: string, text: string) =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
/** Of a paragraph: its mark was put in, or cut. */
export const mark = (name: 'ins' | 'del', author: string) => `<w:rPr><w:${name} ${by(author)}/></w:rPr>`
