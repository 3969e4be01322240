/** The fields of what goes out that hold the id of a person. */
const PEOPLE: readonly string[] = ['statusBy', 'createdBy', 'decidedBy', 'addressee', 'author']

/** The ids of all people named in a value, however deep; some more than once. */
export function peopleIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    PEOPLE.includes(field) && typeof inner === 'string' ? inner : peopleIn(inner),
  )
}

/** The same value with the name of each person beside the id, as `statusByName` beside `statusBy`; null where there is none. */
export function withNames<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  return named(value, names) as Value
}

function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => named(item, names))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) =>
      PEOPLE.includes(field)
        ? [
            [field, inner],
            [`${field}Name`, names.get(`${inner}`) ?? null],
          ]
        : [[field, named(inner, names)]],
    ),
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
