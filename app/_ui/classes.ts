/** Joins class names; what is false or absent is left out. */
export const classes = (...names: readonly (string | false | undefined | null)[]) => names.filter(Boolean).join(' ')
