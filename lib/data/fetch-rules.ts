import { type Environment, readEnvironment } from '../env'

/** Whether and where this house fetches web pages, as its environment says. */
export const fetchRules = (): Environment['fetching'] => readEnvironment(process.env).fetching
