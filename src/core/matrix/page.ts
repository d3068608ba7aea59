import type {Lens} from '../bank/lens.ts'
import {markup} from './markup.ts'

/** The page of the matrix before anything is shown in it. */
export interface MatrixPage {
  /** Known to nobody else, and new for each page: what has it may run. */
  readonly nonce: string
  readonly language: string
  readonly style: string
  readonly script: string
  /** What can be chosen. */
  readonly lenses: readonly {readonly lens: Lens; readonly name: string}[]
  readonly words: {readonly title: string; readonly lens: string; readonly svg: string; readonly csv: string}
}

/**
 * A page in which nothing runs but its own script, and which loads nothing: `matrixHtml` fills its places.
 */
export function matrixPage({nonce, language, style, script, lenses, words}: MatrixPage): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  const choices = lenses.map(
    ({lens, name}) => `<button type="button" data-lens="${lens}" aria-pressed="false">${markup(name)}</button>`
  )
  return `<!DOCTYPE html>
<html lang="${markup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(words.title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>
<h1>${markup(words.title)}</h1>
<p id="summary" role="status"></p>
<div class="lens" role="group" aria-label="${markup(words.lens)}">${choices.join('')}</div>
<div class="exports"><button type="button" data-export="svg">${markup(words.svg)}</button><button type="button" data-export="csv">${markup(words.csv)}</button></div>
</header>
<p id="empty"></p>
<main>
<div class="scroller">
<table role="grid" aria-label="${markup(words.title)}">
<thead id="head" role="rowgroup"></thead>
<tbody id="body" role="rowgroup"></tbody>
<tfoot id="foot" role="rowgroup"></tfoot>
</table>
</div>
<aside id="aside"></aside>
</main>
<p id="detail" aria-hidden="true"></p>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`
}
