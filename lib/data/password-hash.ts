import { hash, verify } from '@node-rs/argon2'
import { customAlphabet } from 'nanoid'
import { normalisePassword } from '../core/people/password'

/**
 * argon2id (the package's default) with what OWASP asks for at least: 19 MiB, 2 passes, 1 lane.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of a password nobody knows, with the parameters above: what is compared when there is no such account. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$ysp8X6V2xaq9PBP6pfHnlA$duBT6fUHEQ1PqvSMIKxytTYk6b+Wm/krgJBHPq3B4jc'

/** A new hash with its own salt, in the PHC string format. */
export const hashPassword = (password: string) => hash(normalisePassword(password), ARGON2)

/** Costs the same whether it matches or not. */
export const verifyPassword = (passwordHash: string, password: string) =>
  verify(passwordHash, normalisePassword(password))

const letters = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 20)

/** A password that can be read out and typed: four groups of five, 99 bits. */
export const generatePassword = () => letters().replace(/.{5}(?!$)/g, '$&-')
