/** A press conference that nobody gave. */
export const SPEECH = `MAYOR POE: Good evening. The old bridge was built in 1931 by Anna Roe, and we have mended it 14 times since. We will not close the bridge this winter, but only if the council pays for the new cables. Everybody wants it open. I can't promise that it will stay open for ever.

REPORTER: Mayor, who pays for the ferry?

MAYOR POE: The harbour pays for the ferry. (LAUGHTER) It's a small boat -- a very small boat -- and it carries all of us. Nobody has ever been left behind on the quay, and nobody will be. That is what I told the council in May. We won't raise the fare. The harbour pays for the ferry.`
