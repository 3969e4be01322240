import type { AuditProblem } from '../data/audit/problem'

/** `article abc, entry 7 (number 123): it is missing.` */
export function sayProblem({ chain, place, id, what }: AuditProblem): string {
  const where = [
    chain === null ? 'the log' : chain === 'house' ? 'people, desks and house' : chain.replace(':', ' '),
    ...(place === null ? [] : [`entry ${place}`]),
  ].join(', ')
  return `${where}${id === null ? '' : ` (id ${id})`}: ${what}.`
}
