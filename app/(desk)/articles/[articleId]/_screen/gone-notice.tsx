'use client'

import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { restoreArticle } from '@/app/(desk)/_articles/archive-article'
import { useDesk } from '../_engine/use-desk'
import { useArticle } from '../_engine/use-desk-state'
import styles from './gone-notice.module.css'

/** Somebody took the article away while it was open here. What one has written is kept, and what can be done is said. */
export default function GoneNotice() {
  const { actions, may } = useDesk()
  const article = useArticle()
  if (!article) return null
  return (
    <div className={styles.notice}>
      <Banner
        tone="danger"
        title="This article is no longer on your desks"
        actions={
          <>
            <ButtonLink size="small" href="/">
              To the articles
            </ButtonLink>
            {may('article:delete') && (
              <Button
                size="small"
                variant="primary"
                onClick={() => void restoreArticle(article, () => void actions.reload())}
              >
                Bring it back
              </Button>
            )}
          </>
        }
      >
        <p>
          Somebody deleted it, moved it to another desk, or took you off its desk. What you have written stays on this
          computer and is saved when the article is back.
        </p>
      </Banner>
    </div>
  )
}
