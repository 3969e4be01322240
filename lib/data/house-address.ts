import { readEnvironment } from '../env'

/** Where this house is reached, such as `https://stet.example.org`; undefined where nobody has said. */
export const houseAddress = (): string | undefined => readEnvironment(process.env).publicUrl?.replace(/\/+$/, '')
