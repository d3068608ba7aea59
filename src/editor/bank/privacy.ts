import * as vscode from 'vscode'
import {core} from '../core.ts'
import {ignoreStories} from './ignore-stories.ts'
import {pathIn, publicRepositoryOf, textOf, type PublicRepository} from './repository.ts'
import type {StoryIndex} from './story-index.ts'

const saidKey = 'workback.privacy.said'

/** Where it is kept that something was said: in this workspace, or for all. */
type Memories = Pick<vscode.ExtensionContext, 'workspaceState' | 'globalState'>

/** What a person does about a notice. */
export type Answer = 'ignore' | 'never' | undefined

/**
 * Says once in a workspace that stories are personal, where they lie in a repository with a remote that may be public.
 * @param ask shows the notice
 */
export class PrivacyGuard implements vscode.Disposable {
  private readonly subscription: vscode.Disposable
  private looking = false
  /** The files that were looked at: an edit of one of them changes nothing about where it lies. */
  private readonly seen = new Set<string>()

  constructor(
    private readonly stories: StoryIndex,
    private readonly memories: Memories,
    private readonly log: vscode.LogOutputChannel,
    private readonly ask: (repository: PublicRepository) => Promise<Answer> = askPerson
  ) {
    const look = (): void => void this.look().catch((error) => this.log.warn('Could not look for a repository', error))
    this.subscription = stories.onDidChange(look)
  }

  dispose(): void {
    this.subscription.dispose()
  }

  /** Looks whether there is something to say, and says it. */
  async look(): Promise<void> {
    if (this.looking || this.said) return
    this.looking = true
    try {
      const [found] = await this.exposed(await this.newFiles())
      if (!found) return
      // Before the person answers: a window that is closed meanwhile has shown it, too.
      await this.memories.workspaceState.update(saidKey, true)
      const answer = await this.ask(found.repository)
      if (answer === 'never') await this.memories.globalState.update(saidKey, true)
      // There may be more stories by now.
      if (answer === 'ignore')
        for (const {repository, files} of await this.exposed(await this.files()))
          await ignoreStories(repository.root, files)
    } finally {
      this.looking = false
    }
  }

  private get said(): boolean {
    const {workspaceState, globalState} = this.memories
    return workspaceState.get(saidKey) === true || globalState.get(saidKey) === true
  }

  /** The files of stories; what is not saved is in none. */
  private async files(): Promise<vscode.Uri[]> {
    const uris = (await this.stories.stories()).map(({uri}) => uri).filter(({scheme}) => scheme !== 'untitled')
    return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()]
  }

  private async newFiles(): Promise<vscode.Uri[]> {
    const fresh = (await this.files()).filter((uri) => !this.seen.has(uri.toString()))
    for (const uri of fresh) this.seen.add(uri.toString())
    return fresh
  }

  /** Those of some files that no `.gitignore` at the root names, by repository. */
  private async exposed(files: readonly vscode.Uri[]): Promise<Exposed[]> {
    const {isIgnored} = await core()
    const found = new Map<string, Exposed>()
    for (const [folder, inFolder] of byFolder(files)) {
      const repository = await publicRepositoryOf(folder)
      if (!repository) continue
      const {root} = repository
      const gitignore = (await textOf(vscode.Uri.joinPath(root, '.gitignore'))) ?? ''
      const exposed = inFolder.filter((file) => !isIgnored(gitignore, pathIn(root, file)))
      const before = found.get(root.toString())?.files ?? []
      if (exposed.length > 0) found.set(root.toString(), {repository, files: [...before, ...exposed]})
    }
    return [...found.values()]
  }
}

/** Files of stories that anybody may come to read. */
interface Exposed {
  readonly repository: PublicRepository
  readonly files: readonly vscode.Uri[]
}

/** Files by the folder that they are in. */
function byFolder(files: readonly vscode.Uri[]): [vscode.Uri, vscode.Uri[]][] {
  const found = new Map<string, [vscode.Uri, vscode.Uri[]]>()
  for (const file of files) {
    const folder = vscode.Uri.joinPath(file, '..')
    const [, before] = found.get(folder.toString()) ?? [folder, []]
    found.set(folder.toString(), [folder, [...before, file]])
  }
  return [...found.values()]
}

async function askPerson({host}: PublicRepository): Promise<Answer> {
  const ignore = vscode.l10n.t('Add to .gitignore')
  const never = vscode.l10n.t("Don't Show Again Anywhere")
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Stories are personal, and these are in a git repository with a remote at {0}. Workback cannot tell whether it is private there: if not, whoever finds it can read what you push. You are told this once here.',
      host
    ),
    ignore,
    never
  )
  return answer === ignore ? 'ignore' : answer === never ? 'never' : undefined
}
