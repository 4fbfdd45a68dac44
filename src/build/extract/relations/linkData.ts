export const LINK_DATA = ''
export const LINK_THRESHOLD = 0
