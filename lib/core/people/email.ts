/** Two spellings that reach the same mailbox in practice are one account. */
export const normaliseEmail = (email: string) => email.trim().normalize('NFC').toLowerCase()
