/** Something that whoever types the command can mend: the message says in a line or two what is wrong and what to do. */
export class SetUpProblem extends Error {}

/** Runs `work`; a SetUpProblem is shown as its message alone and ends the process. */
export async function orSayWhatIsWrong(work) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
