import { existsSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The engines that the bench compares with can be linted only where `npm run bench` has installed them.
const benchIsInstalled = existsSync(new URL('bench/node_modules', import.meta.url));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.node/', 'test-results/', '.cache/'] },
  { ignores: benchIsInstalled ? [] : ['bench/peer-engines.ts'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Index signatures are read with brackets, as the compiler asks (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  ...astro.configs.recommended,
);
