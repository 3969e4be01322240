import { readXml } from './read-xml'

/** Says of a list, by its id and level, whether it counts; undefined when it shows neither number nor bullet. */
export type Numbering = (id: string, level: number) => boolean | undefined

/** Reads which lists of a document are numbered and which have bullets. */
export function readNumbering(bytes: Uint8Array | undefined, tick: () => void): Numbering {
  /** Formats by `abstract id / level`, and abstract ids by number id. */
  const formats = new Map<string, string>()
  const abstracts = new Map<string, string>()
  let abstractId = ''
  let numberId = ''
  let level = ''
  if (bytes) {
    readXml(
      bytes,
      {
        open(name, attribute) {
          if (name === 'w:abstractNum') abstractId = attribute('w:abstractNumId') ?? ''
          if (name === 'w:num') numberId = attribute('w:numId') ?? ''
          if (name === 'w:abstractNumId') abstracts.set(numberId, attribute('w:val') ?? '')
          if (name === 'w:lvl') level = attribute('w:ilvl') ?? ''
          if (name === 'w:numFmt') formats.set(`${abstractId}/${level}`, attribute('w:val') ?? '')
          return name === 'w:lvlOverride' ? 'skip' : undefined
        },
      },
      tick,
    )
  }
  return (id, at) => {
    const format = formats.get(`${abstracts.get(id)}/${at}`)
    return format === 'none' ? undefined : format !== undefined && format !== 'bullet'
  }
}
