import * as vscode from 'vscode'
import type {Explanation, RuleReason} from '../../core/index.ts'
import {openRulePage} from '../../manifest.ts'
import {core} from '../core.ts'
import {rangeOf, ruleOf, shownFindings, spanOf} from '../diagnostic.ts'
import type {Findings} from '../findings.ts'
import {readRulePage} from './rule-pages.ts'

/** More would not fit without scrolling. */
const most = 3

/**
 * Tells why a finding, a principle or a part matters, where the mouse rests on its words. What is wrong the editor shows
 * there already.
 */
export function registerHovers(findings: Findings, extension: vscode.Uri): vscode.Disposable {
  return vscode.languages.registerHoverProvider({language: 'markdown'}, hoverProvider(findings, extension))
}

/** @param extension the folder that holds the pages of the rules */
export function hoverProvider(findings: Findings, extension: vscode.Uri): vscode.HoverProvider {
  const pages = new Map<string, Promise<RuleReason | undefined>>()
  const reasonOf = (rule: string): Promise<RuleReason | undefined> => {
    const known = pages.get(rule) ?? readReason(extension, rule)
    pages.set(rule, known)
    return known
  }
  return {
    async provideHover(document, position, cancel) {
      const {explanationsAt} = await core()
      const draft = await findings.draftOf(document, cancel)
      if (!draft?.kind || cancel.isCancellationRequested) return undefined
      // Those that the editor shows, whatever the linter would say: a reason without a message would be a riddle.
      const found = shownFindings(document.uri)
        .filter(({range}) => range.contains(position))
        .map((one) => ({rule: ruleOf(one) ?? '', at: spanOf(document, one.range)}))
      const all = explanationsAt(draft, found, document.offsetAt(position)).slice(0, most)
      const [first] = all
      if (!first) return undefined
      const range = rangeOf(document, first)
      const texts = await Promise.all(all.map((one) => textOf(one, reasonOf, all.length > 1)))
      const shown = texts.filter((text) => text !== '')
      return shown.length > 0 ? new vscode.Hover(shown.map(markdown), range) : undefined
    }
  }
}

async function readReason(extension: vscode.Uri, rule: string): Promise<RuleReason | undefined> {
  const [{reasonOnPage}, page] = await Promise.all([core(), readRulePage(extension, rule)])
  return page === undefined ? undefined : reasonOnPage(page)
}

/** @param short where there is more to be said at the same place */
async function textOf(
  one: Explanation,
  reasonOf: (rule: string) => Promise<RuleReason | undefined>,
  short: boolean
): Promise<string> {
  switch (one.about) {
    case 'rule': {
      const reason = await reasonOf(one.rule)
      if (!reason) return ''
      const lines = [`${bold(vscode.l10n.t('Why it matters:'))} ${reason.why} ${link(one.rule)}`]
      return paragraph(short ? lines : [...lines, ...example(reason)])
    }
    case 'part': {
      const {part, advice} = one
      const {question, rule} = advice
      const lines = [
        `${bold(`${part.title}:`)} ${part.asks}. ${link(rule)}`,
        `${bold(vscode.l10n.t('A bar raiser asks:'))} ${question}`
      ]
      return paragraph(short ? lines : [...lines, ...example(advice)])
    }
    case 'principle': {
      const {principle, questions} = one
      const [first] = questions
      return paragraph([
        `${bold(`${principle.name}:`)} ${principle.shows} ${link('named-principles')}`,
        `${bold(vscode.l10n.t('A bar raiser asks:'))} ${short ? first : questions.join(' ')}`
      ])
    }
  }
}

function example({before, after}: Pick<RuleReason, 'before' | 'after'>): string[] {
  return [`${bold(vscode.l10n.t('Before:'))} ${inLine(before)}`, `${bold(vscode.l10n.t('After:'))} ${inLine(after)}`]
}

/** Without the marks that would make a heading or a list of the example, or a label as bold as ours. */
function inLine(example: string): string {
  return example.replace(/^[#>-]+ |\*\*/g, '')
}

function paragraph(lines: readonly string[]): string {
  return lines.join('  \n')
}

function bold(text: string): string {
  return `**${text}**`
}

function link(rule: string): string {
  const address = `command:${openRulePage.id}?${encodeURIComponent(JSON.stringify([rule]))}`
  return `[${vscode.l10n.t('More: {0}', rule)}](${address} "${vscode.l10n.t('Open the page of this rule')}")`
}

/** Texts of ours alone: no word of a document may become a link or a command. */
function markdown(text: string): vscode.MarkdownString {
  const shown = new vscode.MarkdownString(text)
  shown.isTrusted = {enabledCommands: [openRulePage.id]}
  return shown
}
