/** Old ids and the ones that took their place. */
export type Names = Readonly<Record<string, string>>

/** A plain value with every id that has a new name under that name. Only whole strings are ids, never parts of a text. */
export function rename<T>(value: T, names: Names): T {
  if (Object.keys(names).length === 0) return value
  return renamed(value, names) as T
}

function renamed(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return Object.hasOwn(names, value) ? names[value] : value
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [names[key] ?? key, renamed(item, names)]))
}
