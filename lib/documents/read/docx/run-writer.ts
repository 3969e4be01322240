import type { Fields } from './fields'
import type { Paragraphs } from './paragraphs'
import type { StoryContext } from './story-context'

interface RunProperties {
  style?: string
  bold?: boolean
  italic?: boolean
  hidden?: boolean
}

/** Writes the words of runs with their formatting, save those that are hidden or the code of a field. */
export interface RunWriter {
  begin(): void
  end(): void
  /** What is set from here on belongs to the run, or to something else such as a paragraph mark. */
  openProperties(ofRun: boolean): void
  set(properties: RunProperties): void
  write(text: string): void
  breakLine(): void
  writeNoteNumber(kind: 'footnote' | 'endnote', id: string): void
  openLink(href: string | undefined): void
  closeLink(): void
}

export function createRunWriter(
  context: StoryContext,
  paragraphs: Paragraphs,
  fields: Fields,
  place: () => number,
): RunWriter {
  const { styles, tally } = context
  const links: (string | undefined)[] = []
  /** Runs around the one at hand: a text box hangs in a run and has runs itself. */
  const outer: RunProperties[] = []
  let run: RunProperties = {}
  let inProperties = false
  let toldHidden = false
  /** The note that the words at hand refer to. */
  let note: string | undefined

  function isVisible(): boolean {
    if (!fields.isShown()) return false
    const hidden = run.hidden ?? styles.get(run.style ?? '')?.hidden ?? styles.get(paragraphs.style() ?? '')?.hidden
    if (hidden && !toldHidden) tally.count('hidden-text')
    toldHidden = hidden === true
    return !hidden
  }

  const isDateline = () => styles.get(run.style ?? '')?.shape?.type === 'dateline'

  function write(text: string) {
    if (text === '' || !isVisible()) return
    context.seeWords?.(text, place())
    context.recorder?.words(text)
    const style = styles.get(run.style ?? '')
    const writer = paragraphs.writer(isDateline())
    const href = links.findLast((link) => link !== undefined) ?? fields.href()
    const bold = run.bold ?? style?.bold
    const italic = run.italic ?? style?.italic
    if (bold) writer.startMark('bold')
    if (italic) writer.startMark('italic')
    if (href) writer.startMark('link', href)
    if (note) writer.startMark('note', note)
    writer.write(text)
    if (note) writer.endMark('note')
    if (href) writer.endMark('link')
    if (italic) writer.endMark('italic')
    if (bold) writer.endMark('bold')
  }

  return {
    begin() {
      outer.push(run)
      run = {}
    },
    end() {
      run = outer.pop() ?? {}
    },
    openProperties(ofRun) {
      inProperties = ofRun
    },
    set(properties) {
      if (inProperties) run = { ...run, ...properties }
    },
    write,
    breakLine() {
      if (!isVisible()) return
      context.seeWords?.('\n', place())
      context.recorder?.words('\n')
      paragraphs.writer(isDateline()).breakLine()
    },
    writeNoteNumber(kind, id) {
      if (!context.numberNote || !isVisible()) return
      note = `${kind} ${id}`
      write(`[${context.numberNote(kind, id)}]`)
      note = undefined
    },
    openLink: (href) => void links.push(href),
    closeLink: () => void links.pop(),
  }
}
