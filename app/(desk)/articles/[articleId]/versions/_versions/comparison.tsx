import type { z } from 'zod'
import { counted } from '@/lib/core/text/counted'
import type { compareVersions } from '@/lib/schemas/versions'
import { ChangedWords } from '../../_screen/changed-words'
import styles from './comparison.module.css'
import { foldBlocks } from './fold-blocks'
import type { View } from './view-choice'
import { WorkOnBlock } from './work-on-block'

export type ComparedBlock = z.infer<typeof compareVersions.reply>['blocks'][number]

/** Two versions in one text, or beside each other with what differs on the same line. */
export function Comparison({
  blocks,
  view,
  from,
  to,
}: {
  blocks: readonly ComparedBlock[]
  view: View
  from: number
  to: number
}) {
  const Paragraph = view === 'side' ? SideBySide : InLine
  return (
    <div className={styles.comparison} data-view={view}>
      {view === 'side' && (
        <div className={styles.pair} aria-hidden>
          <p className={styles.version}>Version {from}</p>
          <p className={styles.version}>Version {to}</p>
        </div>
      )}
      {foldBlocks(blocks, isChanged).map(({ isFolded, first, blocks: part }) => {
        const paragraphs = part.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of two frozen texts never move.
          <Paragraph key={first + index} block={block} />
        ))
        return isFolded ? (
          <details key={first} className={styles.fold}>
            <summary>{counted(part.length, 'paragraph')} without changes</summary>
            {paragraphs}
          </details>
        ) : (
          paragraphs
        )
      })}
    </div>
  )
}

const isChanged = ({ steps, isMoved }: ComparedBlock) => isMoved || steps.some(({ op }) => op !== 'equal')

const Moved = () => (
  <>
    <span className={styles.moved}>moved</span>{' '}
  </>
)

function InLine({ block }: { block: ComparedBlock }) {
  return (
    <p dir="auto" className={styles.block} data-type={block.type} data-changed={isChanged(block) || undefined}>
      {block.isMoved && <Moved />}
      <ChangedWords steps={block.steps} />
    </p>
  )
}

function SideBySide({ block }: { block: ComparedBlock }) {
  return (
    <div className={styles.pair} data-changed={isChanged(block) || undefined}>
      <div>
        <WorkOnBlock work={block.old} />
        <p dir="auto" className={styles.block} data-type={block.type}>
          <ChangedWords steps={block.steps} only="before" />
        </p>
      </div>
      <div>
        <WorkOnBlock work={block.now} />
        <p dir="auto" className={styles.block} data-type={block.type}>
          {block.isMoved && <Moved />}
          <ChangedWords steps={block.steps} only="after" />
        </p>
      </div>
    </div>
  )
}
