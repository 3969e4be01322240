'use client'

import { Avatar } from '@/app/_ui/avatar'
import { useDesk } from '../_engine/use-desk'
import { useHere } from '../_engine/use-desk-state'
import styles from './people-here.module.css'

const MOST = 4

/** The others who have the article open. Pressing one goes to the sentence they are at. */
export default function PeopleHere() {
  const { actions, actor } = useDesk()
  const people = [
    ...new Map(
      useHere()
        .filter(({ person }) => person !== actor.id)
        .map((one) => [one.person, one]),
    ).values(),
  ]
  return (
    <ul className={styles.people} aria-label="Also here">
      {people.slice(0, MOST).map(({ person, name, sentenceId }) => (
        <li key={person}>
          <button
            type="button"
            aria-label={`Go to where ${name} is`}
            title={`${name} is here`}
            onClick={() => sentenceId && actions.focusSentence(sentenceId)}
          >
            <Avatar name={name} decorative />
          </button>
        </li>
      ))}
      {people.length > MOST && <li className={styles.more}>+{people.length - MOST}</li>}
    </ul>
  )
}
