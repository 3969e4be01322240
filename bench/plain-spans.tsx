/**
 * The least that React can draw of an article: a paragraph of every block, a span of every sentence and of every mark,
 * and nothing that can be done with them. Blocks out of sight are not laid out. Runs in the browser.
 */
import { Fragment, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { AnnotationView, ArticleView, SentenceView } from '@/lib/schemas/views'

const STYLE = `
  body { max-width: 66ch; margin: 40px auto; font: 19px/1.62 serif }
  p { margin: 0; padding: 0.4em 3rem; content-visibility: auto; contain-intrinsic-size: auto none auto 9rem }
  .claim { text-decoration: underline dotted } .quote { text-decoration: underline } .note { text-decoration: underline dashed }
`

function Plain({ article: { version, sentences, annotations } }: { article: ArticleView }) {
  const inBlock = <T extends { start: number }>(all: readonly T[], from: { at: number }, end: number) => {
    const first = from.at
    while ((all[from.at]?.start ?? end) < end) from.at++
    return all.slice(first, from.at)
  }
  const [nextSentence, nextMark] = [{ at: 0 }, { at: 0 }]
  return (
    <>
      <style>{STYLE}</style>
      {version.blocks.map((block) => (
        <p key={block.start}>
          {inBlock(sentences, nextSentence, block.end).map((sentence) => (
            <Fragment key={sentence.id}>
              {sentenceSpan(version.text, sentence, inBlock(annotations, nextMark, sentence.end))}{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </>
  )
}

/** The words of a sentence, with its marks: the benchmark's do not overlap. */
function sentenceSpan(text: string, { id, start, end, status }: SentenceView, marks: readonly AnnotationView[]) {
  const inside: ReactNode[] = []
  let at = start
  for (const mark of marks) {
    inside.push(
      text.slice(at, mark.start),
      <span key={mark.id} className={mark.kind}>
        {text.slice(mark.start, mark.end)}
      </span>,
    )
    at = mark.end
  }
  return (
    <span id={id} data-status={status}>
      {inside}
      {text.slice(at, end)}
    </span>
  )
}

const article: ArticleView = await (await fetch('/article.json')).json()
performance.mark('article-arrived')
const root = createRoot(document.body)
flushSync(() => root.render(<Plain article={article} />))
