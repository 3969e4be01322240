import { fetchCombobox } from '@/app/_ui/combobox'
import { fetchDialog } from '@/app/_ui/dialog'
import { fetchMenu } from '@/app/_ui/menu'
import { fetchPopover } from '@/app/_ui/popover'

/** What the parts of the desk themselves open. */
export const POPUPS = [fetchCombobox, fetchDialog, fetchMenu, fetchPopover]
