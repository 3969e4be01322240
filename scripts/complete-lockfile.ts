/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out, as it does when node_modules
 * is there already or when a registry does not carry them. Without them `npm ci` refuses the whole file.
 *
 *     npx tsx scripts/complete-lockfile.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Locked {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}
type Packages = Readonly<Record<string, Locked>>

/** What is missing, by its place in node_modules. */
export function missingPackages(packages: Packages): Packages {
  const missing: Record<string, Locked> = {}
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isThere = `${parent}/node_modules/${name}` in packages || `node_modules/${name}` in packages
      if (!isThere && /^\d/.test(version))
        missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }) }
    }
  }
  return missing
}

/** Such packages are named after what they run on: `@next/swc-linux-x64-musl`. */
function platformOf(name: string) {
  const words = name.split(/[/-]/)
  const said = (known: readonly string[]) => known.filter((word) => words.includes(word))
  const libc = said(['gnu', 'musl']).map((word) => (word === 'gnu' ? 'glibc' : word))
  return {
    cpu: said(['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']),
    ...(libc.length > 0 && { libc }),
    optional: true,
    os: said(['android', 'darwin', 'freebsd', 'linux', 'win32']),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const missing = missingPackages(lockfile.packages)
  const [self, ...others] = Object.entries({ ...lockfile.packages, ...missing })
  const packages = Object.fromEntries([self, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))] as [
    string,
    Locked,
  ][])
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`)
  for (const path of Object.keys(missing)) console.log(`added ${path}`)
}
