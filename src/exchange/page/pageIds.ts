/** The ids by which a page and the explorer find each other; `fallback` is the plain article, removed once mounted. */
export const PAGE_IDS = {
  graph: 'mailuo-graph',
  about: 'mailuo-about',
  app: 'app',
  fallback: 'fallback',
} as const
