/** Whether a write failed because a value that must be unique is taken. https://www.prisma.io/docs/orm/reference/error-reference#p2002 */
export const isDuplicate = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
