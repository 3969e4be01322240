import type { Permission } from './permissions'

/** The sentence a refused person reads, for each permission. The browser fetches them when one is wanted. */
const REFUSALS: Readonly<Record<Permission, string>> = {
  'article:read': 'You cannot read this article.',
  'article:import': 'Only an editor can import an article.',
  'article:edit': 'Only an editor can change an article’s title, writer or desk.',
  'article:delete': 'Only an editor can delete or restore an article.',
  'article:export': 'Only an editor can export an article.',
  'sentence:set-status': 'A status is set by a checker or an editor who did not write the story.',
  'sentence:reshape': 'Sentences are split and merged by a checker or an editor who did not write the story.',
  'annotation:create': 'Only a checker or an editor can mark the text.',
  'annotation:change': 'Only whoever made this mark, or an editor, can change or delete it.',
  'annotation:place': 'Only a checker or an editor can say where a mark stands.',
  'annotation:answer': 'You were not asked here.',
  'annotation:close': 'Only whoever raised this, or an editor with a reason, can close it.',
  'comment:create': 'Viewers read; they do not comment.',
  'comment:change': 'Only whoever wrote a comment can change or delete it.',
  'correction:propose': 'Only a checker or an editor can propose a correction.',
  'correction:change': 'Only whoever proposed a correction can withdraw or reword it.',
  'correction:decide': 'Only an editor can accept a correction or let the text stand.',
  'finding:decide': 'Only a checker or an editor can decide on a finding.',
  'finding:reopen': 'Only whoever decided on this finding, or an editor, can open it again.',
  'source:read': 'You cannot read sources.',
  'source:add': 'Viewers read; they add no sources.',
  'source:change': 'Only a checker, an editor or whoever added a source can change it.',
  'source:protect': 'Only an editor or whoever added a source says who may know of it.',
  'source:delete': 'Only an editor or whoever added a source can delete it.',
  'evidence:add': 'Only a checker, an editor or the writer of the story can name its evidence.',
  'evidence:change': 'Only whoever named this evidence, or an editor, can change or delete it.',
  'claim:read': 'You cannot read the claim library.',
  'claim:import': 'Only a checker or an editor can import fact-checks.',
  'version:freeze': 'Only an editor can freeze a version.',
  'sign-off:give':
    'Versions are signed off by checkers, editors, the lawyers of the house and the writer of the story.',
  'sign-off:writer': 'Only whoever wrote the story can sign it off as its writer.',
  'sign-off:checker': 'Only a checker or an editor who did not write the story can sign it off as its checker.',
  'sign-off:editor': 'Only an editor can sign off as the editor.',
  'sign-off:lawyer': 'Only those whom an admin has named as lawyers of the house can sign off as the lawyer.',
  'sign-off:withdraw': 'Only whoever gave a sign-off can withdraw it.',
  'people:manage': 'Only an admin can manage people.',
  'house:rule': 'Only an admin can change the house rules.',
  'desks:manage': 'Only an admin can manage desks.',
}

/** The sentence that says who may. */
export const whoMay = (permission: Permission): string => REFUSALS[permission]
