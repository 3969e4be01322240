/** A text as search compares it, so that Élysée is found by élysée however its accents are written. */
export const fold = (text: string) => text.normalize('NFC').toLowerCase()
