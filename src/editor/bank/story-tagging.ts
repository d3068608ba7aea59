import * as vscode from 'vscode'
import type {Lens, Theme} from '../../core/index.ts'
import {claimTheme, dropTheme, principlesView, tagStoryCommand} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import {rangeOf} from '../diagnostic.ts'
import type {Findings} from '../findings.ts'
import type {Row} from './principle-rows.ts'
import type {Story, StoryIndex} from './story-index.ts'

const treeType = `application/vnd.code.tree.${principlesView.id.toLowerCase()}`
const filesType = 'text/uri-list'

/** What to change of what a story names: ids of themes. */
interface Tagging {
  readonly lens: Lens
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

/** Writes into stories what they show: stories are dragged onto a principle, or tagged from a menu. */
export class StoryTagging implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [treeType]
  readonly dropMimeTypes = [treeType, filesType]

  constructor(
    private readonly stories: StoryIndex,
    private readonly findings: Findings,
    private readonly log: vscode.LogOutputChannel
  ) {}

  /** The commands that do the same from the keyboard. */
  register(): vscode.Disposable {
    const command = safeCommands(this.log, (why) => vscode.l10n.t('Workback could not change this: {0}', why))
    return vscode.Disposable.from(
      command(claimTheme.id, async (row?: Row) => {
        if (row?.type === 'speaking') await this.tag(row.story, {lens: row.lens, add: [row.theme.id]})
      }),
      command(dropTheme.id, async (row?: Row) => {
        if (row?.type === 'story') await this.tag(row.claim.story, {lens: row.lens, remove: [row.theme.id]})
      }),
      command(tagStoryCommand.id, async (row?: Row) => {
        const story = row && storyOf(row)
        if (story && 'lens' in row) await this.ask(story, row.lens)
      })
    )
  }

  handleDrag(rows: readonly Row[], data: vscode.DataTransfer): void {
    const dragged = rows.flatMap((row) => storyOf(row) ?? [])
    if (dragged.length > 0) data.set(treeType, new vscode.DataTransferItem(dragged))
  }

  async handleDrop(target: Row | undefined, data: vscode.DataTransfer): Promise<void> {
    const [theme, lens] = themeOf(target)
    if (!theme || !lens) return
    for (const story of await this.dropped(data)) await this.tag(story, {lens, add: [theme.id]})
  }

  /** Stories of the view, or those of the files that are dragged from elsewhere. */
  private async dropped(data: vscode.DataTransfer): Promise<readonly Story[]> {
    const rows: unknown = data.get(treeType)?.value
    if (Array.isArray(rows)) return rows as Story[]
    const files = (await data.get(filesType)?.asString())
      ?.split(/\r?\n/)
      .filter((line) => line && !line.startsWith('#'))
    const paths = new Set(files?.map((file) => vscode.Uri.parse(file).toString()))
    const known = (await this.stories.stories()).filter(({uri}) => paths.has(uri.toString()))
    if (paths.size > 0 && known.length === 0)
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no story in what you dropped.'))
    return known
  }

  private async ask(story: Story, lens: Lens): Promise<void> {
    const {themes} = await core()
    const named = story.claimed[lens]
    const spoken = new Map(story.told[lens].map(({theme, words}) => [theme, words]))
    const picked = await vscode.window.showQuickPick(
      themes[lens].map(({id, name, shows}) => ({
        label: name,
        description: (spoken.get(id) ?? []).map((word) => `“${word}”`).join(', '),
        detail: shows,
        picked: named.includes(id),
        id
      })),
      {canPickMany: true, title: vscode.l10n.t('What “{0}” shows', story.title), matchOnDetail: true}
    )
    if (!picked) return
    const wanted = picked.map(({id}) => id)
    await this.tag(story, {
      lens,
      add: wanted.filter((id) => !named.includes(id)),
      remove: named.filter((id) => !wanted.includes(id))
    })
  }

  /** Changes the file as one step that can be undone, and saves it if nothing else in it was unsaved. */
  private async tag({uri, nth, title}: Story, {lens, add = [], remove = []}: Tagging): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri)
    const draft = await this.findings.draftOf(document)
    const {tagStory} = await core()
    const unit = draft?.units[nth]
    // The file may have changed since the view was made.
    if (!draft || unit === undefined || (unit.title !== '' && unit.title !== title)) return
    const change = tagStory(draft, unit, lens, add, remove)
    if (!change) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('“{0}” could not be changed: say in the file what it shows.', title)
      )
      return
    }
    const edit = new vscode.WorkspaceEdit()
    edit.replace(uri, rangeOf(document, change), change.text)
    const wasSaved = !document.isDirty && !document.isUntitled
    if ((await vscode.workspace.applyEdit(edit)) && wasSaved) await document.save()
  }
}

function storyOf(row: Row): Story | undefined {
  if (row.type === 'story') return row.claim.story
  return row.type === 'speaking' ? row.story : row.type === 'risk' ? row.carrier.story : undefined
}

/** The theme that is meant by what something is dropped on: a row of it, or a story under it. */
function themeOf(row: Row | undefined): [Theme, Lens] | [] {
  if (row?.type === 'theme') return [row.coverage.theme, row.lens]
  return row?.type === 'story' || row?.type === 'speaking' ? [row.theme, row.lens] : []
}
