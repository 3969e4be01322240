import type { ComboboxItem } from '@/app/_ui/combobox-field'
import { ERROR_CODE_LIST, ERROR_CODES } from '@/lib/core/review/error-codes'

/** The pick list of attribution and quotation errors, with what each means. */
export const ERROR_CODE_ITEMS: readonly ComboboxItem[] = ERROR_CODE_LIST.map((code) => ({
  value: code,
  label: code,
  description: ERROR_CODES[code],
}))
