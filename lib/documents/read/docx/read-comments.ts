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
/** Word answers the first of a thread alone; a chain or a circle of answers is followed so far. */
const MOST_STEPS = 8

/**
 * The threads of a file. Word says in a part of its own which comment answers which and what is resolved; Google Docs
 * writes answers as comments of their own on the very same words. `lost` are those that have no words or stand on none of
 * the main part.
 */
export function readThreads(
  pack: Package,
  { relationships }: Parts,
  notes: ReadonlyMap<string, StoryNote>,
  places: ReadonlyMap<string, { readonly start: number; readonly end: number }>,
  tick: () => void,
): { readonly threads: readonly RecordedThread[]; readonly lost: number } {
  const part = (type: string) => {
    const found = [...relationships.values()].find((one) => one.type === type && !one.external)
    return found && pack.read(found.target)
  }
  const [comments, extended] = [part('comments'), part('commentsExtended')]
  if (!comments) return { threads: [], lost: 0 }
  const entries = readEntries(comments, tick)
  const more = extended ? readExtended(extended, tick) : new Map<string, Extended>()
  const isThreaded = [...more.values()].some(({ parent }) => parent !== undefined)
  const toldOf = ({ paragraphs }: Entry) => more.get(paragraphs.at(-1) ?? '')
  const byParagraph = new Map(entries.flatMap((entry) => entry.paragraphs.map((number) => [number, entry] as const)))
  const isAnswer = (entry: Entry) => byParagraph.has(toldOf(entry)?.parent ?? '')
  /** What is answered first, in as many steps as there can be. */
  function rootOf(entry: Entry): Entry {
    let root = entry
    for (let steps = 0; steps < MOST_STEPS; steps++) root = byParagraph.get(toldOf(root)?.parent ?? '') ?? root
    return root
  }
  const threads = new Map<string, { start: number; end: number; messages: FileMessage[]; isResolved: boolean }>()
  let lost = 0
  // What is answered comes before its answers, which a file may hold in any order.
  for (const entry of [...entries.filter((one) => !isAnswer(one)), ...entries.filter(isAnswer)]) {
    const { id, paragraphs: _, ...by } = entry
    const place = places.get(id)
    const key = isThreaded || !place ? rootOf(entry).id : `${place.start}-${place.end}`
    const body = (notes.get(id)?.blocks ?? [])
      .map(({ text }) => text)
      .join(BLOCK_SEPARATOR)
      .trim()
    const thread = threads.get(key)
    if (body === '' || !(thread || place)) lost++
    else if (thread) thread.messages.push({ ...by, body })
    else if (place)
      threads.set(key, { ...place, messages: [{ ...by, body }], isResolved: toldOf(entry)?.isDone ?? false })
  }
  const found = [...threads.values()]
    .map(({ messages, ...thread }) => ({ ...thread, messages: isThreaded ? messages : messages.toSorted(byDate) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return { threads: found, lost }
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
