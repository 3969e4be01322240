'use client'

import { Link2 } from 'lucide-react'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import { cutAtWord } from '@/lib/core/text/recognise-steps/cut-at-word'
import type { SourceView } from '@/lib/schemas/sources'
import type { LinkOfStory } from './links-of-story'
import styles from './sources.module.css'

interface Props {
  readonly articleId: string
  readonly links: readonly LinkOfStory[]
  readonly onAdded: (source: SourceView) => void
  readonly onFocus: (sentenceId: string) => void
}

/** What the reporter links to: proposed as sources of the sentences that name them. */
export function StoryLinks({ articleId, links, onAdded, onFocus }: Props) {
  const [fetching, setFetching] = useState<string | null>(null)
  if (links.length === 0) return null
  const add = async (href: string) => {
    setFetching(href)
    try {
      onAdded(await send<SourceView>('POST', '/sources', { id: nanoid(), articleId, url: href }))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      toast({ title: error.message, tone: 'danger' })
    } finally {
      setFetching(null)
    }
  }
  return (
    <section className={styles.evidence} aria-label="Links in the story">
      <h3>The story links to</h3>
      <ul>
        {links.map(({ href, words, sentenceId }) => (
          <li key={href} className={styles.link}>
            <p className={styles.facts}>
              <Link2 aria-hidden />
              <span>
                <button type="button" className={styles.title} onClick={() => sentenceId && onFocus(sentenceId)}>
                  {words}
                </button>{' '}
                {shortened(href)}
              </span>
            </p>
            <Button size="small" pending={fetching === href} disabled={fetching !== null} onClick={() => add(href)}>
              Fetch and keep it
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const shortened = (href: string) => cutAtWord(href.replace(/^https?:\/\/(www\.)?/i, ''), 60)
