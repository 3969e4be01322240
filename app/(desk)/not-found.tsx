import { PageNotFound } from '../_ui/page-not-found'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return <PageNotFound />
}
