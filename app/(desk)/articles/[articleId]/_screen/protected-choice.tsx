'use client'

import { Banner } from '@/app/_ui/banner'
import { TERMS_LABELS } from '@/lib/core/source/labels'
import { counted } from '@/lib/core/text/counted'
import styles from './export-dialog.module.css'
import { useSources } from './use-sources'

interface Props {
  readonly articleId: string
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/**
 * The protected sources of the article that this person knows of: left out of the file unless chosen here, each time anew.
 * For whoever knows of none there is nothing to see.
 */
export function ProtectedChoice({ articleId, chosen, onChoose }: Props) {
  const known = useSources(articleId)
  // Without a line there is nothing to choose from, and nothing to download.
  if (known === undefined || known === 'unreachable') return null
  const sources = known.items.filter((source) => source.protected)
  if (sources.length === 0) return null
  const left = sources.length - chosen.length
  const resting = (id: string) => known.evidence.filter(({ sourceId }) => sourceId === id).length
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className={styles.choices}>
      <legend>Protected sources</legend>
      <p className={styles.meaning}>
        {left === 0
          ? 'None is left out.'
          : `${counted(left, 'protected source')} ${left === 1 ? 'is' : 'are'} left out, with what rests on ${left === 1 ? 'it' : 'them'}.`}
      </p>
      {sources.map(({ id, title, terms }) => (
        <label key={id} className={styles.copy}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>
            <b>{title}</b> {TERMS_LABELS[terms].toLowerCase()}, {counted(resting(id), 'piece')} of evidence
          </span>
        </label>
      ))}
      {chosen.length > 0 && (
        <Banner tone="warning" title="This file is not for everybody">
          <p>
            Whoever gets it can read the title, the notes and the words named as evidence of{' '}
            {chosen.length === 1 ? 'this source' : 'these sources'}. That you let {chosen.length === 1 ? 'it' : 'them'}{' '}
            leave is written down for {chosen.length === 1 ? 'its' : 'their'} readers.
          </p>
        </Banner>
      )}
    </fieldset>
  )
}
