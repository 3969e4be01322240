/** `npm run api-doc`: writes docs/api.md anew. */
import { writeFileSync } from 'node:fs'
import { apiDoc } from './api-doc'

writeFileSync('docs/api.md', apiDoc())
