/** In which all is shown for which no other is named. */
export const light = 'Light 2026'

const themes = {
  light,
  dark: 'Dark 2026',
  contrast: 'Default High Contrast',
  'light-contrast': 'Default High Contrast Light'
}

/** The themes, by a name for pictures, in which something is shown: in one, or with `--all-themes` in all. */
export const shownThemes = process.env.WORKBACK_ALL_THEMES ? Object.entries(themes) : [['light', light]]
