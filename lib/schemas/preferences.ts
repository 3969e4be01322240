import { z } from 'zod'
import { THEMES } from '../core/people/preferences'
import { endpoint, nothing } from './endpoint'

export const preferencesView = z.object({
  keys: z
    .record(z.string().max(60), z.string().max(40).nullable())
    .refine((keys) => Object.keys(keys).length <= 200, 'must have at most 200 entries')
    .describe('By the id of a command: the key chosen for it, or null where it is switched off.'),
  theme: z.enum(THEMES),
  offersEvidence: z.boolean().describe('Whether a sentence that was just verified offers to name its evidence.'),
  showsSources: z.boolean().describe('Whether the article shows the numbers of the sources that its words rest on.'),
})

export const readPreferences = endpoint({
  method: 'GET',
  path: '/me/preferences',
  summary: 'One’s own keys and theme.',
  input: nothing,
  reply: preferencesView,
  needs: 'signed-in',
})

export const savePreferences = endpoint({
  method: 'PATCH',
  path: '/me/preferences',
  summary: 'Change one’s own keys or theme. What is left out stays; `keys` is replaced as a whole.',
  input: preferencesView.partial(),
  reply: preferencesView,
  needs: 'signed-in',
})
