// Modules that the build makes up: see scripts/all-tests.mjs.
declare module 'all-tests:*' {}
