/** The one font stack of the stage: measured when labels are placed, drawn by both renderers. */
export const STAGE_FONT = '"Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", sans-serif'
