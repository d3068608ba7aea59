import * as vscode from 'vscode'
import {core} from '../core.ts'
import {ignoreStories} from './ignore-stories.ts'
import {pathIn, publicRepositoryOf, textOf, type PublicRepository} from './repository.ts'
import type {Story, StoryIndex} from './story-index.ts'

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
      const [found] = await this.exposed()
      if (!found) return
      // Before the person answers: a window that is closed meanwhile has shown it, too.
      await this.memories.workspaceState.update(saidKey, true)
      const answer = await this.ask(found.repository)
      if (answer === 'never') await this.memories.globalState.update(saidKey, true)
      // There may be more stories by now.
      if (answer === 'ignore')
        for (const {repository, stories} of await this.exposed()) await ignoreStories(repository.root, stories)
    } finally {
      this.looking = false
    }
  }

  private get said(): boolean {
    const {workspaceState, globalState} = this.memories
    return workspaceState.get(saidKey) === true || globalState.get(saidKey) === true
  }

  /** The files of stories that no `.gitignore` at the root names, by repository. */
  private async exposed(): Promise<Exposed[]> {
    const {isIgnored} = await core()
    const found = new Map<string, Exposed>()
    for (const [folder, files] of byFolder(await this.stories.stories())) {
      const repository = await publicRepositoryOf(folder)
      if (!repository) continue
      const {root} = repository
      const gitignore = (await textOf(vscode.Uri.joinPath(root, '.gitignore'))) ?? ''
      const stories = files.filter((file) => !isIgnored(gitignore, pathIn(root, file)))
      const before = found.get(root.toString())?.stories ?? []
      if (stories.length > 0) found.set(root.toString(), {repository, stories: [...before, ...stories]})
    }
    return [...found.values()]
  }
}

/** Files of stories that anybody may come to read. */
interface Exposed {
  readonly repository: PublicRepository
  readonly stories: readonly vscode.Uri[]
}

/** The files of stories by the folder that they are in; what is not saved is in none. */
function byFolder(stories: readonly Story[]): [vscode.Uri, vscode.Uri[]][] {
  const found = new Map<string, Map<string, vscode.Uri>>()
  for (const {uri} of stories) {
    if (uri.scheme === 'untitled') continue
    const folder = vscode.Uri.joinPath(uri, '..').toString()
    found.set(folder, (found.get(folder) ?? new Map<string, vscode.Uri>()).set(uri.toString(), uri))
  }
  return [...found.values()].map((files) => {
    const all = [...files.values()]
    return [vscode.Uri.joinPath(all[0]!, '..'), all]
  })
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
