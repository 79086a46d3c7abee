import { existsSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The engines that the bench compares with can be linted only where `npm run bench` has installed them.
const benchIsInstalled = existsSync(new URL('bench/node_modules', import.meta.url));
// One program for all files. An editor's service (`projectService`) opens and closes each file by itself, for a quarter more time.
const projects = benchIsInstalled ? ['tsconfig.json', 'bench/tsconfig.json'] : ['tsconfig.json'];

export default defineConfig(
  { ignores: ['dist/', '**/.astro/', 'node_modules/', '.node/', 'test-results/', '.cache/'] },
  { ignores: benchIsInstalled ? [] : ['bench/peer-engines.ts'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
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
  // Scripts of components are files of their own. What a tag itself holds, which is nothing, is looked at without types: it is no file
  // of the program.
  { files: ['**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
);
