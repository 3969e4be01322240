/** Called by Next once, before the server answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ readEnvironment }, { takeAddressesFromSockets }, { redirectMisdirected }, { ALL_ENDPOINTS }] =
    await Promise.all([
      import('./lib/env'),
      import('./lib/web/forwarded-for'),
      import('./lib/web/misdirected'),
      import('./lib/schemas/all-endpoints'),
    ])
  redirectMisdirected(ALL_ENDPOINTS)
  if (readEnvironment(process.env).trustedProxies === 0) takeAddressesFromSockets()
}
