/** Something that whoever types the command can mend: the message says in a line or two what is wrong and what to do. */
export class SetUpProblem extends Error {}
