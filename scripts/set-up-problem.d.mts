export class SetUpProblem extends Error {}
export function orSayWhatIsWrong<T>(work: () => Promise<T>): Promise<T>
