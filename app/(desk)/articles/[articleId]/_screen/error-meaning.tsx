import { ERROR_CODES, type ErrorCode } from '@/lib/core/review/error-codes'

/** What the code of an error stands for. */
export default function ErrorMeaning({ code }: { code: ErrorCode }) {
  return ERROR_CODES[code]
}
