import {
  metricSnippets,
  namedOutlines,
  partSnippets,
  wholeSnippet,
  type Outline,
  type WritingSnippet
} from '../core/index.ts'

const stories = namedOutlines.filter(({kind}) => kind === 'story')
const documents = namedOutlines.filter(({kind}) => kind !== 'story')

/** The snippets of each file: all parts of an outline at once, and each by itself. */
export const snippetFiles: Record<string, object> = {
  'snippets/stories.json': Object.assign({}, ...stories.map(ofOutline)),
  'snippets/documents.json': Object.assign({}, ...documents.map(ofOutline)),
  'snippets/metrics.json': Object.fromEntries(metricSnippets.map((snippet) => [snippet.title, contributed(snippet)]))
}

function ofOutline(outline: Outline): object {
  return Object.fromEntries([
    [outline.title, contributed(wholeSnippet(outline))],
    ...partSnippets(outline).map((snippet) => [`${outline.title}: ${snippet.title}`, contributed(snippet)])
  ])
}

function contributed({prefix, about, body}: WritingSnippet): object {
  return {prefix, description: about, body: body.trimEnd().split('\n')}
}
