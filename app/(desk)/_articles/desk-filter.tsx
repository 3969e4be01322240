import { Select } from '@/app/_ui/select'

interface Props {
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  /** Of the desk that is chosen; undefined for all. */
  readonly value: string | undefined
  readonly onChange: (desk: string) => void
}

/** Narrows a list to one desk; not there for whoever is on one desk alone. */
export const DeskFilter = ({ desks, value, onChange }: Props) =>
  desks.length > 1 && (
    <Select label="Desk" hideLabel name="desk" value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
      <option value="">All desks</option>
      {desks.map((desk) => (
        <option key={desk.id} value={desk.id}>
          {desk.name}
        </option>
      ))}
    </Select>
  )
