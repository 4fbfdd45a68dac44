/**
 * How the plain article looks: a column of print, the advice and the outline set off from it. Hidden while scripts are at work (see
 * BOOT_SCRIPT). It says everything itself, since the explorer's styles take sizes and margins from headings and paragraphs.
 */
export const PLAIN_STYLE = `.scripts #fallback { display: none }
#fallback { max-width: 38em; margin: 0 auto; padding: 2.5em 1.25em 5em; color: #23211d; font-size: 1.0625rem; line-height: 1.9;
  font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif }
#fallback .advice, #fallback nav { font-family: "Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", sans-serif; line-height: 1.6 }
#fallback .advice { margin: 0 0 2em; padding: .75em 1em; border-left: 3px solid #b3301c; background: #f1ede3; font-size: .9375rem }
#fallback nav { margin: 0 0 2.5em; padding: 0 0 1.75em; border-bottom: 1px solid #c9c2b4; font-size: .9375rem }
#fallback nav p { margin: 0 0 .5em; color: #676157 }
#fallback ul { list-style: none; margin: 0; padding: 0 }
#fallback ul ul { margin: 0 0 .75em; padding-left: 2em }
#fallback li { margin: .25em 0 }
#fallback nav > ul > li > a { font-weight: 700 }
#fallback a { color: inherit; text-decoration: none }
#fallback a:hover, #fallback a:focus { color: #b3301c; text-decoration: underline }
#fallback :target { margin-left: -.25em; border-left: .25em solid #b3301c; scroll-margin-top: 2em }
#fallback .line { margin: 0 0 .75em; white-space: pre-wrap; overflow-wrap: anywhere }
#fallback h1.line { margin: 0 0 .75em; font-size: 1.75rem; font-weight: 700; line-height: 1.4 }
#fallback h2.line { margin: 1.75em 0 .75em; font-size: 1.25rem; font-weight: 700; line-height: 1.5 }
#fallback h3.line, #fallback h4.line, #fallback h5.line, #fallback h6.line { margin: 1.25em 0 .5em; font-size: 1.0625rem; font-weight: 700 }
@media print { #fallback { max-width: none; margin: 0; padding: 0 } #fallback .advice, #fallback nav { display: none } }
`
