import { defineConfig } from 'vitest/config'
import { articlePlugin } from './src/cli/dev/articlePlugin.ts'
import { APP_ENTRY, appSettings } from './src/cli/site/appSettings.ts'

export default defineConfig({
  ...appSettings(),
  appType: 'custom',
  optimizeDeps: { entries: [APP_ENTRY] },
  plugins: process.env.VITEST === undefined ? [articlePlugin()] : [],
  server: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
