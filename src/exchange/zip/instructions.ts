/** The name of the note that goes into the archive with a page. */
export const INSTRUCTIONS_NAME = '使用说明.txt'

/**
 * A short note on how to open the page `pageName`, for Notepad on any Windows: UTF-8 with a byte order mark, lines ended by CR LF.
 */
export function instructionsOf(title: string, pageName: string, version: string): string {
  const lines = [
    '脉络 使用说明',
    '',
    `文章：${title}`,
    '',
    '一、打开',
    `先把压缩包解压到任意文件夹，再双击「${pageName}」。`,
    '请用 Edge、Chrome、Firefox 或 360 浏览器的极速模式打开（Windows 7 上可用 Edge 或 Chrome 109）。',
    '如果浏览器提示脚本被阻止，请选择允许；否则页面只显示目录和全文。',
    '',
    '二、使用',
    '点图上的节点或连线，右侧原文会翻到它的出处并标出原话；点原文中标出的词，图会转到对应的节点。',
    '按 ? 键可查看全部快捷键。地址栏里的链接记录当前视图，可以收藏。',
    '',
    '三、说明',
    '全部内容都在这一个文件里：不需要联网，不需要安装，也不会向外发送任何数据。',
    '图谱中的每个节点、每条连线都来自原文，文字未作改动；原文可能有的疏误以「原文如此」注明。',
    '',
    `脉络（Mailuo）${version}，以 MIT 许可证发布；所含软件的许可证见页面内的「关于」。`,
  ]
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}
