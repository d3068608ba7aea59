/** What a person sees who has turned off all that is not the editor: no AI panes, no welcome page, nothing fetched. */
export const demoSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none'
}

/** For tests besides: nothing is saved, restored or run that the test did not ask for. */
export const testSettings = {
  ...demoSettings,
  'explorer.compactFolders': false, // a row for each folder
  'files.autoSave': 'off', // the web workbench saves after a delay
  'files.hotExit': 'off',
  'git.enabled': false,
  'window.restoreWindows': 'none'
}
