import {outlineSnippet, outlines, type Outline} from '../core/index.ts'

/** The snippets of each file: one that writes all parts of an outline. */
export const snippetFiles: Record<string, object> = {
  'snippets/stories.json': snippets((outline) => outline.kind === 'story'),
  'snippets/documents.json': snippets((outline) => outline.kind === 'prfaq' || outline.kind === 'prd')
}

function snippets(wanted: (outline: Outline) => boolean): object {
  return Object.fromEntries(
    outlines
      .filter(wanted)
      .map((outline) => [
        outline.title,
        {prefix: outline.id, description: outline.about, body: outlineSnippet(outline).trimEnd().split('\n')}
      ])
  )
}
