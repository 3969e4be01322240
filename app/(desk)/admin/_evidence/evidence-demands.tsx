'use client'

import { Panel, PanelRow, PanelRows } from '@/app/_people/panel'
import { Switch } from '@/app/_ui/switch'
import { EVIDENCE_DEMANDS, type EvidenceDemand } from '@/lib/core/review/evidence-demands'
import type { EvidenceRules } from '@/lib/schemas/evidence'
import { useHouseRule } from '../_admin/use-house-rule'

const WORDS: Readonly<Record<EvidenceDemand, { readonly name: string; readonly meaning: string }>> = {
  numbers: { name: 'Numbers', meaning: 'Sentences with figures, or with words such as “twelve” and “millions”.' },
  quotes: { name: 'Quotes', meaning: 'Sentences with a quote that is marked, or that the program found.' },
  names: { name: 'Names', meaning: 'Sentences in which a person is named.' },
  claims: { name: 'Claims', meaning: 'Sentences with a claim that is marked.' },
}

/** What verified sentences have to name their evidence for in this house. Every change holds at once. */
export function EvidenceDemands({ saved }: { saved: EvidenceRules['demands'] }) {
  const { rules, put } = useHouseRule<EvidenceRules, EvidenceRules['demands']>(
    '/house/evidence',
    { demands: saved },
    ({ demands }) => demands,
    (demands) => ({ demands }),
  )
  const { demands } = rules
  const change = (demand: EvidenceDemand, isOn: boolean) =>
    put(
      { demands: isOn ? [...demands, demand] : demands.filter((one) => one !== demand) },
      isOn ? `${WORDS[demand].name}: evidence is demanded.` : `${WORDS[demand].name}: evidence is a choice.`,
    )
  return (
    <Panel
      title="Evidence"
      lead="A verified sentence that holds what is switched on here has to name what it rests on. Until it does, it is shown as “no evidence”, stands in the filter of the desk and counts as still open. No status is changed by that."
    >
      <PanelRows label="Evidence is demanded for">
        {EVIDENCE_DEMANDS.map((demand) => (
          <PanelRow
            key={demand}
            title={WORDS[demand].name}
            detail={WORDS[demand].meaning}
            actions={
              <Switch
                label={WORDS[demand].name}
                checked={demands.includes(demand)}
                onChange={(isOn) => void change(demand, isOn)}
              />
            }
          />
        ))}
      </PanelRows>
    </Panel>
  )
}
