/** How the plain article looks: a column of print. Hidden while scripts are at work (see BOOT_SCRIPT). */
export const PLAIN_STYLE = `.scripts #fallback { display: none }
#fallback { max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.8;
  font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif }
#fallback .advice { padding: .5em 1em; border: 1px solid; font-family: "Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", sans-serif }
#fallback ul { list-style: none; padding-left: 1.5em }
#fallback .line { margin: 0 0 .5em; white-space: pre-wrap; overflow-wrap: anywhere }
#fallback h1.line, #fallback h2.line, #fallback h3.line { margin: 1.5em 0 .5em; line-height: 1.4; font-weight: bold }
#fallback h1.line { font-size: 1.5em }
#fallback h2.line { font-size: 1.2em }
#fallback nav { margin: 1.5em 0 2em }
#fallback nav a { color: inherit }
@media print { #fallback { max-width: none; margin: 0 } #fallback .advice, #fallback nav { display: none } }
`
