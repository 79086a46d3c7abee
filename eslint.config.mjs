import { existsSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The engines that the bench compares with can be linted only where `npm run bench` has installed them.
const benchIsInstalled = existsSync(new URL('bench/node_modules', import.meta.url));

export default defineConfig(
  { ignores: ['dist/', '**/.astro/', 'node_modules/', '.node/', 'test-results/', '.cache/'] },
  { ignores: benchIsInstalled ? [] : ['bench/peer-engines.ts'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler wants brackets for index signatures (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // The site does not know its tests, its figures or its commands; these may use the site.
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/e2e/**', '**/bench/**', '**/scripts/**'],
              message: 'src/ imports nothing from e2e/, bench/ or scripts/: move what both need into src/.',
            },
          ],
        },
      ],
    },
  },
  ...astro.configs.recommended,
);
