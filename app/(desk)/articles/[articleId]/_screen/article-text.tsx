'use client'

import { useMemo } from 'react'
import { useDesk } from '../_engine/use-desk'
import styles from './article-text.module.css'
import { BlockText } from './block-text'
import { type BlockGroup, groupBlocks, markersOf } from './group-blocks'
import { TEXT_ID } from './text-dom'
import { useFromDesk } from './use-from-desk'
import { usePointing } from './use-pointing'

/** The words of the article. Only a new version draws all of it; anything else draws the blocks it touches. */
export function ArticleText() {
  const { store } = useDesk()
  const version = useFromDesk((state) => state.article?.version.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the blocks of a version never change their kind or number.
  const groups = useMemo(() => groupBlocks(store.getState().blocks), [store, version])
  const handlers = usePointing()
  return (
    <div id={TEXT_ID} className={styles.text} {...handlers}>
      {groups.map((group) => (
        <Group key={group.indices[0]} group={group} />
      ))}
    </div>
  )
}

function Group({ group }: { group: BlockGroup }) {
  const { store } = useDesk()
  if (group.kind === 'alone') return <BlockText index={group.indices[0] ?? 0} />
  const markers = markersOf(store.getState().blocks, group)
  const List = group.kind === 'list' ? 'ul' : 'ol'
  return (
    <List className={styles.list}>
      {group.indices.map((index, place) => (
        <BlockText key={index} index={index} marker={markers[place]} />
      ))}
    </List>
  )
}
