/** What a command sees of the world, so that tests can be one. */
export interface Terminal {
  /** A line of the answer. */
  print(line: string): void
  /** The bytes of a file as the answer. */
  write(bytes: Uint8Array): void
  /** A line about what went wrong or what is to be typed. */
  complain(line: string): void
  /** Whether a person reads the answer on a screen. */
  readonly isScreen: boolean
  /** Everything that is piped in; from a keyboard, one line that is not shown. */
  readSecret(prompt: string): Promise<string>
  /** Everything that is piped in, as it is. */
  readInput(): Promise<string>
  /** Where names of files count from. */
  readonly folder: string
  /** Makes the data folder and sees that the database answers. Commands that need it come here by `openHouse`. */
  reachDatabase(): Promise<void>
}
