'use client'

import { useEffect } from 'react'
import { useDesk } from '../_engine/use-desk'
import { followSignOffs } from './follow-sign-offs'

/** Keeps the button of the top bar true. Its code comes after the article; nothing waits for it. */
export default function SignOffsAtDesk() {
  const desk = useDesk()
  useEffect(() => followSignOffs(desk), [desk])
  return null
}
