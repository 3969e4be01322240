import { refuseMisdirected } from '@/lib/web/refuse-misdirected'

/** Whatever is no request of the API, under any method. */
export const GET = refuseMisdirected
export const POST = refuseMisdirected
export const PUT = refuseMisdirected
export const PATCH = refuseMisdirected
export const DELETE = refuseMisdirected
