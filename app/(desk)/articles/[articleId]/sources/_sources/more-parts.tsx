import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import styles from './source-words.module.css'

interface Props {
  readonly count: number
  readonly side: 'before' | 'behind'
  readonly onMore: (side: 'before' | 'behind') => void
}

/** How far from its edge the pane asks for more, in pixels. */
const NEAR = 800

/** The end of what is here of a long source: more comes when one gets near it, or presses it. */
export function MoreParts({ count, side, onMore }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const seen = ([entry]: IntersectionObserverEntry[]) => entry?.isIntersecting && onMore(side)
    const root = current.parentElement?.parentElement
    const observer = new IntersectionObserver(seen, { root, rootMargin: `${NEAR}px 0px` })
    observer.observe(current)
    return () => observer.disconnect()
  }, [side, onMore])
  const paragraphs = count === 1 ? 'One more paragraph' : `${count.toLocaleString('en')} more paragraphs`
  return (
    <div ref={element} className={styles.more}>
      <Button size="small" variant="quiet" onClick={() => onMore(side)}>
        {paragraphs} {side === 'before' ? 'before this' : 'after this'}
      </Button>
    </div>
  )
}
