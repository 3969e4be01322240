'use client'

import { useEffect, useMemo } from 'react'
import { blockAt } from '../_engine/block-at'
import { useDesk } from '../_engine/use-desk'
import styles from './article-text.module.css'
import { partsOfText } from './parts-of-text'
import { TEXT_ID, textElement } from './text-dom'
import { TextPart } from './text-part'
import { useFromDesk } from './use-from-desk'
import { usePointing } from './use-pointing'
import { useNear } from './use-screen'

/** The words of the article. Only a new version draws all of it; anything else draws the blocks it touches. */
export function ArticleText() {
  const { store } = useDesk()
  const near = useNear()
  const version = useFromDesk((state) => state.article?.version.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the blocks of a version never change their kind or number.
  const { blocks, parts } = useMemo(() => {
    const { blocks, focus, objects } = store.getState()
    const parts = partsOfText(blocks)
    near.expect(parts, blockAt(blocks, objects.sentences.get(focus?.id ?? '')?.start ?? 0))
    return { blocks, parts }
  }, [store, near, version])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has other elements.
  useEffect(() => near.watch(textElement()?.children ?? []), [near, version])
  const handlers = usePointing()
  return (
    <div id={TEXT_ID} className={styles.text} {...handlers}>
      {parts.map((part) => (
        <TextPart key={part.index} part={part} blocks={blocks} />
      ))}
    </div>
  )
}
