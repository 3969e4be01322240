import { customAlphabet } from 'nanoid'

/** Opaque ids: 16 characters that cannot be mistaken for one another, about 78 bits. */
export const newId = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 16)
