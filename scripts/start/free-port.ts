import { createServer } from 'node:net'
import { SetUpProblem } from '../set-up-problem.mjs'

/**
 * The port that Stet will listen on: `port`, or any free one for 0. `localhost` may mean either address of the machine
 * itself, so on 127.0.0.1 nobody else may sit on the same port of ::1.
 */
export async function freePort(host: string, port: number): Promise<number> {
  const chosen = await tryToListen(host, port)
  if (host === '127.0.0.1') await tryToListen('::1', chosen, ['EADDRNOTAVAIL', 'EAFNOSUPPORT'])
  return chosen
}

function tryToListen(host: string, port: number, forgiven: readonly string[] = []): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) =>
      forgiven.includes(error.code ?? '') ? resolve(port) : reject(explain(error, host, port)),
    )
    probe.listen(port, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new SetUpProblem(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new SetUpProblem(`This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SetUpProblem(`HOST is ${host}, which is no address of this machine. Leave it out, or use HOST=0.0.0.0`)
    default:
      return error
  }
}
