'use client'

import { useState } from 'react'
import { ROLE_WORDS } from '@/app/_people/role-words'
import { Select } from '@/app/_ui/select'
import { ROLES, type Role } from '@/lib/core/review/vocabulary'

/** The pick list of roles; the meaning of the chosen one stands above it. */
export function RoleField({ defaultRole, error }: { defaultRole: Role; error?: string }) {
  const [role, setRole] = useState(defaultRole)
  return (
    <Select
      label="Role"
      name="role"
      hint={ROLE_WORDS[role].meaning}
      value={role}
      onChange={(event) => setRole(ROLES.find((known) => known === event.target.value) ?? role)}
      error={error}
    >
      {ROLES.map((value) => (
        <option key={value} value={value}>
          {ROLE_WORDS[value].label}
        </option>
      ))}
    </Select>
  )
}
