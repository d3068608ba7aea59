/** @typedef {import('./measures/measure.mjs').Row} Row */

/** The rows as a Markdown table with a column for each peer. */
export function table(/** @type {readonly Row[]} */ rows) {
  const peers = [...new Set(rows.flatMap(({others = {}}) => Object.keys(others)))]
  const cells = rows.map(({measure, ours, others = {}, target, holds}) => [
    measure,
    ours,
    ...peers.map((name) => (others[name] ? `${others[name].took} (× ${shown(others[name].times)})` : '')),
    target,
    holds ? 'holds' : '**missed**'
  ])
  return [
    line(['measure', 'workback', ...peers, 'at most', '']),
    line(['---', '---', ...peers.map(() => '---'), '---', '---']),
    ...cells.map(line)
  ].join('\n')
}

function shown(/** @type {number} */ times) {
  return times < 10 ? times.toFixed(1) : times.toFixed(0)
}

function line(/** @type {readonly string[]} */ cells) {
  return `| ${cells.join(' | ')} |`
}
