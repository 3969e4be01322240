import type { ComboboxItem } from '@/app/_ui/combobox-field'
import { ERROR_CODE_LIST, ERROR_CODES, type ErrorCode } from '@/lib/core/review/error-codes'

/** What else an editor may call an error, or type to look for it. Words that its meaning has already are left out. */
const OTHER_WORDS: Readonly<Record<ErrorCode, string>> = {
  A1: 'misattributed misattribution wrong speaker person source never said',
  A2: 'mixed up confused exchanged wrong speaker',
  A3: 'invented made up fake fabrication quotation quote',
  A4: 'missing unattributed anonymous unsourced who says quotation',
  A5: 'he she they his her unclear antecedent reference',
  A6: 'dangling misleading order',
  A7: 'misspelled misspelt spelling surname person',
  A8: 'office post position job function rank minister president chair party affiliation',
  A9: 'day weekday year time when where location event city month',
  A10: 'statement interview letter e-mail email post tweet said wrote channel',
  A11: 'secondhand hearsay agency wire reported via indirect',
  A12: 'anonymous unnamed unspecified critics sources officials studies weasel',
  A13: 'off the record background embargo confidential agreement protected',
  A14: 'cue biased slanted judgement judging neutral said',
  Q1: 'changed misquoted misquote quotation quote different words',
  Q2: 'left out omitted dropped missing ellipsis words quotation',
  Q3: 'truncated selective qualifier quotation meaning',
  Q4: 'added words brackets inserted quotation',
  Q5: 'combined joined spliced composite quotation',
  Q6: 'misleading situation quotation surroundings',
  Q7: 'reworded quote marks quotation',
  Q8: 'plagiarism copied unmarked quotation missing quote',
  Q9: 'plagiarism copied paraphrase',
  Q10: 'duplicate repeated twice inconsistent quotation',
  Q11: 'duplicate repeated twice conflicting quotation who said',
  Q12: 'open unclosed missing quote marks quotation',
  Q13: 'close unopened stray missing quote marks quotation',
  Q14: 'single double straight curly inverted commas quote quotation',
  Q15: 'boundary boundaries scope quote quotation',
  Q16: 'translated language foreign quotation',
  Q17: 'cleaned grammar corrected dialect tidied quotation',
  Q18: 'irony ironic so-called sneer quote marks',
  Q19: 'old outdated earlier date recycled quotation',
}

/** The pick list of attribution and quotation errors, with what each means. */
export const ERROR_CODE_ITEMS: readonly ComboboxItem[] = ERROR_CODE_LIST.map((code) => ({
  value: code,
  label: code,
  description: ERROR_CODES[code],
  also: OTHER_WORDS[code],
}))
