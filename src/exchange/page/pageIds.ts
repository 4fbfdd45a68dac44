/** The ids by which a page and the explorer find each other; `fallback` is the plain article, removed once mounted. */
export const PAGE_IDS = {
  graph: 'mailuo-graph',
  /** The steps of the file beside the article. */
  steps: 'mailuo-steps',
  /** The steps that a person saved into this very page. */
  saved: 'mailuo-saved-steps',
  about: 'mailuo-about',
  app: 'app',
  fallback: 'fallback',
} as const
