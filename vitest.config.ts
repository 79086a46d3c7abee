import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Property tests take seconds on a busy or slow machine; a time limit should tell a hang, not a slow machine.
  test: { include: ['{src,bench}/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
