import { rooms } from './rooms.js';

const named = rooms.map(({ name }) => name);
const inRoom = `^src/(${named.join('|')})/`;
const entry = String.raw`^src/(main|post|merge|cli)\.ts$`;

/** Imports look down: to rooms that stand before one's own in rooms.js. Type imports, `import()` and re-exports count. */
const lookDown = rooms.map(({ name }, index) => ({
  name: `${name}-looks-down`,
  comment: `src/${name} may import from ${named.slice(0, index).join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${named.slice(0, index + 1).join('|')})/` },
}));

/** A pure room takes every effect as an argument. */
const pure = rooms
  .filter((room) => room.pure)
  .map(({ name }) => ({
    name: `${name}-is-pure`,
    comment: `src/${name} does no I/O: pass the effect in as an argument`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/io/|^node_modules/@actions/', dependencyTypesNot: ['type-only'] },
  }));

export default {
  forbidden: [
    ...lookDown,
    ...pure,
    {
      name: 'pure-rooms-use-no-node-module',
      comment: 'a pure room does no I/O: pass the effect in as an argument',
      severity: 'error',
      from: { path: `^src/(${rooms.flatMap(({ name, pure }) => (pure ? [name] : [])).join('|')})/` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?path$' },
    },
    {
      name: 'effects-are-passed-in',
      comment:
        'only rooms with effects, and the entries, ask the process, start programs or use the network: pass that in as an argument',
      severity: 'error',
      from: { path: `^src/(${rooms.flatMap(({ name, effects }) => (effects ? [] : [name])).join('|')})/` },
      to: {
        path: '^(node:)?(process|timers|timers/promises|perf_hooks|child_process|https?|http2|net|tls|dgram|dns|module)$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'src-stands-alone',
      comment:
        'src/ imports from itself and from packages, each by its own name: no tests, no scripts, no aliases',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', '^node_modules/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'no-circle',
      comment: 'two files that need each other are one, or need a third below both',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'entries-look-down',
      comment: 'an entry imports from rooms',
      severity: 'error',
      from: { path: entry },
      to: { path: '^src/', pathNot: inRoom },
    },
    {
      name: 'no-orphan',
      comment: 'a file of src/ that imports nothing and that nothing imports is dead',
      severity: 'error',
      from: { path: '^src/', orphan: true },
      to: {},
    },
    {
      name: 'every-file-has-a-room',
      comment: 'a file of src/ stands in a room of rooms.js, or is one of the entries',
      severity: 'error',
      from: { path: '^src/', pathNot: [inRoom, entry] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts'] },
  },
};
