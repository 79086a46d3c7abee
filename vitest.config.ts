import { defineConfig } from 'vitest/config';

// vitest 5 and Astro 7 need a Node that is newer than many machines have; the npm scripts bring one.
if (!('groupBy' in Map)) {
  console.error('✗ This Node.js is too old for the tests. Use “npm run test:unit”, which brings another.');
  process.exit(1);
}

export default defineConfig({
  test: {
    include: ['{src,bench,scripts}/**/*.test.ts'],
    environment: 'node',
    // The tests are pure: sharing one process between files makes them several times as fast.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // Property tests take seconds on a busy or slow machine; the limit is there for a test that hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
