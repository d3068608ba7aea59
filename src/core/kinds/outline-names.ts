import type {OutlineName} from './outline.ts'

/** What the outlines are known by, in the order of the palette: all that the start of the editor needs of them. */
export const outlineNames = {
  prfaq: {id: 'prfaq', kind: 'prfaq', title: 'PRFAQ'},
  prfaqShort: {id: 'prfaq-short', kind: 'prfaq', title: 'PRFAQ (One Page)'},
  prd: {id: 'prd', kind: 'prd', title: 'PRD'},
  prdFeature: {id: 'prd-feature', kind: 'prd', title: 'PRD (Feature)'},
  spsil: {id: 'spsil', kind: 'story', title: 'Story (SPSIL)'},
  star: {id: 'star', kind: 'story', title: 'Story (STAR)'},
  essay: {id: 'essay', kind: 'essay', title: 'Written Response'},
  essayInvention: {id: 'essay-invention', kind: 'essay', title: 'Written Response (Invention)'},
  essayJudgement: {id: 'essay-judgement', kind: 'essay', title: 'Written Response (Judgement Call)'},
  narrative: {id: 'narrative', kind: 'narrative', title: 'Six-Page Narrative'}
} as const satisfies Record<string, OutlineName>
