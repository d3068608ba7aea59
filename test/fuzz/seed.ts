/** Another one each time; a failure says which, and FUZZ_SEED repeats it. */
export const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
