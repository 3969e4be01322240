/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@node-rs/argon2',
    'pg',
    'tinypool',
  ],
  devIndicators: false,
  experimental: {
    // Bytes before minifying. At the 50 kB of the default the review page comes in small scripts, which pack worse;
    // beyond this the scripts that are fetched ahead would carry the same code several times.
    turbopackChunking: { minChunkSize: 80_000 },
  },
  // Replies of the API are data: nothing of them may be run, framed or guessed at. Pages get theirs in proxy.ts.
  headers: async () => [
    {
      source: '/api/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        { key: 'Referrer-Policy', value: 'no-referrer' },
      ],
    },
  ],
}
