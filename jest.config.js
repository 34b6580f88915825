/** Jest runs the TypeScript sources as native ES modules; `swc` only strips the types. */
const swc = {
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export default {
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/__tests__/helpers/setup.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/scripts/jest-resolver.cjs',
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  // A worker that swells is replaced; two are enough for the machines this runs on.
  workerIdleMemoryLimit: '768MB',
};
