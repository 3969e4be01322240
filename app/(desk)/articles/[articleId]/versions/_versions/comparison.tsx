import type { z } from 'zod'
import { counted } from '@/lib/core/text/counted'
import type { compareVersions } from '@/lib/schemas/versions'
import { ChangedWords } from '../../_screen/changed-words'
import styles from './comparison.module.css'
import { foldUnchanged } from './fold-unchanged'
import type { View } from './view-choice'

type Block = z.infer<typeof compareVersions.reply>['blocks'][number]

/** Two versions in one text, or beside each other with what differs on the same line. */
export function Comparison({
  blocks,
  view,
  from,
  to,
}: {
  blocks: readonly Block[]
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
      {foldUnchanged(blocks).map(({ isFolded, first, blocks: part }) => {
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

const isChanged = ({ steps }: Block) => steps.some(({ op }) => op !== 'equal')

function InLine({ block }: { block: Block }) {
  return (
    <p dir="auto" className={styles.block} data-type={block.type} data-changed={isChanged(block) || undefined}>
      <ChangedWords steps={block.steps} />
    </p>
  )
}

function SideBySide({ block }: { block: Block }) {
  return (
    <div className={styles.pair} data-changed={isChanged(block) || undefined}>
      <p dir="auto" className={styles.block} data-type={block.type}>
        <ChangedWords steps={block.steps} only="before" />
      </p>
      <p dir="auto" className={styles.block} data-type={block.type}>
        <ChangedWords steps={block.steps} only="after" />
      </p>
    </div>
  )
}
