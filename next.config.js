/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // The browser's own compression is done once per revision for the big replies; see lib/web/compressed-json.ts.
  serverExternalPackages: ['better-sqlite3', '@prisma/client', '@prisma/adapter-better-sqlite3', '@prisma/adapter-pg', '@node-rs/argon2', 'pg'],
  devIndicators: false,
}
