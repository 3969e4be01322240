import { StatusIcon } from '@/app/_ui/status-icon'
import { counted } from '@/lib/core/text/counted'
import { ChangedWords } from '../../../_screen/changed-words'
import { foldBlocks } from '../../_versions/fold-blocks'
import styles from './draft-text.module.css'
import type { DraftPreview } from './request-draft'

type Block = DraftPreview['blocks'][number]
type Sentence = Block['sentences'][number]

const FATES: Readonly<Record<Sentence['fate'], string | undefined>> = {
  unchanged: undefined,
  moved: 'moved',
  changed: 'to be read again',
  new: 'new',
}

/** A status never stands at the end of a line without the words that it is of. */
const WORD_JOINER = '\u2060'

/** The draft as it will be read, with what happens to each sentence before it; paragraphs where nothing does are folded. */
export function DraftText({ blocks }: Pick<DraftPreview, 'blocks'>) {
  const isChanged = ({ sentences }: Block) => sentences.some(({ fate }) => fate !== 'unchanged')
  return (
    <div className={styles.text}>
      {foldBlocks(blocks, isChanged).map(({ isFolded, first, blocks: part }) => {
        const paragraphs = part.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a preview never move.
          <Paragraph key={first + index} block={block} isChanged={isChanged(block)} />
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

function Paragraph({ block: { type, isMoved, sentences }, isChanged }: { block: Block; isChanged: boolean }) {
  const isAllMoved = isMoved && sentences.every(({ fate }) => fate === 'moved')
  return (
    <p dir="auto" className={styles.block} data-type={type} data-changed={isChanged || undefined}>
      {isAllMoved && <Told>moved</Told>}
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences of a preview never move.
        <SentenceFate key={index} sentence={sentence} isTold={!isAllMoved} />
      ))}
    </p>
  )
}

const Told = ({ children }: { children: string }) => (
  <>
    <span className={styles.fate}>{children}</span>{' '}
  </>
)

function SentenceFate({ sentence, isTold }: { sentence: Sentence; isTold: boolean }) {
  const { text, status, fate, was } = sentence
  const told = isTold ? FATES[fate] : undefined
  return (
    <span data-fate={fate}>
      {told && <Told>{told}</Told>}
      <StatusIcon status={was?.status ?? status} size={12} className={styles.status} />
      {WORD_JOINER}
      {was ? <ChangedWords steps={was.steps} /> : fate === 'new' ? <ins className={styles.new}>{text}</ins> : text}{' '}
    </span>
  )
}
