export type Engine = 'sqlite' | 'postgresql'

/** The schema as one engine wants it: its provider, and its own folder for the client. */
export const schemaFor = (engine: Engine, source: string) =>
  source.replace('provider = "sqlite"', `provider = "${engine}"`).replace('../generated/sqlite', `./${engine}`)
