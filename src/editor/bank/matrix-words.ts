import * as vscode from 'vscode'
import type {MatrixPage, MatrixWords} from '../../core/index.ts'
import {inStrength, stateName} from './coverage-words.ts'

/** What the page of the matrix says. */
export function matrixWords(): MatrixWords {
  return {
    story: vscode.l10n.t('Story'),
    strength: vscode.l10n.t('Strength'),
    claims: vscode.l10n.t('Claims'),
    count: vscode.l10n.t('Stories that count'),
    template: vscode.l10n.t('not filled in yet'),
    legend: vscode.l10n.t('What the marks mean'),
    overTime: vscode.l10n.t('Coverage over time'),
    day: vscode.l10n.t('Day'),
    covered: vscode.l10n.t('Covered'),
    wanted: vscode.l10n.t('Wanted'),
    empty: vscode.l10n.t('There is no story here yet. Each story that you write becomes a row.'),
    states: {
      none: vscode.l10n.t('not claimed'),
      could: vscode.l10n.t('could claim it: its words speak for it'),
      claimed: vscode.l10n.t('claimed only: nothing in it shows it'),
      weak: vscode.l10n.t('shown, but the story is weak'),
      strong: vscode.l10n.t('shown, and the story is strong')
    },
    summary: (have, want) => vscode.l10n.t('{0} of {1} strong stories in place', have, want),
    coveredOf: (covered, target) => vscode.l10n.t('{0} of {1}', covered, target),
    stateName,
    strengthOf: inStrength,
    claimsOf: (count) => vscode.l10n.t('claims {0}', count),
    overusedOf: (count) => vscode.l10n.t('claims {0}: more than one story can be told for', count),
    history: (first, last) =>
      first === last
        ? vscode.l10n.t('{0}: {1} of {2}', last.day, last.have, last.want)
        : vscode.l10n.t('From {0} on {1} to {2} of {3} on {4}', first.have, first.day, last.have, last.want, last.day)
  }
}

/** What the page says of itself. */
export function pageWords(): MatrixPage['words'] {
  return {
    title: vscode.l10n.t('Coverage Matrix'),
    lens: vscode.l10n.t('Group by'),
    svg: vscode.l10n.t('Export SVG'),
    csv: vscode.l10n.t('Export CSV')
  }
}
