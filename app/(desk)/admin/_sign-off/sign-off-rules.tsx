'use client'

import { Panel, PanelRow, PanelRows } from '@/app/_people/panel'
import { Button } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import { Switch } from '@/app/_ui/switch'
import { CAPACITIES, CAPACITY_LABELS, type Capacity } from '@/lib/core/review/sign-offs'
import type { SignOffRulesView } from '@/lib/schemas/sign-offs'
import { useHouseRule } from '../_admin/use-house-rule'

const WHO: Readonly<Record<Capacity, string>> = {
  writer: 'Whoever wrote the story, where that is somebody of the house.',
  checker: 'A checker or an editor who did not write it.',
  editor: 'An editor.',
  lawyer: 'One of the people named below.',
}

interface Props {
  readonly saved: SignOffRulesView
  readonly people: readonly { readonly id: string; readonly name: string; readonly disabled: boolean }[]
}

const itself = (rules: SignOffRulesView) => rules

/** Who has to sign a version off in this house. Every change holds at once. */
export function SignOffRules({ saved, people }: Props) {
  const { rules, put } = useHouseRule('/house/sign-off', saved, itself, itself)
  const change = (capacity: Capacity, isOn: boolean) => {
    const needed = isOn ? [...rules.needed, capacity] : rules.needed.filter((one) => one !== capacity)
    const title = `${CAPACITY_LABELS[capacity]}: a sign-off is ${isOn ? 'needed' : 'a choice'}.`
    return put({ ...rules, needed }, title)
  }
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? 'Somebody who is not here any more'
  const others = people.filter(({ id, disabled }) => !disabled && !rules.lawyers.includes(id))
  return (
    <>
      <Panel
        title="Sign-off"
        lead="A version is signed off when all who are needed have signed it. A sign-off holds for the exact text and the work on it: any later change makes it void."
      >
        <PanelRows label="Sign-offs that are needed">
          {CAPACITIES.map((capacity) => (
            <PanelRow
              key={capacity}
              title={CAPACITY_LABELS[capacity]}
              detail={WHO[capacity]}
              actions={
                <Switch
                  label={CAPACITY_LABELS[capacity]}
                  checked={rules.needed.includes(capacity)}
                  onChange={(isOn) => void change(capacity, isOn)}
                />
              }
            />
          ))}
        </PanelRows>
      </Panel>
      <Panel
        title="Lawyers"
        lead="Whoever signs as a lawyer, whatever their role. They see the articles of the desks that they are members of."
        aside={
          others.length > 0 && (
            <Select
              label="Name a lawyer"
              hideLabel
              size="small"
              value=""
              onChange={({ target }) =>
                void put(
                  { ...rules, lawyers: [...rules.lawyers, target.value] },
                  `${nameOf(target.value)} signs as a lawyer.`,
                )
              }
            >
              <option value="">Name a lawyer…</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )
        }
      >
        <PanelRows label="Lawyers of the house">
          {rules.lawyers.length === 0 && (
            <PanelRow title="Nobody yet" detail="Without one nobody can sign as a lawyer." />
          )}
          {rules.lawyers.map((id) => (
            <PanelRow
              key={id}
              title={nameOf(id)}
              actions={
                <Button
                  size="small"
                  aria-label={`Remove ${nameOf(id)}`}
                  onClick={() =>
                    void put(
                      { ...rules, lawyers: rules.lawyers.filter((one) => one !== id) },
                      `${nameOf(id)} signs as a lawyer no more.`,
                    )
                  }
                >
                  Remove
                </Button>
              }
            />
          ))}
        </PanelRows>
      </Panel>
    </>
  )
}
