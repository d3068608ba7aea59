/**
 * Numbers that look random and are the same for the same seed, so that every linter gets the same texts.
 *
 * @param {number} seed
 */
export function random(seed) {
  let state = (seed * 2654435761) >>> 0 || 1
  /** A number from 0 up to 1, exclusive. */
  const next = () => {
    // Marsaglia's xorshift; the first few of neighbouring seeds are alike, hence the product above.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  for (let warm = 0; warm < 8; warm++) next()
  return {
    next,
    /** A whole number, both ends included. */
    from: (/** @type {number} */ least, /** @type {number} */ most) => least + Math.floor(next() * (most - least + 1)),
    /** @template T @param {readonly T[]} all @returns {T} */
    of: (all) => all[Math.floor(next() * all.length)]
  }
}

/** @typedef {ReturnType<typeof random>} Random */
