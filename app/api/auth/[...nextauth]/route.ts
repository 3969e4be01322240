import { signIn } from '@/lib/use-cases/sign-in'
import { signOut } from '@/lib/use-cases/sign-out'
import { defineAuth } from '@/lib/web/auth'

const handler = defineAuth(signIn, signOut)

export { handler as GET, handler as POST }
