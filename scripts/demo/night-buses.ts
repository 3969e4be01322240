import type { Story } from './steps'

/** The short one: checked, corrected, frozen, and all but one sentence settled. */
export const nightBuses: Story = {
  file: 'night-buses.md',
  desk: 'City',
  importedBy: 'josef',
  writer: 'imke',
  date: '2025-11-17',
  steps: [
    { by: 'pim', status: 'no-claim', from: 'Night buses saved', to: 'CALDER BAY, Nov. 17' },
    { by: 'pim', status: 'verified', from: 'Calder Bay will keep', to: 'I will not do it a third time' },
    {
      by: 'pim',
      mark: 'quote',
      on: '“If the last bus goes at eleven, I walk for an hour and a half,” said Petra Dunmore',
      speaker: 'Petra Dunmore',
      body: 'Rang her. She confirms every word, and the ward.',
      afterwards: { state: 'closed', by: 'pim' },
    },
    {
      by: 'pim',
      correct: 'We have not bought a bus.',
      to: 'We have not bought a bus.”',
      reason: 'The quotation is never closed.',
      errorCode: 'Q12',
      decided: { by: 'josef', as: 'accept' },
    },
    {
      by: 'pim',
      correct: 'Mr. Vynt',
      to: 'Mr. Vint',
      reason: 'Vint two paragraphs above, and on the council’s own page.',
      errorCode: 'A7',
      decided: { by: 'josef', as: 'accept' },
    },
    {
      by: 'pim',
      correct: 'a reprieve rather than a rescue',
      to: 'a reprieve',
      reason: 'Tighter.',
      decided: { by: 'josef', as: 'stet', reason: 'His own contrast, and it is the better line.' },
    },
    {
      by: 'pim',
      mark: 'attribution-error',
      errorCode: 'A4',
      on: '“Nobody in this chamber will enjoy explaining that.”',
      body: 'Who says this? Vint spoke in the paragraph before, but on the recording it is a woman’s voice.',
      asks: 'imke',
      thread: [
        { by: 'imke', text: 'Councillor Bryde, of the Greens. I will send you the minute of the recording.' },
        { by: 'pim', text: 'Thanks. I hold the sentence until then.' },
      ],
    },
    { by: 'josef', freeze: true },
    { by: 'pim', status: 'verified', from: 'Councillor Aurel Vint', to: 'The parking fee rises' },
    { by: 'pim', status: 'needs-source', from: 'Nobody in this chamber' },
    { by: 'pim', status: 'verified', from: 'The council will look' },
  ],
}
