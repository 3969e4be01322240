import { BLOCK_SEPARATOR } from '@/lib/core/text/document'
import type { Parts } from './find-parts'
import type { StoryNote } from './handle-notes'
import type { Package } from './open-package'
import { readXml } from './read-xml'
import { authorOf, type FileAuthor } from './record-changes'

export interface FileMessage extends FileAuthor {
  readonly body: string
}

/** A comment with its answers, as it stands on words of the file. */
export interface RecordedThread {
  readonly start: number
  readonly end: number
  readonly messages: readonly FileMessage[]
  readonly isResolved: boolean
}

interface Entry extends FileAuthor {
  readonly id: string
  /** The numbers of its paragraphs, the last of which names it elsewhere. */
  readonly paragraphs: string[]
}

interface Extended {
  readonly parent: string | undefined
  readonly isDone: boolean
}

const WORD_2010 = 'w14:paraId'

/**
 * The threads of a file. Word says in a part of its own which comment answers which and what is resolved; Google Docs
 * writes answers as comments of their own on the very same words.
 */
export function readThreads(
  pack: Package,
  { relationships }: Parts,
  notes: ReadonlyMap<string, StoryNote>,
  places: ReadonlyMap<string, { readonly start: number; readonly end: number }>,
  tick: () => void,
): RecordedThread[] {
  const part = (type: string) => {
    const found = [...relationships.values()].find((one) => one.type === type && !one.external)
    return found && pack.read(found.target)
  }
  const [comments, extended] = [part('comments'), part('commentsExtended')]
  if (!comments) return []
  const entries = readEntries(comments, tick)
  const more = extended ? readExtended(extended, tick) : new Map<string, Extended>()
  const isThreaded = [...more.values()].some(({ parent }) => parent !== undefined)
  const threads = new Map<string, { start: number; end: number; messages: FileMessage[]; isResolved: boolean }>()
  const rootOf = new Map<string, string>()
  for (const { id, paragraphs, ...by } of entries) {
    const place = places.get(id)
    const told = more.get(paragraphs.at(-1) ?? '')
    const key = told?.parent
      ? (rootOf.get(told.parent) ?? id)
      : !isThreaded && place
        ? `${place.start}-${place.end}`
        : id
    for (const paragraph of paragraphs) rootOf.set(paragraph, key)
    const body = (notes.get(id)?.blocks ?? [])
      .map(({ text }) => text)
      .join(BLOCK_SEPARATOR)
      .trim()
    const thread = threads.get(key)
    if (thread) thread.messages.push({ ...by, body })
    else if (place) threads.set(key, { ...place, messages: [{ ...by, body }], isResolved: told?.isDone ?? false })
  }
  return [...threads.values()]
    .map(({ messages, ...thread }) => ({ ...thread, messages: isThreaded ? messages : messages.toSorted(byDate) }))
    .filter(({ messages }) => messages.some(({ body }) => body !== ''))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const byDate = (a: FileMessage, b: FileMessage) => (a.date ?? '').localeCompare(b.date ?? '')

function readEntries(bytes: Uint8Array, tick: () => void): Entry[] {
  const entries: Entry[] = []
  readXml(
    bytes,
    {
      open(name, attribute) {
        if (name === 'w:comment') entries.push({ ...authorOf(attribute), id: attribute('w:id') ?? '', paragraphs: [] })
        const number = name === 'w:p' ? attribute(WORD_2010) : undefined
        if (number) entries.at(-1)?.paragraphs.push(number.toUpperCase())
        return undefined
      },
    },
    tick,
  )
  return entries
}

/** By the number of the last paragraph of a comment. */
function readExtended(bytes: Uint8Array, tick: () => void): Map<string, Extended> {
  const more = new Map<string, Extended>()
  readXml(
    bytes,
    {
      open(name, attribute) {
        const number = name === 'w15:commentEx' ? attribute('w15:paraId') : undefined
        if (!number) return undefined
        const done = attribute('w15:done')
        more.set(number.toUpperCase(), {
          parent: attribute('w15:paraIdParent')?.toUpperCase(),
          isDone: done === '1' || done === 'true' || done === 'on',
        })
        return undefined
      },
    },
    tick,
  )
  return more
}
