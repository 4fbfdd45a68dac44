/** Which of what the page of an article tells about it belongs on a cover: when and where it came out. */
const COVER = [/时间|日期/, /来源|发布机构|单位|机关/] as const

/** A person who is answerable for a page did not write its article. */
const NOT_COVER = /负责人|浏览|点击|编辑/

/** The article's date and source as its page tells them, each with its name. */
export const coverFacts = (meta: Readonly<Record<string, string>>): [name: string, value: string][] =>
  COVER.flatMap((kind) =>
    Object.entries(meta)
      .filter(([name]) => kind.test(name) && !NOT_COVER.test(name))
      .slice(0, 1),
  )
