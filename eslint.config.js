import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { effectGlobals, rooms } from './rooms.js';

const roomsWithoutEffects = rooms.filter(({ effects }) => !effects).map(({ name }) => `src/${name}/**`);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Which rooms have effects is said in rooms.js; what a room may import, in .dependency-cruiser.js.
    files: roomsWithoutEffects,
    ignores: ['src/report/reach/browser/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...effectGlobals.map((name) => ({
          name,
          message: 'Pass the effect in as an argument: io/, commands/, github/ and the entries make them.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pass randomness in as an argument.' },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression[source.type!="Literal"]',
          message: 'Write out what is imported: .dependency-cruiser.js looks where it leads.',
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
