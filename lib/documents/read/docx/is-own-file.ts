import { readRelationships } from './find-parts'
import type { Package } from './open-package'
import { readXml } from './read-xml'

/** Whether Stet was the last to save this file: other programs write their own name, or that of a person, in its place. */
export function isOwnFile(pack: Package, tick: () => void): boolean {
  const properties = [...readRelationships(pack, '', tick).values()].find(({ type }) => type === 'core-properties')
  const bytes = properties && pack.read(properties.target)
  let name = ''
  const text = (words: string, inside: string) => {
    if (inside === 'lastModifiedBy') name += words
  }
  if (bytes) readXml(bytes, { text }, tick)
  return name === 'Stet'
}
