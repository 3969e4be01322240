import type { Role } from '@/lib/core/review/vocabulary'

/** What each role is called, and what it lets a person do, in one line. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly label: string; readonly meaning: string }>> = {
  admin: { label: 'Admin', meaning: 'Everything an editor does, and people and desks.' },
  editor: { label: 'Editor', meaning: 'Imports, decides on corrections, freezes versions, exports.' },
  checker: { label: 'Checker', meaning: 'Sets statuses, marks the text, proposes corrections.' },
  reporter: { label: 'Reporter', meaning: 'Answers queries and comments; reads the rest.' },
  viewer: { label: 'Viewer', meaning: 'Reads, and changes nothing.' },
}
