import { hasEndlessWord } from '@/lib/core/text/endless-word'
import type { VersionView } from '@/lib/schemas/views'
import { segments } from '../../_engine/segments'
import { blockTag } from '../../_screen/block-tag'
import blockStyles from '../../_screen/block-text.module.css'
import { groupBlocks, markersOf } from '../../_screen/group-blocks'
import { type RunObjects, RunText } from '../../_screen/run-text'
import styles from './version-text.module.css'

const NOTHING: RunObjects = { annotations: new Map(), corrections: new Map() }

/** The words of a version for reading: the face of the desk, without the work. */
export function VersionText({ version }: { version: Pick<VersionView, 'text' | 'blocks' | 'marks'> }) {
  const groups = groupBlocks(version.blocks)
  return (
    <article className={styles.text} aria-label="Text of the version">
      {groups.map((group) => {
        const markers = markersOf(version.blocks, group)
        const blocks = group.indices.map((index, place) => (
          <Block key={index} version={version} index={index} marker={markers[place]} />
        ))
        if (group.kind === 'alone') return blocks
        const List = group.kind === 'list' ? 'ul' : 'ol'
        return (
          <List key={group.indices[0]} className={styles.list}>
            {blocks}
          </List>
        )
      })}
    </article>
  )
}

function Block({
  version,
  index,
  marker,
}: {
  version: Pick<VersionView, 'text' | 'blocks' | 'marks'>
  index: number
  marker?: string
}) {
  const block = version.blocks[index]
  if (!block) return null
  const { start, end, type, depth } = block
  const Tag = blockTag(block)
  const runs = segments({
    ...block,
    index,
    text: version.text.slice(start, end),
    marks: version.marks.filter((mark) => mark.start >= start && mark.end <= end),
    sentences: [],
    annotations: [],
    corrections: [],
    findings: [],
    waiting: new Set(),
    touching: [],
    cards: [],
  })
  return (
    <Tag
      dir="auto"
      className={blockStyles.block}
      data-type={type}
      data-depth={depth || undefined}
      data-marker={type === 'list-item' ? marker : undefined}
      data-endless={hasEndlessWord(version.text.slice(start, end)) || undefined}
    >
      {runs.map((run) => run.kind === 'text' && <RunText key={run.start} run={run} objects={NOTHING} />)}
    </Tag>
  )
}
