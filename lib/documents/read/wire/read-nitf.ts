import { wireItem } from '@/lib/core/text/wire-item'
import { RefusedDocument } from '../../refused-document'
import { startClock } from '../clock'
import { readHtml } from '../read-html'
import type { Reading } from '../reading'
import { bodyHtml } from './body-html'
import { readingOf, type WireStory } from './wire-story'
import { readWireDay, readWireTime } from './wire-time'
import { childrenNamed, findElement, isElement, parseXml, wordsIn, type XmlElement } from './xml-tree'

/** An NITF file of any version, with or without a namespace. */
export function readNitf(source: string): Reading {
  const tick = startClock()
  const root = parseXml(source, 'This NITF file', tick)
  if (root.name !== 'nitf') throw new RefusedDocument('invalid', `This is no NITF: it begins with “${root.name}”.`)
  return readingOf(nitfStory(root, tick))
}

/** The story of an `nitf` element, which also stands inside other wires. */
export function nitfStory(root: XmlElement, tick: () => void): WireStory {
  const data = findElement(root, 'docdata')
  const head = findElement(root, 'body.head')
  // Notes have contents of their own.
  const contents = childrenNamed(findElement(root, 'body'), 'body.content')
  const issued = findElement(data, 'date.issue')?.attributes.norm
  const time = [
    issued,
    findElement(data, 'date.release')?.attributes.norm,
    findElement(head, 'story.date')?.attributes.norm,
  ]
  const end = findElement(root, 'body.end')
  const nodes = [...contents.flatMap(({ children }) => children), ...(end ? [end] : [])]
  return {
    item: wireItem('nitf', {
      itemId: findElement(data, 'doc-id')?.attributes['id-string'],
      version: findElement(data, 'du-key')?.attributes.version,
      versionCreated: time.map(readWireTime).find(Boolean),
      status: data?.attributes['management-status'],
      urgency: findElement(data, 'urgency')?.attributes['ed-urg'],
      provider: findElement(data, 'doc-id')?.attributes.regsrc ?? wordsIn(findElement(head, 'distributor')),
    }),
    headline: wordsIn(findElement(head, 'hl1')) ?? wordsIn(findElement(root, 'title')),
    standfirst: wordsIn(findElement(head, 'hl2')) ?? wordsIn(findElement(head, 'abstract')),
    byline: bylineIn(head),
    dateline: datelineIn(head),
    date: time.map(readWireDay).find(Boolean),
    language: root.attributes.baselang ?? root.attributes.lang,
    body: readHtml(bodyHtml(nodes, 'nitf'), tick),
  }
}

/** `By ANN ROE<byttl>Staff Writer</byttl>` as one line; several bylines are joined. */
function bylineIn(head: XmlElement | undefined): string | undefined {
  const lines = childrenNamed(head, 'byline').map((byline) => {
    const title = wordsIn(findElement(byline, 'byttl'))
    const names = wordsIn({
      ...byline,
      children: byline.children.filter((node) => !isElement(node) || node.name !== 'byttl'),
    })
    return [names?.replace(/[,;]$/, ''), title].filter(Boolean).join(', ')
  })
  return lines.filter(Boolean).join('; ') || undefined
}

/** A place and, when it is written for people, the day. */
function datelineIn(head: XmlElement | undefined): string | undefined {
  const dateline = childrenNamed(head, 'dateline')[0]
  const words = wordsIn(dateline)
  const date = wordsIn(findElement(dateline, 'story.date'))
  return date && /^[\d\sTZ:+-]+$/.test(date) ? words?.replace(date, '').trim().replace(/[,;]$/, '') : words
}
