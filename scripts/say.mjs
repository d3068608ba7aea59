/** Tells the lines for a person from all else that an editor prints; test/reporter.ts writes the same. */
export const mark = '[test] '

/** Prints a line for the person who runs the tests. */
export function say(/** @type {string} */ line) {
  console.log(mark + line)
}
