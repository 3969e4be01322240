import { createContext } from 'react'

/** Whose page it is, as the part around it was written. */
export const PageOwner = createContext<string | null>(null)
