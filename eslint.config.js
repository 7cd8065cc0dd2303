import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Rooms that only think: no door out may be imported there (design, section 5). */
const pureRooms = [
  'src/core/**',
  'src/text/**',
  'src/net/**',
  'src/kubernetes/**',
  'src/yaml/**',
  'src/rules/**',
  'src/model/**',
  'src/probe/plan.ts',
  'src/probe/verdict.ts',
  'src/report/**',
];

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
    files: pureRooms,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(cluster|github|io)/',
              message: 'This room does no I/O: pass the effect in as an argument.',
            },
            { regex: '^node:(fs|child_process|http|https|net|os)', message: 'This room does no I/O.' },
            { regex: '^@actions/', message: 'This room does no I/O.' },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
