import * as vscode from 'vscode'
import type {Kind, Length} from '../core/index.ts'

/** What a kind of document is called. */
export function kindName(kind: Kind): string {
  switch (kind) {
    case 'prfaq':
      return vscode.l10n.t('PR/FAQ')
    case 'prd':
      return vscode.l10n.t('PRD')
    case 'story':
      return vscode.l10n.t('Story')
    case 'essay':
      return vscode.l10n.t('Written response')
    case 'narrative':
      return vscode.l10n.t('Narrative')
  }
}

export function inWords(words: number): string {
  return words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', number(words))
}

export function inFindings(count: number): string {
  if (count === 0) return vscode.l10n.t('no findings')
  return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', number(count))
}

/** "1 min 25 s": how long words take aloud. */
export function inMinutes(seconds: number): string {
  const whole = Math.round(seconds)
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  if (minutes === 0) return vscode.l10n.t('{0} s', rest)
  return rest === 0 ? vscode.l10n.t('{0} min', minutes) : vscode.l10n.t('{0} min {1} s', minutes, rest)
}

/** "1 min 25 s of 3 min aloud", "0.8 of 1 page". */
export function inBudget({measure, size, budget}: Length): string {
  if (measure === 'seconds')
    return budget === undefined
      ? vscode.l10n.t('{0} aloud', inMinutes(size))
      : vscode.l10n.t('{0} of {1} aloud', inMinutes(size), inMinutes(budget))
  return budget === undefined ? inPages(size) : vscode.l10n.t('{0} of {1}', oneDigit(size), inPages(budget))
}

/** The same for where there is little room: "1:25/3:00", "0.8/1 p." */
export function inShort({measure, size, budget}: Length): string {
  const [form, unit] = measure === 'seconds' ? [inClock, ''] : [oneDigit, ` ${vscode.l10n.t('pp.')}`]
  return form(size) + (budget === undefined ? '' : `/${form(budget)}`) + unit
}

function inPages(pages: number): string {
  return oneDigit(pages) === oneDigit(1) ? vscode.l10n.t('1 page') : vscode.l10n.t('{0} pages', oneDigit(pages))
}

function oneDigit(size: number): string {
  return size.toLocaleString(vscode.env.language, {maximumFractionDigits: 1})
}

/** "1:25". */
export function inClock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function number(count: number): string {
  return count.toLocaleString(vscode.env.language)
}
