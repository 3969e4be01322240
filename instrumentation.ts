/** Called by Next once, before the server answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ readEnvironment }, { takeAddressesFromSockets }] = await Promise.all([
    import('./lib/env'),
    import('./lib/web/forwarded-for'),
  ])
  if (readEnvironment(process.env).trustedProxies === 0) takeAddressesFromSockets()
}
