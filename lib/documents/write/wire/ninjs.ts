import type { ExportInput } from '../export-input'
import { outgoingItem } from './item'
import { storyText, storyXhtml, wireStory } from './story'

const VERSION = '3.0'

/** An item in ninjs 3.0: a correction has the same `uri` and a higher version. */
export function writeNinjs(input: ExportInput): string {
  const story = wireStory(input, ['headline', 'standfirst', 'byline'])
  const item = outgoingItem(input)
  const ninjs = {
    uri: item.uri,
    standard: { name: 'ninjs', version: VERSION, schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json` },
    type: 'text',
    version: String(item.version),
    versionCreated: item.versionCreated,
    pubStatus: 'usable',
    urgency: item.urgency,
    language: item.language,
    edNote: item.notice || undefined,
    by: story.byline,
    headlines: [
      { role: 'main', contentType: 'text/plain', value: story.headline },
      ...(story.standfirst ? [{ role: 'sub', contentType: 'text/plain', value: story.standfirst }] : []),
    ],
    bodies: [
      { role: 'main', contentType: 'text/html', value: storyXhtml(story) },
      { role: 'text', contentType: 'text/plain', value: storyText(story) },
    ],
    infoSources: item.source ? [{ name: item.source }] : undefined,
  }
  return `${JSON.stringify(ninjs, null, 2).toWellFormed()}\n`
}
