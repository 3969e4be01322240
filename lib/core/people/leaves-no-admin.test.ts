import { expect, test } from 'vitest'
import { leavesNoAdmin, type Standing } from './leaves-no-admin'

const admin: Standing = { role: 'admin', disabled: false }
const editor: Standing = { role: 'editor', disabled: false }
const disabledAdmin: Standing = { role: 'admin', disabled: true }

test('the last admin cannot become an editor', () => expect(leavesNoAdmin(admin, editor, 1)).toBe(true))
test('the last admin cannot be disabled', () => expect(leavesNoAdmin(admin, disabledAdmin, 1)).toBe(true))
test('one of two admins can', () => expect(leavesNoAdmin(admin, disabledAdmin, 2)).toBe(false))
test('the last admin can stay', () => expect(leavesNoAdmin(admin, admin, 1)).toBe(false))
test('an editor can be disabled', () => expect(leavesNoAdmin(editor, { ...editor, disabled: true }, 1)).toBe(false))
test('a disabled admin does not count', () => expect(leavesNoAdmin(disabledAdmin, editor, 1)).toBe(false))
